using static Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <summary>What only ISO/IEC 42001 asks of an entry of the risk register: RSK-003 and 012.</summary>
internal static class AiRiskRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.AiSystemUnnamed,
                Title = "An AI entry names the AI system or AI process and who is affected",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_2, Clauses.C6_1_4],
                Remedy = "Name the AI system or process, and who is affected: the organization, individuals, groups or societies.",
            },
            AiRiskNamesSystem),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.AiConsequencesMissing,
                Title = "An AI entry rates the consequences for the organization, for individuals and for societies, or says why one does not apply",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_2.Item('d')],
                Remedy = "Rate the consequence for each of them, or record why it does not apply.",
            },
            AiRiskRatesConsequences),
    ];

    /// <summary>RSK-003: an AI risk is one of a system or process, for somebody.</summary>
    private static void AiRiskNamesSystem(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || !risk.IsOf(RiskDomain.Ai)) return;
        var namesSystem = risk.AiSystems.Count > 0 || risk.Processes.Count > 0;
        var namesAffected = NamesAffected(risk);
        if (!namesSystem && !namesAffected) x.Report($"{risk.Id} is an AI risk and names neither an AI system or process nor who is affected.", at: "aiSystems");
        else if (!namesSystem) x.Report($"{risk.Id} is an AI risk and names no AI system or process.", at: "aiSystems");
        else if (!namesAffected) x.Report($"{risk.Id} is an AI risk and does not say who is affected.", at: "affected");
    }

    /// <summary>RSK-012: the inherent rating covers organization, individuals (or groups of them) and societies, each with a figure or a reason for none.</summary>
    private static void AiRiskRatesConsequences(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || !risk.IsOf(RiskDomain.Ai)) return;
        var (organization, individuals, societies) = (false, false, false);
        for (var i = 0; i < (risk.Inherent?.Consequences.Count ?? 0); i++)
        {
            var part = risk.Inherent!.Consequences[i];
            if (!(part.Domain.IsUnspecified || part.Domain == RiskDomain.Ai) || (part.Consequence is null && string.IsNullOrWhiteSpace(part.Rationale))) continue;
            organization |= part.Dimension == ConsequenceDimension.Organization;
            individuals |= part.Dimension is ConsequenceDimension.Individuals or ConsequenceDimension.Groups;
            societies |= part.Dimension == ConsequenceDimension.Societies;
        }

        if (organization && individuals && societies) return;
        var missing = new List<string>(3);
        if (!organization) missing.Add("the organization");
        if (!individuals) missing.Add("individuals");
        if (!societies) missing.Add("societies");
        x.Report($"{risk.Id} is an AI risk and rates no consequence for {string.Join(", ", missing)}.", at: risk.Inherent is null ? "inherent" : "inherent.consequences");
    }

    private static bool NamesAffected(Risk risk)
    {
        for (var i = 0; i < risk.Affected.Count; i++)
        {
            if (risk.Affected[i] != AffectedParty.Unspecified) return true;
        }

        return false;
    }
}
