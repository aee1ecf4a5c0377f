namespace Iso.Standards;

/// <content>What follows from a scheme: the level of a pair, the order of levels, what is acceptable.</content>
public sealed partial record RiskScheme
{
    /// <summary>The place of a level among <see cref="Levels"/>, from 0 for the lowest; -1 where it is none of them. Case does not count.</summary>
    public int RankOf(string? level)
    {
        if (level is null) return -1;
        var levels = ValueList<string>.Span(Levels);
        for (var i = 0; i < levels.Length; i++)
        {
            if (string.Equals(levels[i], level, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    /// <summary>The level of a pair of likelihood and consequence; null where matrix and function give none, or the matrix gives several.</summary>
    public string? LevelOf(int likelihood, int consequence)
    {
        string? level = null;
        foreach (var cell in ValueList<MatrixCell>.Span(Matrix))
        {
            if (cell.Likelihood != likelihood || cell.Consequence != consequence) continue;
            if (level is not null && !string.Equals(level, cell.Level, StringComparison.OrdinalIgnoreCase)) return null;
            level = cell.Level;
        }

        return Matrix.Count > 0 ? level : Function?.LevelOf(likelihood, consequence);
    }

    /// <summary>Whether a level stands in the upper half of the levels: high and critical of four, high of three. False where it is none of them.</summary>
    public bool IsHigh(string? level) => RankOf(level) is >= 0 and var rank && 2 * rank >= Levels.Count;

    /// <summary>The criteria for a domain: its own, or else those for all; null where there are none.</summary>
    public AcceptanceCriteria? CriteriaFor(RiskDomain domain)
    {
        AcceptanceCriteria? common = null;
        foreach (var criteria in ValueList<AcceptanceCriteria>.Span(Criteria))
        {
            if (criteria.Domain.IsUnspecified) common ??= criteria;
            else if (criteria.Domain == domain) return criteria;
        }

        return common;
    }

    /// <summary>Whether a level needs no formal acceptance in any of the domains of a risk; null where level or criteria are not known.</summary>
    public bool? IsAcceptable(string? level, IReadOnlyList<RiskDomain> domains)
    {
        ArgumentNullException.ThrowIfNull(domains);
        var rank = RankOf(level);
        if (rank < 0) return null;
        if (domains.Count == 0) return IsWithin(rank, CriteriaFor(default));
        bool? all = null;
        foreach (var domain in ValueList<RiskDomain>.Span(domains))
        {
            if (IsWithin(rank, CriteriaFor(domain)) is not { } within) continue;
            if (!within) return false;
            all = true;
        }

        return all;
    }

    private bool? IsWithin(int rank, AcceptanceCriteria? criteria) => RankOf(criteria?.AcceptableUpTo) is >= 0 and var limit ? rank <= limit : null;
}
