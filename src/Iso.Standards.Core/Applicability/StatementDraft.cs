namespace Iso.Standards;

/// <summary>
/// A statement of applicability derived from the rest of a document: a control is included where a risk, an obligation or a
/// contract names it, and left undecided where nothing does. A draft excludes nothing: that is for people to decide and to justify.
/// </summary>
public sealed class StatementDraft
{
    internal StatementDraft(StatementOfApplicability statement, IReadOnlyList<DraftedControl> controls)
    {
        Statement = statement;
        Controls = controls;
    }

    /// <summary>The statement.</summary>
    public StatementOfApplicability Statement { get; }

    /// <summary>Each control of the statement with what the draft rests on: the reference controls in their order, then the additional ones.</summary>
    public IReadOnlyList<DraftedControl> Controls { get; }

    /// <summary>The controls on which a person has to decide, in the order of the statement.</summary>
    public IEnumerable<ControlId> Undecided
    {
        get
        {
            foreach (var control in Controls)
            {
                if (control.Decision == Decision.Undecided) yield return control.Control;
            }
        }
    }

    /// <summary>Derives a statement from the risks, obligations, contracts and treatment plans of a document.</summary>
    /// <param name="system">The document. A statement that it holds for the standard gives header, status and owners; its exclusions and undocumented inclusions become remarks.</param>
    /// <param name="catalog">The standard, in one edition.</param>
    /// <param name="asOf">The day on which obligations and contracts have to be in force; without it, those count that have no end.</param>
    /// <param name="hints">What the organization's profile speaks for: a remark where nothing else does.</param>
    /// <returns>The draft; that of the same document is always the same.</returns>
    public static StatementDraft Derive(ManagementSystem system, Catalog catalog, LocalDate? asOf = null, IEnumerable<ProfileHint>? hints = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(catalog);
        return new DraftBuilder(system, catalog, asOf, hints ?? []).Build();
    }

    /// <summary>Derives a statement for an edition, with the facts of the organization's profile that speak for its controls.</summary>
    /// <param name="system">The document.</param>
    /// <param name="standard">The edition.</param>
    /// <param name="asOf">The day on which obligations and contracts have to be in force; without it, those count that have no end.</param>
    public static StatementDraft Derive(ManagementSystem system, Standard standard, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(standard);
        return Derive(system, standard.Catalog, asOf, system.Organization is { } profile ? standard.HintsOf(profile) : null);
    }

    /// <summary>The document with this statement: in the place of its own for the same standard, or behind all others.</summary>
    public ManagementSystem In(ManagementSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        var statements = new List<StatementOfApplicability>(system.Statements.Count + 1);
        var placed = false;
        foreach (var statement in ValueList<StatementOfApplicability>.Span(system.Statements))
        {
            if (statement.Standard != Statement.Standard)
            {
                statements.Add(statement);
            }
            else if (!placed)
            {
                statements.Add(Statement);
                placed = true;
            }
        }

        if (!placed) statements.Add(Statement);
        return system with { Statements = statements };
    }
}
