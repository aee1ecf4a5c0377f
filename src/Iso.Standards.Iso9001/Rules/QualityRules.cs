using static Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <summary>The rules about risks and evidence that rest on ISO 9001 alone: RSK-004.</summary>
internal static class QualityRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.QualityUnlinked,
                Title = "A quality entry links to a process, a product or a quality objective",
                Severity = Severity.Warning,
                Basis = [Clauses.C6_1_1, Clauses.C4_4_1.Item('f')],
                Remedy = "Name the process, the product or the objective that the risk concerns.",
            },
            QualityRiskHasLink),
    ];

    /// <summary>RSK-004: a quality risk is one of a process, a product or an objective.</summary>
    private static void QualityRiskHasLink(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || !risk.IsOf(RiskDomain.Quality) || risk.Processes.Count > 0 || risk.Objectives.Count > 0) return;
        for (var i = 0; i < risk.Products.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(risk.Products[i])) return;
        }

        x.Report($"{risk.Id} is a quality risk and names no process, product or objective.", at: "processes");
    }
}
