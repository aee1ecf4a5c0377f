using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <summary>A management system of an invented company, plausible, complete and sound, and the smallest sound ones.</summary>
/// <remarks>
/// <para>
/// Harbourline Freight Software plans berths for ports as a cloud service: about 85 people and one rented office floor. It is certified to
/// ISO 9001:2015 and ISO/IEC 27001:2022 and prepares its audit for ISO/IEC 42001:2023. People, risks, contracts, suppliers and incidents are
/// invented; any likeness is chance.
/// </para>
/// <para>Made at first use and shared: all of it is immutable, and a change by <c>with</c> gives another document.</para>
/// </remarks>
public static partial class SampleSystem
{
    /// <summary>The day on which the sample is to be judged: 2026-11-22.</summary>
    public static LocalDate AsOf => new(2026, 11, 22);

    /// <summary>The management system of Harbourline on <see cref="AsOf"/>.</summary>
    public static ManagementSystem Harbourline => HarbourlineHolder.Value;

    /// <summary>The same management system as it was in August 2026, before the last round of assessments: the earlier version to compare with.</summary>
    public static ManagementSystem Previous => PreviousHolder.Value;

    private static ManagementSystem MakeHarbourline() => new()
    {
        Schema = "../../schemas/management-system.schema.json",
        Organization = Profile,
        Scopes = Scopes,
        Issues = Issues,
        InterestedParties = InterestedParties,
        Obligations = Obligations,
        Contracts = Contracts,
        Roles = Roles,
        People = People,
        Processes = Processes,
        Documents = Documents,
        Assets = Assets,
        AiSystems = AiSystems,
        Changes = Changes,
        Objectives = Objectives,
        RiskRegister = Register,
        TreatmentPlans = [SecurityPlan, AiPlan],
        ImpactAssessments = [ForecastImpacts, ShiftImpacts, DraftImpacts],
        Statements = [SecurityStatement, AiStatement],
        Evidence = [.. SharedEvidence, .. QualityEvidence, .. SecurityEvidence, .. AiEvidence],
        SamplingPlans = SamplingPlans,
        ExternalAudits = ExternalAudits,
        Certificates = Certificates,
    };

    private static class HarbourlineHolder
    {
        internal static readonly ManagementSystem Value = MakeHarbourline();
    }

    private static class PreviousHolder
    {
        internal static readonly ManagementSystem Value = MakePrevious();
    }
}
