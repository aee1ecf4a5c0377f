using System.Globalization;

namespace Iso.Standards;

/// <summary>What ISO/IEC 42001 asks of evidence of its own: EVD-013.</summary>
internal static class AiEvidenceRules
{
    private const string IsmsName = "ISO/IEC 27001";
    private const string AimsName = "ISO/IEC 42001";

    private static readonly StandardId Aims = StandardId.Parse("ISO/IEC 42001:2023");
    private static readonly ProvisionNumber RiskAssessmentProcess = ProvisionNumber.Parse("6.1.2");
    private static readonly ProvisionNumber RiskAssessmentResults = ProvisionNumber.Parse("8.2");
    private static readonly ProvisionNumber ImpactAssessmentProcess = ProvisionNumber.Parse("6.1.4");
    private static readonly ProvisionNumber ImpactAssessmentResults = ProvisionNumber.Parse("8.4");

    public static Rule[] All =>
    [
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.AssessmentsConfused,
                Title = "An AI system impact assessment and a risk assessment do not stand for each other",
                Severity = Severity.Error,
                Basis = [new(Aims, "6.1.4"), new(Aims, "8.4")],
                Remedy = "Carry out the missing assessment, or where the record holds both, claim both with a place and a subject for each.",
            },
            AssessmentsAreTheirOwn),
    ];

    /// <summary>EVD-013: an impact assessment alone shows no risk assessment of ISO/IEC 27001, a risk assessment alone no impact assessment of ISO/IEC 42001; one document may hold both parts.</summary>
    private static void AssessmentsAreTheirOwn(Evidence item, Examination x)
    {
        if (item.Type is not (EvidenceType.ImpactAssessment or EvidenceType.RiskAssessment) || item.Status != EvidenceStatus.Active) return;
        var isImpact = item.Type == EvidenceType.ImpactAssessment;
        for (var i = 0; i < item.Claims.Count; i++)
        {
            var claim = item.Claims[i];
            var isForeign = isImpact ? IsOnSecurityRisk(claim) : IsOnImpact(claim);
            if (!isForeign || HoldsBoth(item, claim, isImpact)) continue;
            x.Report(
                isImpact ? $"{item.Id} is an impact assessment and is to show {claim.Provision}." : $"{item.Id} is a risk assessment and is to show {claim.Provision}.",
                at: string.Create(CultureInfo.InvariantCulture, $"claims[{i}].provision"));
        }
    }

    /// <summary>Whether the item also shows what it is by its type, at another place, and each part has place and subject.</summary>
    private static bool HoldsBoth(Evidence item, EvidenceClaim foreign, bool isImpact)
    {
        if (!IsDistinct(foreign)) return false;
        for (var i = 0; i < item.Claims.Count; i++)
        {
            var own = item.Claims[i];
            if (!(isImpact ? IsOnImpact(own) : IsOnRisk(own)) || !IsDistinct(own)) continue;
            if (!own.Locator!.AsSpan().Trim().Equals(foreign.Locator.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsDistinct(EvidenceClaim claim) => !string.IsNullOrWhiteSpace(claim.Locator) && !string.IsNullOrWhiteSpace(claim.Subject);

    // Numbers first: they are compared without a copy, and few claims get further.
    private static bool IsOnRisk(EvidenceClaim claim) => IsRiskNumber(claim) && claim.Provision.Standard.Name is IsmsName or AimsName;

    private static bool IsOnSecurityRisk(EvidenceClaim claim) => IsRiskNumber(claim) && claim.Provision.Standard.Name == IsmsName;

    private static bool IsOnImpact(EvidenceClaim claim)
        => (ImpactAssessmentProcess.Contains(claim.Provision.Number) || ImpactAssessmentResults.Contains(claim.Provision.Number)) && claim.Provision.Standard.Name == AimsName;

    private static bool IsRiskNumber(EvidenceClaim claim)
        => RiskAssessmentProcess.Contains(claim.Provision.Number) || RiskAssessmentResults.Contains(claim.Provision.Number);
}
