namespace Iso.Standards;

/// <summary>What is known of a rule without running it: id, statement, severity, basis, and what to do about a diagnostic.</summary>
public sealed class RuleDescriptor
{
    /// <summary>The stable id: an area and a number, <c>SOA-009</c>. Never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The rule in one sentence, without a full stop: what is right.</summary>
    public required string Title { get; init; }

    /// <summary>The severity where neither the case nor the user says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The provisions that the rule rests on, down to the item; empty where it is good practice only.</summary>
    public IReadOnlyList<ProvisionId> Basis { get; init => field = ValueList<ProvisionId>.Copy(value); } = ValueList<ProvisionId>.Empty;

    /// <summary>What to do, in one sentence: the end of every message of this rule that has no better one.</summary>
    public required string Remedy { get; init; }

    /// <summary>The rules that report in this rule's stead where both see the same fact about the same subject.</summary>
    public IReadOnlyList<string> GivesWayTo { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>What must be at hand for the rule to judge; where it is not, the rule is reported as not run.</summary>
    public IReadOnlyList<DocumentPart> Needs { get; init => field = ValueList<DocumentPart>.Copy(value); } = ValueList<DocumentPart>.Empty;

    /// <summary>The numbers and word lists of this rule that a user can set.</summary>
    public IReadOnlyList<RuleOption> Options { get; init => field = ValueList<RuleOption>.Copy(value); } = ValueList<RuleOption>.Empty;

    /// <summary>Whether the rule reads prose and can be wrong; its messages say so.</summary>
    public bool IsHeuristic { get; init; }

    /// <summary>The version of Iso.Standards in which the rule first stood.</summary>
    public string Since { get; init; } = "0.1.0";

    /// <summary>The page of the rule, as a path in the repository.</summary>
    public string HelpLink => $"docs/rules/{Id}.md";

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
