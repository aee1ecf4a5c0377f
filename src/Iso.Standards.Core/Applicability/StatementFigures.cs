namespace Iso.Standards;

/// <summary>The figures of a statement. Shares are of the applicable controls, never of all reference controls (SOA-058).</summary>
/// <remarks><c>Applicable = Implemented + Partial + Planned + NotImplemented + Unstated</c>.</remarks>
public sealed record StatementFigures
{
    /// <summary>Controls that are applicable.</summary>
    public int Applicable { get; init; }

    /// <summary>Applicable controls that are in effect.</summary>
    public int Implemented { get; init; }

    /// <summary>Applicable controls that are in effect in part.</summary>
    public int Partial { get; init; }

    /// <summary>Applicable controls that are planned.</summary>
    public int Planned { get; init; }

    /// <summary>Applicable controls that are neither in effect nor planned.</summary>
    public int NotImplemented { get; init; }

    /// <summary>Applicable controls of which the statement does not say how far they are in effect.</summary>
    public int Unstated { get; init; }

    /// <summary>Controls that are not applicable.</summary>
    public int Excluded { get; init; }

    /// <summary>Controls without a decision.</summary>
    public int Undecided { get; init; }

    /// <summary>The share of applicable controls that are in effect, from 0 to 1; null where none is applicable.</summary>
    public double? ImplementedShare => Applicable == 0 ? null : (double)Implemented / Applicable;

    internal static StatementFigures Of(StatementOfApplicability statement)
    {
        Span<int> statuses = stackalloc int[(int)ImplementationStatus.Implemented + 1];
        Span<int> decisions = stackalloc int[(int)Decision.Excluded + 1];
        Count(statement.Entries, statuses, decisions);
        Count(statement.AdditionalControls, statuses, decisions);
        var applicable = decisions[(int)Decision.Included];
        var figures = new StatementFigures
        {
            Applicable = applicable,
            Implemented = statuses[(int)ImplementationStatus.Implemented],
            Partial = statuses[(int)ImplementationStatus.Partial],
            Planned = statuses[(int)ImplementationStatus.Planned],
            NotImplemented = statuses[(int)ImplementationStatus.NotImplemented],
            Excluded = decisions[(int)Decision.Excluded],
            Undecided = decisions[(int)Decision.Undecided],
        };
        return figures with { Unstated = applicable - figures.Implemented - figures.Partial - figures.Planned - figures.NotImplemented };
    }

    private static void Count(IReadOnlyList<SoaEntry> entries, Span<int> statuses, Span<int> decisions)
    {
        foreach (var entry in ValueList<SoaEntry>.Span(entries))
        {
            decisions[(int)entry.Decision]++;
            if (entry.Decision == Decision.Included && entry.Status is { } status) statuses[(int)status]++;
        }
    }
}
