using static Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>What only ISO/IEC 27001 asks of an entry of the risk register: RSK-002.</summary>
internal static class SecurityRiskRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.LossUnnamed,
                Title = "An entry of information security names what is lost: confidentiality, integrity or availability",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_2.Item('c', 1)],
                Remedy = "Say which of confidentiality, integrity and availability the information would lose.",
            },
            SecurityRiskNamesLoss),
    ];

    /// <summary>RSK-002: a risk of information security is one of losing confidentiality, integrity or availability.</summary>
    private static void SecurityRiskNamesLoss(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || !risk.IsOf(RiskDomain.InformationSecurity)) return;
        for (var i = 0; i < risk.Loss.Count; i++)
        {
            if (risk.Loss[i] != InformationProperty.Unspecified) return;
        }

        x.Report($"{risk.Id} is a risk of information security and does not say what the information would lose.", at: "loss");
    }
}
