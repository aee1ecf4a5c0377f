namespace Iso.Standards;

/// <summary>In what an entry of a statement differs from its earlier version.</summary>
public enum StatementChangeKind
{
    /// <summary>The control has an entry now and had none.</summary>
    Added,

    /// <summary>The control had an entry and has none now.</summary>
    Removed,

    /// <summary>Another decision.</summary>
    Decision,

    /// <summary>Other categories of reason, or other references.</summary>
    Reasons,

    /// <summary>Another reason in words.</summary>
    Justification,

    /// <summary>Another implementation status.</summary>
    Status,

    /// <summary>Another owner.</summary>
    Owner,
}

/// <summary>One change of an entry from one version of a statement to another.</summary>
public sealed record StatementChange
{
    /// <summary>The control.</summary>
    public required ControlId Control { get; init; }

    /// <summary>In what it differs.</summary>
    public required StatementChangeKind Kind { get; init; }

    /// <summary>What the earlier version says; null where it says nothing.</summary>
    public string? From { get; init; }

    /// <summary>What the later version says; null where it says nothing.</summary>
    public string? To { get; init; }

    /// <summary>Whether such a change gives the statement a new version: all but that of an owner.</summary>
    public bool AsksForNewVersion => Kind != StatementChangeKind.Owner;

    /// <summary>One line: <c>A.5.15 status: planned → implemented</c>.</summary>
    public override string ToString()
    {
        var kind = Kind.ToString().ToLowerInvariant();
        return $"{Control.Number} {kind}: {From ?? "nothing"} → {To ?? "nothing"}";
    }
}
