namespace Iso.Standards;

/// <summary>How the rules read ratings: by which scheme, at which level, and how two of them compare.</summary>
internal static class RiskLevels
{
    /// <summary>Whether a figure cannot stand on a scale of so many steps. Nothing is known of a scale without steps.</summary>
    public static bool IsOff(int? figure, int steps) => figure is { } value && steps > 0 && (value < 1 || value > steps);

    /// <summary>The level that a scheme gives for the likelihood and consequence of a rating; null where it gives none, or they are not on its scales.</summary>
    public static string? Computed(RiskRating rating, RiskScheme scheme)
    {
        if (rating is not { Likelihood: { } likelihood, Consequence: { } consequence }) return null;
        if (IsOff(likelihood, scheme.Likelihoods.Count) || IsOff(consequence, scheme.Consequences.Count)) return null;
        return scheme.LevelOf(likelihood, consequence);
    }

    /// <summary>The level of a rating as it is stored, or else as the scheme gives it; null where neither is a level of the scheme.</summary>
    public static string? LevelOf(RiskRating rating, RiskScheme scheme)
    {
        if (scheme.RankOf(rating.Level) >= 0) return rating.Level;
        var computed = Computed(rating, scheme);
        return scheme.RankOf(computed) >= 0 ? computed : null;
    }

    /// <summary>Whether the level of a rating needs no formal acceptance; null where nothing is known of that.</summary>
    public static bool? IsAcceptable(Risk risk, RiskRating? rating, Examination x, out string? level)
    {
        level = null;
        if (rating is null || x.Lookup.SchemeOf(rating) is not { } scheme) return null;
        level = LevelOf(rating, scheme);
        return scheme.IsAcceptable(level, risk.Domains);
    }

    /// <summary>How the residual level compares with the inherent one: below zero where it is lower. Null where a level is not known or they are of two schemes.</summary>
    public static int? ResidualAgainstInherent(Risk risk, Examination x)
    {
        if (risk is not { Inherent: { } inherent, Residual: { } residual }) return null;
        if (x.Lookup.SchemeOf(inherent) is not { } scheme || !ReferenceEquals(scheme, x.Lookup.SchemeOf(residual))) return null;
        var (before, after) = (scheme.RankOf(LevelOf(inherent, scheme)), scheme.RankOf(LevelOf(residual, scheme)));
        return before < 0 || after < 0 ? null : after - before;
    }

    /// <summary>The level that a message names.</summary>
    public static string? LevelOf(RiskRating rating, Examination x) => x.Lookup.SchemeOf(rating) is { } scheme ? LevelOf(rating, scheme) : rating.Level;
}
