namespace Iso.Standards;

/// <summary>Who accepts what remains of a risk, and until when: RSK-018 to 020. Nothing remains of closed entries, so these do not judge them.</summary>
internal static class AcceptanceRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.AcceptanceMissing,
                Title = "A residual level above the acceptance threshold is accepted on record: by whom, when, why, until when",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 f)"), Cite.InAims("6.1.3")],
                Remedy = "Have the risk accepted on record, with name, day, reason and last day, or treat it further.",
            },
            AcceptanceIsComplete),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.AcceptedByOther,
                Title = "A risk of information security is accepted by its owner or above, an AI risk by designated management",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 f)"), Cite.InAims("6.1.3")],
                Remedy = "Have it accepted by whoever may, or name the authority in the scheme.",
                GivesWayTo = [SoaRuleIds.PlanApprovedByOther],
                Needs = [DocumentPart.People],
            },
            AcceptedByAuthority),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.AcceptanceExpired,
                Title = "An acceptance counts until its last day",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("8.2")],
                Remedy = "Assess the risk again, and have what remains accepted anew or treated further.",
                Needs = [DocumentPart.AsOf],
            },
            AcceptanceIsCurrent),
    ];

    /// <summary>RSK-018: what remains above the threshold is accepted with name, day, reason and last day. One that has expired is RSK-020's.</summary>
    private static void AcceptanceIsComplete(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || Remaining(risk, x, out var level) != false) return;
        if (risk.Acceptance is not { } acceptance)
        {
            x.Report($"What remains of {risk.Id} is {level}, which is above the acceptance threshold, and nobody has accepted it.", at: "acceptance");
            return;
        }

        var (by, on, because, until) = (!string.IsNullOrWhiteSpace(acceptance.By), acceptance.On is not null, !string.IsNullOrWhiteSpace(acceptance.Because), acceptance.Until is not null);
        if ((by && on && because && until) || acceptance.Until < x.AsOf) return;
        var missing = new List<string>(4);
        if (!by) missing.Add("by whom");
        if (!on) missing.Add("when");
        if (!because) missing.Add("why");
        if (!until) missing.Add("until when");
        var at = (by, on, because) switch
        {
            (false, _, _) => "acceptance.by",
            (_, false, _) => "acceptance.on",
            (_, _, false) => "acceptance.because",
            _ => "acceptance.until",
        };
        x.Report($"What remains of {risk.Id} is {level}, which is above the acceptance threshold, and its acceptance does not say {string.Join(", ", missing)}.", at: at);
    }

    /// <summary>RSK-019: an acceptance is given by whoever may give it in each of the disciplines that ask for somebody.</summary>
    private static void AcceptedByAuthority(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.Acceptance is not { By: { } by } || string.IsNullOrWhiteSpace(by)) return;
        var (isOfSecurity, isOfAi) = (risk.IsOf(RiskDomain.InformationSecurity), risk.IsOf(RiskDomain.Ai));
        if (!isOfSecurity && !isOfAi) return;
        var isTop = x.Lookup.Has(by, Authority.TopManagement);

        // Without an owner nobody can say who stands above; that there is none is RSK-005's to say.
        var failsSecurity = isOfSecurity && !isTop && !string.IsNullOrWhiteSpace(risk.Owner)
            && !x.Lookup.IsSame(by, risk.Owner) && !x.Lookup.IsAbove(by, risk.Owner) && !IsAuthorized(risk, by, RiskDomain.InformationSecurity, x);
        var failsAi = isOfAi && !isTop && !x.Lookup.Has(by, Authority.DesignatedManagement) && !IsAuthorized(risk, by, RiskDomain.Ai, x);
        if (failsSecurity && failsAi) x.Report($"{risk.Id} is accepted by {by}, who neither owns it nor stands above its owner {risk.Owner}, and is no designated management.", at: "acceptance.by");
        else if (failsSecurity) x.Report($"{risk.Id} is accepted by {by}, who neither owns it nor stands above its owner {risk.Owner}.", at: "acceptance.by", standard: Cite.InIsms("6.1.3").Standard);
        else if (failsAi) x.Report($"{risk.Id} is an AI risk and is accepted by {by}, who is no designated management.", at: "acceptance.by", standard: Cite.InAims("6.1.3").Standard);
    }

    /// <summary>RSK-020: the last day is inclusive. What needs no acceptance can do without one.</summary>
    private static void AcceptanceIsCurrent(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.Acceptance is not { Until: { } until } || !(until < x.AsOf)) return;
        if (Remaining(risk, x, out _) == true) return;
        x.Report($"The acceptance of {risk.Id} counted until {until:uuuu-MM-dd}.", at: "acceptance.until");
    }

    /// <summary>Whether what remains needs no acceptance: the residual level, or else the current one, or else that of a risk which is retained as it is.</summary>
    private static bool? Remaining(Risk risk, Examination x, out string? level)
        => RiskLevels.IsAcceptable(risk, Rating(risk), x, out level);

    private static RiskRating? Rating(Risk risk) => risk.Residual ?? risk.Current ?? (risk.Treatment?.Option.Kind == TreatmentKind.Retain ? risk.Inherent : null);

    /// <summary>Whether the scheme lets somebody accept risks of the level that remains, or lets somebody below.</summary>
    private static bool IsAuthorized(Risk risk, string by, RiskDomain domain, Examination x)
    {
        if (Rating(risk) is not { } rating || x.Lookup.SchemeOf(rating) is not { } scheme) return false;
        var rank = scheme.RankOf(RiskLevels.LevelOf(rating, scheme));
        if (rank < 0) return false;
        foreach (var authority in ValueList<AcceptanceAuthority>.Span(scheme.Authorities))
        {
            if (scheme.RankOf(authority.Level) != rank || !(authority.Domain.IsUnspecified || authority.Domain == domain)) continue;
            if (x.Lookup.IsSame(by, authority.By) || x.Lookup.IsAbove(by, authority.By)) return true;
        }

        return false;
    }
}
