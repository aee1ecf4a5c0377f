using System.Globalization;

namespace Iso.Standards;

/// <summary>The figures of a statement in one sentence.</summary>
internal static class FiguresText
{
    /// <summary><c>85 of 93 controls are applicable: 78 implemented (91 % of those applicable), 7 planned; 8 are excluded.</c></summary>
    /// <param name="f">The figures.</param>
    /// <param name="withShare">Whether to say which share is implemented.</param>
    public static string Of(StatementFigures f, bool withShare = true)
    {
        var all = f.Applicable + f.Excluded + f.Undecided;
        if (all == 0) return "It holds no entry yet.";
        var applicable = f.Applicable == 0
            ? $"None of {Words.Count(all, "control")} is applicable"
            : string.Create(CultureInfo.InvariantCulture, $"{f.Applicable} of {Words.Count(all, "control")} {Are(f.Applicable)} applicable: {Statuses(f, withShare)}");
        var others = Plain.And([.. Others(f)]);
        return others.Length == 0 ? $"{applicable}." : $"{applicable}; {others}.";
    }

    private static string Statuses(StatementFigures f, bool withShare)
    {
        (int Count, string Word)[] parts =
        [
            (f.Implemented, withShare ? $"implemented{Share(f)}" : "implemented"),
            (f.Partial, "partial"),
            (f.Planned, "planned"),
            (f.NotImplemented, "not implemented"),
            (f.Unstated, "without a status"),
        ];
        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Word}")));
    }

    /// <summary>Rounded down: 100 % is said of all and of nothing less.</summary>
    private static string Share(StatementFigures f)
        => f.Implemented == f.Applicable ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({100 * f.Implemented / f.Applicable} % of those applicable)");

    private static IEnumerable<string> Others(StatementFigures f)
    {
        if (f.Excluded > 0) yield return string.Create(CultureInfo.InvariantCulture, $"{f.Excluded} {Are(f.Excluded)} excluded");
        if (f.Undecided > 0) yield return string.Create(CultureInfo.InvariantCulture, $"{f.Undecided} {Are(f.Undecided)} undecided");
    }

    private static string Are(int count) => count == 1 ? "is" : "are";
}
