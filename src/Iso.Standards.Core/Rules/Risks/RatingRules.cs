using System.Globalization;

namespace Iso.Standards;

/// <summary>How risks are rated: RSK-007, 010, 011, 013. Closed entries are not rated again, so these do not judge them.</summary>
internal static class RatingRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.SchemeDiffers,
                Title = "All entries are rated by the register's scheme, or by one that converts to it",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.2 b)"), Cite.InAims("6.1.2")],
                Remedy = "Rate the entry by the register's scheme, or say in its own scheme how that converts to the register's.",
            },
            RatingsUseScheme),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.LevelDiffers,
                Title = "The stored level is the one that the scheme gives for likelihood and consequence",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.2 d) 3)"), Cite.InAims("6.1.2")],
                Remedy = "Store the level that the scheme gives, or correct likelihood or consequence.",
            },
            LevelIsThatOfScheme),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.ConsequenceDiffers,
                Title = "The overall consequence follows from the ratings by dimension as the scheme declares",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("6.1.2 d)")],
                Remedy = "Correct the overall consequence, or declare in the scheme how it is made.",
            },
            ConsequenceFollowsRule),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.ResidualHigher,
                Title = "The residual level is not above the inherent level",
                Severity = Severity.Error,
                Basis = Cite.InBoth("6.1.3"),
                Remedy = "Rate both again: a treatment that raises the risk is none.",
            },
            ResidualIsNotHigher),
    ];

    /// <summary>RSK-007: every rating is by the register's scheme or by one that converts to it, and its figures are on the scales of its scheme.</summary>
    private static void RatingsUseScheme(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed) return;
        RiskScheme? told = null;
        if (SchemeFits(risk, risk.Inherent, "inherent", ref told, x) && SchemeFits(risk, risk.Current, "current", ref told, x)) SchemeFits(risk, risk.Residual, "residual", ref told, x);
    }

    /// <summary>RSK-010: stored levels are recomputed.</summary>
    private static void LevelIsThatOfScheme(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed) return;
        LevelIsThatOfScheme(risk, risk.Inherent, "inherent.level", x);
        LevelIsThatOfScheme(risk, risk.Current, "current.level", x);
        LevelIsThatOfScheme(risk, risk.Residual, "residual.level", x);
    }

    /// <summary>RSK-011: the overall consequence is made of those by dimension as the scheme declares.</summary>
    private static void ConsequenceFollowsRule(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed) return;
        ConsequenceFollowsRule(risk, risk.Inherent, "inherent.consequence", x);
        ConsequenceFollowsRule(risk, risk.Current, "current.consequence", x);
        ConsequenceFollowsRule(risk, risk.Residual, "residual.consequence", x);
    }

    /// <summary>RSK-013: what remains is not more than what was there.</summary>
    private static void ResidualIsNotHigher(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || RiskLevels.ResidualAgainstInherent(risk, x) is not > 0) return;
        x.Report($"The residual level of {risk.Id} is {RiskLevels.LevelOf(risk.Residual!, x)}, its inherent level {RiskLevels.LevelOf(risk.Inherent!, x)}.", at: "residual.level");
    }

    /// <summary>One rating's part of RSK-007. Returns false where no further rating need be looked at, since the register itself names no scheme.</summary>
    private static bool SchemeFits(Risk risk, RiskRating? rating, string name, ref RiskScheme? told, Examination x)
    {
        if (rating is null) return true;
        var register = x.Document.RiskRegister!;
        var common = x.Lookup.SchemeOfRegister;
        if (common is null && register.Scheme is null)
        {
            x.Report($"{risk.Id} is rated, and the register does not say by which scheme its entries are.", at: $"{name}.scheme", remedy: "Name in the register the scheme by which its entries are rated.");
            return false;
        }

        // A scheme that the document does not have is the business of the rules about references.
        if (x.Lookup.SchemeOf(rating) is not { } scheme) return true;
        if (common is not null && scheme.Id != common.Id && !Converts(scheme, common.Id))
        {
            if (told?.Id != scheme.Id) x.Report($"{risk.Id} is rated by {scheme.Id}, the register by {common.Id}, and nothing says how one converts to the other.", at: $"{name}.scheme");
            told = scheme;
            return true;
        }

        if (RiskLevels.IsOff(rating.Likelihood, scheme.Likelihoods.Count))
        {
            x.Report(string.Create(CultureInfo.InvariantCulture, $"{risk.Id} has the likelihood {rating.Likelihood}, and the scale of {scheme.Id} goes from 1 to {scheme.Likelihoods.Count}."), at: $"{name}.likelihood");
        }
        else if (RiskLevels.IsOff(rating.Consequence, scheme.Consequences.Count))
        {
            x.Report(string.Create(CultureInfo.InvariantCulture, $"{risk.Id} has the consequence {rating.Consequence}, and the scale of {scheme.Id} goes from 1 to {scheme.Consequences.Count}."), at: $"{name}.consequence");
        }
        else if (HighestOff(rating, scheme) is { } figure)
        {
            x.Report(string.Create(CultureInfo.InvariantCulture, $"{risk.Id} has a consequence rated {figure}, and the scale of {scheme.Id} goes from 1 to {scheme.Consequences.Count}."), at: $"{name}.consequences");
        }
        else if (rating.Level is not null && scheme.Levels.Count > 0 && scheme.RankOf(rating.Level) < 0 && RiskLevels.Computed(rating, scheme) is null)
        {
            x.Report($"{risk.Id} has the level {rating.Level}, which is none of {scheme.Id}.", at: $"{name}.level");
        }

        return true;
    }

    private static bool Converts(RiskScheme scheme, Id<RiskScheme> other)
    {
        foreach (var conversion in ValueList<SchemeConversion>.Span(scheme.ConvertsTo))
        {
            if (conversion.To == other) return true;
        }

        return false;
    }

    private static int? HighestOff(RiskRating rating, RiskScheme scheme)
    {
        int? highest = null;
        foreach (var part in ValueList<ConsequenceRating>.Span(rating.Consequences))
        {
            if (RiskLevels.IsOff(part.Consequence, scheme.Consequences.Count) && !(part.Consequence < highest)) highest = part.Consequence;
        }

        return highest;
    }

    private static void LevelIsThatOfScheme(Risk risk, RiskRating? rating, string at, Examination x)
    {
        if (rating?.Level is not { } stored || x.Lookup.SchemeOf(rating) is not { } scheme) return;
        if (RiskLevels.Computed(rating, scheme) is not { } computed || string.Equals(stored, computed, StringComparison.OrdinalIgnoreCase)) return;
        x.Report(string.Create(CultureInfo.InvariantCulture, $"{risk.Id} is rated {rating.Likelihood} by {rating.Consequence}, which is {computed} in {scheme.Id}, and is stored as {stored}."), at: at);
    }

    private static void ConsequenceFollowsRule(Risk risk, RiskRating? rating, string at, Examination x)
    {
        if (rating is not { Consequence: { } stored, Consequences.Count: > 0 } || x.Lookup.SchemeOf(rating) is not { } scheme) return;
        var (count, sum, highest) = (0, 0L, int.MinValue);
        foreach (var part in ValueList<ConsequenceRating>.Span(rating.Consequences))
        {
            if (part.Consequence is not { } figure) continue;
            count++;
            sum += figure;
            highest = Math.Max(highest, figure);
        }

        if (count == 0) return;
        var expected = scheme.ConsequenceRule switch
        {
            ConsequenceRule.Maximum => highest,
            ConsequenceRule.Sum => sum,
            ConsequenceRule.Average => RoundedMean(sum, count),
            _ => stored,
        };
        if (expected == stored) return;
        x.Report(string.Create(CultureInfo.InvariantCulture, $"{risk.Id} has the overall consequence {stored}, and {NameOf(scheme.ConsequenceRule)} of its ratings by dimension is {expected}."), at: at);
    }

    /// <summary>The mean, halves upwards.</summary>
    private static long RoundedMean(long sum, int count)
    {
        var (whole, rest) = Math.DivRem((2 * sum) + count, 2L * count);
        return rest < 0 ? whole - 1 : whole;
    }

    private static string NameOf(ConsequenceRule rule) => rule switch
    {
        ConsequenceRule.Sum => "the sum",
        ConsequenceRule.Average => "the rounded mean",
        _ => "the highest",
    };
}
