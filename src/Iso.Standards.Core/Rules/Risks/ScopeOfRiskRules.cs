namespace Iso.Standards;

/// <summary>What a risk belongs to, and when it no longer is one: RSK-030, 041 and 043.</summary>
internal static class ScopeOfRiskRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.DomainsShareRating,
                Title = "An entry of several domains is rated in each of them",
                Severity = Severity.Error,
                Basis = Cite.InBoth("6.1.2"),
                Remedy = "Rate the consequence in each domain, or say why it has none there.",
            },
            EachDomainIsRated),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.OutOfScope,
                Title = "An entry points to something inside the scope of the management system that its tag belongs to",
                Severity = Severity.Warning,
                Basis = Cite.InAll("4.3"),
                Remedy = "Name what the risk concerns inside the scope, or remove the tag.",
                Needs = [DocumentPart.Scopes],
            },
            RiskLiesInScope),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.ClosureUnproven,
                Title = "Closing an entry has a reason, evidence and an approval",
                Severity = Severity.Warning,
                Basis = Cite.InBoth("6.1.2"),
                Remedy = "Record why the risk is none any more, what shows it and who approved, or open it again.",
            },
            ClosureIsOnRecord),
    ];

    /// <summary>RSK-030: a figure or a reason for each of several tags. What has no rating at all has none to share.</summary>
    private static void EachDomainIsRated(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || !HasSeveralDomains(risk)) return;
        var (rating, at) = risk.Inherent is { } inherent ? (inherent, "inherent.consequences")
            : risk.Current is { } current ? (current, "current.consequences")
            : (risk.Residual, "residual.consequences");
        if (rating is null) return;
        SortedSet<string>? unrated = null;
        foreach (var domain in ValueList<RiskDomain>.Span(risk.Domains))
        {
            if (domain.IsUnspecified || IsRated(rating, domain)) continue;
            unrated ??= new(StringComparer.Ordinal);
            unrated.Add(domain.ToString());
        }

        if (unrated is not null) x.Report($"{risk.Id} belongs to several domains and has no consequence of its own for {IdList.Of(unrated)}.", at: at);
    }

    private static bool HasSeveralDomains(Risk risk)
    {
        var first = default(RiskDomain);
        foreach (var domain in ValueList<RiskDomain>.Span(risk.Domains))
        {
            if (first.IsUnspecified) first = domain;
            else if (!domain.IsUnspecified && domain != first) return true;
        }

        return false;
    }

    private static bool IsRated(RiskRating rating, RiskDomain domain)
    {
        foreach (var consequence in ValueList<ConsequenceRating>.Span(rating.Consequences))
        {
            if (consequence.Domain == domain && (consequence.Consequence is not null || !string.IsNullOrWhiteSpace(consequence.Rationale))) return true;
        }

        return false;
    }

    /// <summary>RSK-041: of what a risk names, something lies in the scope of the standard of its tag. What names nothing, or things that are not known, is not judged here.</summary>
    private static void RiskLiesInScope(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed) return;
        if (risk.Processes.Count > 0 && IsOutside(risk, RiskDomain.Quality, x, out var qms)) Report(risk, RiskDomain.Quality, qms, "processes", x);
        if (risk.Assets.Count + risk.Processes.Count > 0 && IsOutside(risk, RiskDomain.InformationSecurity, x, out var isms))
        {
            Report(risk, RiskDomain.InformationSecurity, isms, risk.Assets.Count > 0 ? "assets" : "processes", x);
        }

        if (risk.AiSystems.Count > 0 && IsOutside(risk, RiskDomain.Ai, x, out var aims)) Report(risk, RiskDomain.Ai, aims, "aiSystems", x);
    }

    private static void Report(Risk risk, RiskDomain domain, StandardId standard, string at, Examination x)
        => x.Report($"{risk.Id} is tagged {domain}, and nothing that it names in {at} lies in the scope for {standard}.", at: at, standard: standard);

    private static bool IsOutside(Risk risk, RiskDomain domain, Examination x, out StandardId standard)
    {
        standard = default;
        if (!risk.IsOf(domain)) return false;
        for (var i = 0; i < x.Standards.Count; i++)
        {
            var judged = x.Standards[i];
            if (Disciplines.Of(judged) != domain || !HasScope(x.Document, judged)) continue;
            if (MayLieIn(risk, domain, judged, x.Lookup)) return false;
            if (standard.IsUnspecified || judged < standard) standard = judged;
        }

        return !standard.IsUnspecified;
    }

    private static bool HasScope(ManagementSystem document, StandardId standard)
    {
        foreach (var scope in ValueList<Scope>.Span(document.Scopes))
        {
            if (scope.Standard == standard) return true;
        }

        return false;
    }

    /// <summary>Whether something that the risk names lies in the scope, or is not known, so that it may.</summary>
    private static bool MayLieIn(Risk risk, RiskDomain domain, StandardId standard, DocumentIndex lookup)
    {
        if (domain == RiskDomain.Ai)
        {
            foreach (var id in ValueList<Id<AiSystem>>.Span(risk.AiSystems))
            {
                if (!lookup.TryFind(id, out AiSystem? system) || lookup.IsInScope(system.Scopes, standard)) return true;
            }

            return false;
        }

        foreach (var id in ValueList<Id<Process>>.Span(risk.Processes))
        {
            if (!lookup.TryFind(id, out Process? process) || lookup.IsInScope(process.Scopes, standard)) return true;
        }

        if (domain == RiskDomain.Quality) return false;
        foreach (var id in ValueList<Id<Asset>>.Span(risk.Assets))
        {
            if (!lookup.TryFind(id, out Asset? asset) || lookup.IsInScope(asset.Scopes, standard)) return true;
        }

        return false;
    }

    /// <summary>RSK-043: a closed entry says why, who approved, and what shows it.</summary>
    private static void ClosureIsOnRecord(Risk risk, Examination x)
    {
        if (risk.Status != RiskStatus.Closed) return;
        if (risk.Closure is not { } closure)
        {
            x.Report($"{risk.Id} is closed, and nothing says why.", at: "closure");
            return;
        }

        var lack = default(Lack);
        lack.Note(string.IsNullOrWhiteSpace(closure.Because), "reason", "closure.because");
        lack.Note(string.IsNullOrWhiteSpace(closure.ApprovedBy), "approval", "closure.approvedBy");
        lack.Note(!IsShown(closure, x), "evidence that is in the document", "closure.evidence");
        if (lack.Count > 0) x.Report($"{risk.Id} is closed, and its closure has no {lack.Names}.", at: lack.At ?? "closure");
    }

    private static bool IsShown(RiskClosure closure, Examination x)
    {
        foreach (var id in ValueList<Id<Evidence>>.Span(closure.Evidence))
        {
            if (x.Lookup.TryFind(id, out Evidence? _)) return true;
        }

        return false;
    }
}
