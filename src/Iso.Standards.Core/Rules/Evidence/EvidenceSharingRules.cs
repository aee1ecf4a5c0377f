namespace Iso.Standards;

/// <summary>One item for several standards, each addressed by itself: EVD-010, 011, 012 and 015.</summary>
/// <remarks>A standard whose catalog is not at hand is left out: nothing is known of what it lets be shared.</remarks>
internal static class EvidenceSharingRules
{
    public static Rule[] All =>
    [
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.FacetMissing,
                Title = "An item that serves several standards has a place inside and a subject for each",
                Severity = Severity.Error,
                Remedy = "Say for each standard where in the item it is addressed, and about what.",
                GivesWayTo = [EvidenceRuleIds.FacetsAlike, EvidenceRuleIds.ResultShared, EvidenceRuleIds.AssessmentsConfused],
            },
            EachStandardHasItsFacet),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.FacetsAlike,
                Title = "Two standards do not rest on the same place of an item, unless the record may be one for all",
                Severity = Severity.Error,
                Remedy = "Point for each standard to the part that addresses it, or write such a part.",
                GivesWayTo = [EvidenceRuleIds.ResultShared, EvidenceRuleIds.AssessmentsConfused],
            },
            NoPlaceServesTwoStandards),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.ResultShared,
                Title = "Results that each standard needs for itself are not one record for two",
                Severity = Severity.Error,
                Basis = Cite.InBoth("6.1.2", "6.1.3", "8.2", "8.3"),
                Remedy = "Keep a result for each standard, or in a common register a filter of its own for each.",
            },
            ResultsAreKeptApart),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.RecordSilentOnStandard,
                Title = "A record that is one for all standards names all that it serves",
                Severity = Severity.Error,
                Basis = Cite.InAll("7.4", "7.5", "9.2", "10.2"),
                Remedy = "Extend the record's own scope to the standard and list it, or keep a record of its own for it.",
            },
            CommonRecordNamesItsStandards),
    ];

    /// <summary>EVD-010: each standard that an item serves has its own facet: a place inside the item, and a subject.</summary>
    private static void EachStandardHasItsFacet(Evidence item, Examination x)
    {
        var facts = x.SharedClaims();
        if (facts.IsEmpty) return;
        var claims = ValueList<EvidenceClaim>.Span(item.Claims);
        List<ProvisionId>? lacking = null;
        for (var i = 0; i < claims.Length; i++)
        {
            if (facts[i].NeedsFacet && (SoaText.IsBlank(claims[i].Locator) || SoaText.IsBlank(claims[i].Subject))) (lacking ??= []).Add(claims[i].Provision);
        }

        if (lacking is not null)
        {
            x.Report($"{EvidenceText.Name(item)} serves several standards and does not say where or about what it shows {EvidenceText.Listed(lacking)}.", at: "claims");
        }
    }

    /// <summary>EVD-011: the facets of two standards are different places of the item, but for what may be shared in full.</summary>
    private static void NoPlaceServesTwoStandards(Evidence item, Examination x)
    {
        var facts = x.SharedClaims();
        if (facts.IsEmpty) return;
        var claims = ValueList<EvidenceClaim>.Span(item.Claims);
        List<ProvisionId>? alike = null;
        for (var i = 0; i < claims.Length; i++)
        {
            for (var j = i + 1; j < claims.Length && facts[i].NeedsFacet; j++)
            {
                // Two results that have to be apart are EVD-012's business.
                if (!facts[j].NeedsFacet || facts[i].Standard == facts[j].Standard || (facts[i].Share == Shareability.Separate && facts[j].Share == Shareability.Separate)) continue;
                if (AtOnePlace(claims[i], claims[j])) (alike ??= []).AddRange([claims[i].Provision, claims[j].Provision]);
            }
        }

        if (alike is not null) x.Report($"{EvidenceText.Name(item)} shows {EvidenceText.Listed(alike)} at one and the same place.", at: "claims");
    }

    /// <summary>EVD-012: results of risk assessment and treatment, plans and statements are each standard's own; a common register has a filter for each.</summary>
    private static void ResultsAreKeptApart(Evidence item, Examination x)
    {
        var facts = x.SharedClaims();
        if (facts.IsEmpty) return;
        var claims = ValueList<EvidenceClaim>.Span(item.Claims);
        var isOneThing = item.Type is EvidenceType.StatementOfApplicability or EvidenceType.TreatmentPlan;
        List<ProvisionId>? shared = null;
        for (var i = 0; i < claims.Length; i++)
        {
            for (var j = i + 1; j < claims.Length && facts[i].Share == Shareability.Separate; j++)
            {
                if (facts[j].Share != Shareability.Separate || facts[i].Standard == facts[j].Standard) continue;
                if (isOneThing || SoaText.IsBlank(claims[i].Locator) || SoaText.IsBlank(claims[j].Locator) || AtOnePlace(claims[i], claims[j]))
                {
                    (shared ??= []).AddRange([claims[i].Provision, claims[j].Provision]);
                }
            }
        }

        if (shared is not null) x.Report($"{EvidenceText.Name(item)} is one record for {EvidenceText.Listed(shared)}, which need results of their own.", at: "claims");
    }

    /// <summary>EVD-015: one record for all is allowed where it names all standards that it serves.</summary>
    private static void CommonRecordNamesItsStandards(Evidence item, Examination x)
    {
        var facts = x.SharedClaims();
        if (facts.IsEmpty) return;
        var claims = ValueList<EvidenceClaim>.Span(item.Claims);
        var (first, several) = (-1, false);
        for (var i = 0; i < claims.Length; i++)
        {
            if (facts[i].Share != Shareability.Full) continue;
            if (first < 0) first = i;
            else several |= facts[first].Standard != facts[i].Standard;
        }

        if (!several) return;
        List<StandardId>? unnamed = null;
        for (var i = 0; i < claims.Length; i++)
        {
            if (facts[i].Share == Shareability.Full && !ValueList<StandardId>.Span(item.Standards).Contains(claims[i].Provision.Standard)) (unnamed ??= []).Add(claims[i].Provision.Standard);
        }

        if (unnamed is not null) x.Report($"{EvidenceText.Name(item)} serves {EvidenceText.Listed(unnamed)} and does not name it in its scope.", at: "standards");
    }

    /// <summary>Whether both claims name the same place inside the item.</summary>
    private static bool AtOnePlace(EvidenceClaim one, EvidenceClaim other)
        => !SoaText.IsBlank(one.Locator) && one.Locator.AsSpan().Trim().Equals(other.Locator.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
