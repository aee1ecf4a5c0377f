namespace Iso.Standards;

/// <summary>A rule, as <c>rules --format json</c> gives it.</summary>
internal sealed record RuleJson(string Id, string Severity, string Title, IReadOnlyList<string> Basis)
{
    public static RuleJson Of(RuleDescriptor rule) => new(rule.Id, Words.Of(rule.Severity), rule.Title, [.. rule.Basis.Select(b => b.ToString())]);
}
