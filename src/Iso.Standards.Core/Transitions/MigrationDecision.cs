namespace Iso.Standards;

/// <summary>What a person has to decide when a document moves to a later edition.</summary>
public enum MigrationQuestion
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>The control is new; nothing in the former statement speaks of it. It is undecided in the draft.</summary>
    NewControl,

    /// <summary>Controls that were merged were decided differently. The draft includes the control if one of them was included.</summary>
    DecisionsDiffer,

    /// <summary>Controls that were merged have different implementation states. The draft takes the least advanced.</summary>
    StatusesDiffer,

    /// <summary>Controls that were merged say different things, such as their justifications. The draft holds all of it, each with the number that it comes from.</summary>
    TextsDiffer,

    /// <summary>The former control was divided. The draft says the same at each of its successors.</summary>
    Divided,

    /// <summary>A former control has no entry or no decision.</summary>
    NotDecidedBefore,

    /// <summary>That the one followed the other is not certain.</summary>
    Unconfirmed,

    /// <summary>The entry is for nothing that the former edition has, or that has a successor; it is not carried over.</summary>
    NotCarriedOver,
}

/// <summary>A decision that a person has to take after a migration.</summary>
public sealed record MigrationDecision
{
    /// <summary>What is to be decided.</summary>
    public required MigrationQuestion Question { get; init; }

    /// <summary>The provision of the later edition that it is about; for what is not carried over, the former one.</summary>
    public required ProvisionId Subject { get; init; }

    /// <summary>The former provisions that the subject took over, in document order.</summary>
    public IReadOnlyList<ProvisionId> Formers { get; init => field = ValueList<ProvisionId>.Copy(value); } = ValueList<ProvisionId>.Empty;

    /// <summary>Where it stands in the draft, as a JSON path; for what is not carried over, in the former document.</summary>
    public required string Path { get; init; }

    /// <summary>What was found and what to do, in a sentence or two.</summary>
    public required string Message { get; init; }

    /// <summary>The message with its place.</summary>
    public override string ToString() => $"{Subject.Number}: {Message} ({Path})";
}

/// <summary>A statement that was brought to a later edition, with what is left to decide.</summary>
public sealed record MigratedStatement
{
    /// <summary>The draft: one entry for each reference control of the later edition, in its order. Not approved, whatever the former was.</summary>
    public required StatementOfApplicability Statement { get; init; }

    /// <summary>What a person has to decide, in the order of the draft, then what was not carried over.</summary>
    public IReadOnlyList<MigrationDecision> Decisions { get; init => field = ValueList<MigrationDecision>.Copy(value); } = ValueList<MigrationDecision>.Empty;

    /// <summary>The entries that are for nothing that the former edition has, unchanged, so that nothing is lost.</summary>
    public IReadOnlyList<SoaEntry> NotCarriedOver { get; init => field = ValueList<SoaEntry>.Copy(value); } = ValueList<SoaEntry>.Empty;
}

/// <summary>A document that was brought to a later edition, with what is left to decide.</summary>
public sealed record MigratedSystem
{
    /// <summary>The document with its drafts.</summary>
    public required ManagementSystem System { get; init; }

    /// <summary>What a person has to decide, in the order of the document, then what was not carried over.</summary>
    public IReadOnlyList<MigrationDecision> Decisions { get; init => field = ValueList<MigrationDecision>.Copy(value); } = ValueList<MigrationDecision>.Empty;

    /// <summary>The entries that are for nothing that the former edition has, unchanged, so that nothing is lost.</summary>
    public IReadOnlyList<SoaEntry> NotCarriedOver { get; init => field = ValueList<SoaEntry>.Copy(value); } = ValueList<SoaEntry>.Empty;
}
