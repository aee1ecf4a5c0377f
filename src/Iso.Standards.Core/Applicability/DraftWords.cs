using System.Text;

namespace Iso.Standards;

/// <summary>The words of a drafted entry: its justification, and its remarks.</summary>
internal static class DraftWords
{
    /// <summary>Why a control is included: <c>Treats R-003 (Leavers keep access); GDPR (OBL-01) asks for it.</c></summary>
    public static string Justification(IReadOnlyList<ControlGround> grounds)
    {
        var parts = new List<string>(3);
        if (Listed(grounds, GroundKind.Risk, static g => Named(g.Reference, g.Text)) is { } risks) parts.Add($"treats {risks}");
        if (Listed(grounds, GroundKind.Obligation, static g => Named(g.Text, g.Reference)) is { } laws) parts.Add($"{laws} {Verb(grounds, GroundKind.Obligation)} for it");
        if (Listed(grounds, GroundKind.Contract, static g => Named(g.Text, g.Reference)) is { } contracts) parts.Add($"{contracts} {Verb(grounds, GroundKind.Contract)} for it by contract");
        var text = new StringBuilder().AppendJoin("; ", parts).Append('.');
        if (parts.Count > 0 && parts[0].StartsWith("treats ", StringComparison.Ordinal)) text[0] = 'T';
        return text.ToString();
    }

    /// <summary>What is to be thought of before a control is decided on; null where there is nothing.</summary>
    public static string? Remarks(string? before, SoaEntry? former, IReadOnlyList<ControlGround> grounds)
    {
        var remarks = string.IsNullOrWhiteSpace(before) ? null : before.Trim();
        if (Listed(grounds, GroundKind.Profile, static g => g.Text.Trim()) is { } facts) remarks = With(remarks, $"The profile says that {facts}.");
        if (former is { Decision: not Decision.Undecided })
        {
            var why = string.IsNullOrWhiteSpace(former.Justification) ? string.Empty : $": {Ended(former.Justification)}";
            remarks = With(remarks, $"The former statement {(former.Decision == Decision.Excluded ? "excludes" : "includes")} it{(why.Length == 0 ? "." : why)}");
        }

        return remarks;
    }

    private static string With(string? remarks, string another)
        => remarks is null ? another : remarks.Contains(another, StringComparison.Ordinal) ? remarks : $"{remarks} {another}";

    private static string Ended(string text) => text.Trim() is [.., '.' or '!' or '?'] ended ? ended : text.Trim() + ".";

    private static string Verb(IReadOnlyList<ControlGround> grounds, GroundKind kind) => grounds.Count(g => g.Kind == kind) == 1 ? "asks" : "ask";

    /// <summary>The grounds of a kind as one says them, <c>a, b and c</c>; null where there are none.</summary>
    private static string? Listed(IReadOnlyList<ControlGround> grounds, GroundKind kind, Func<ControlGround, string> name)
    {
        var names = grounds.Where(g => g.Kind == kind).Select(name).ToList();
        return names.Count switch
        {
            0 => null,
            1 => names[0],
            _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
        };
    }

    private static string Named(string first, string second)
    {
        var (one, other) = (first.Trim().TrimEnd('.'), second.Trim().TrimEnd('.'));
        return one.Length == 0 ? other : other.Length == 0 ? one : $"{one} ({other})";
    }
}
