namespace Iso.Standards;

/// <summary>Whether the rest of the document needs a control that is excluded: SOA-024 and 025.</summary>
internal static class ExclusionRules
{
    public static Rule[] All =>
    [
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ExcludedThoughTreating,
                Title = "No open risk is treated by an excluded control",
                Severity = Severity.Error,
                Basis =
                [
                    Cite.InIsms("6.1.3 b)"), Cite.InIsms("6.1.3 c)"), Cite.InIsms("6.1.3 d)"),
                    Cite.InAims("6.1.3 b)"), Cite.InAims("6.1.3 c)"), Cite.InAims("6.1.3 d)"), Cite.InAims("6.1.3 e)"), Cite.InAims("6.1.3 f)"),
                ],
                Remedy = "Include the control, or treat the risk by another one.",
                Needs = [DocumentPart.RiskRegister],
            },
            ExcludedTreatsNothing),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ExcludedThoughDemanded,
                Title = "No obligation or contract in force asks for an excluded control",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("4.2 c)"), Cite.InIsms("6.1.3")],
                Remedy = "Include the control for that reason, or correct what the obligation or contract asks for.",
                Needs = [DocumentPart.Obligations],
            },
            ExcludedIsNotDemanded),
    ];

    /// <summary>SOA-024: an excluded control is not named in the treatment of a risk that is not closed.</summary>
    private static void ExcludedTreatsNothing(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Excluded && (x.Use() & ControlUse.TreatsRisk) != ControlUse.None) ReportRisks(entry, x);
    }

    /// <summary>SOA-025: an excluded control is not asked for by what binds the organization.</summary>
    private static void ExcludedIsNotDemanded(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Excluded && (x.Use() & ControlUse.Demanded) != ControlUse.None) ReportDemands(entry, x);
    }

    // Apart: a lambda that captures the entry costs an object for every entry that is looked at, reported or not.
    private static void ReportRisks(SoaEntry entry, Examination x)
    {
        var risks = x.Document.RiskRegister!.Risks.Where(risk => risk.Status != RiskStatus.Closed && risk.Treatment is { } treatment && treatment.Controls.Contains(entry.Control));
        x.Report($"{entry.Control.Number} is excluded, and the treatment of {SoaText.Listed(risks.Select(risk => risk.Id.ToString()))} relies on it.", at: "decision");
    }

    private static void ReportDemands(SoaEntry entry, Examination x)
    {
        var obligations = x.Document.Obligations.Where(o => o.IsInForceOn(x.AsOf) && o.Controls.Contains(entry.Control)).Select(o => o.Id.ToString());
        var contracts = x.Document.Contracts.Where(c => c.IsInForceOn(x.AsOf) && c.Controls.Contains(entry.Control)).Select(c => c.Id.ToString());
        x.Report($"{entry.Control.Number} is excluded, though demanded by {SoaText.Listed(obligations.Concat(contracts))}.", at: "decision");
    }
}
