namespace Iso.Standards;

/// <summary>
/// The structure that ISO management system standards have in common since 2021: clauses 4 to 10 with the same numbers and
/// titles (ISO/IEC Directives, Part 1, Annex SL, Appendix 2). XXX in a title stands for the discipline.
/// </summary>
/// <remarks>
/// Only the structure's own clauses stand here. Which clause of a standard answers which of them, and what it adds, stands
/// in the data of that standard's edition: ask its catalog (<see cref="Catalog.Answering"/>, <see cref="Provision.Harmonized"/>).
/// </remarks>
/// <example><code>var audits = catalogs.SelectMany(c => c.Answering(HarmonizedStructure.InternalAudit));</code></example>
public static partial class HarmonizedStructure
{
    /// <summary><c>Harmonized Structure:2021</c>.</summary>
    public static StandardId Id { get; } = StandardId.Parse("Harmonized Structure:2021");

    /// <summary>Its clauses with summaries that name no discipline, made at first use.</summary>
    public static Catalog Catalog => CatalogHolder.Value;

    /// <summary>4 Context of the organization.</summary>
    public static ProvisionId Context => new(Id, "4");

    /// <summary>4.1 Understanding the organization and its context.</summary>
    public static ProvisionId OrganizationAndContext => new(Id, "4.1");

    /// <summary>4.2 Understanding the needs and expectations of interested parties.</summary>
    public static ProvisionId InterestedParties => new(Id, "4.2");

    /// <summary>4.3 Determining the scope of the XXX management system.</summary>
    public static ProvisionId Scope => new(Id, "4.3");

    /// <summary>4.4 XXX management system.</summary>
    public static ProvisionId ManagementSystem => new(Id, "4.4");

    /// <summary>5 Leadership.</summary>
    public static ProvisionId Leadership => new(Id, "5");

    /// <summary>5.1 Leadership and commitment.</summary>
    public static ProvisionId LeadershipAndCommitment => new(Id, "5.1");

    /// <summary>5.2 XXX policy.</summary>
    public static ProvisionId Policy => new(Id, "5.2");

    /// <summary>5.3 Roles, responsibilities and authorities.</summary>
    public static ProvisionId RolesResponsibilitiesAndAuthorities => new(Id, "5.3");

    /// <summary>6 Planning.</summary>
    public static ProvisionId Planning => new(Id, "6");

    /// <summary>6.1 Actions to address risks and opportunities.</summary>
    public static ProvisionId RisksAndOpportunities => new(Id, "6.1");

    /// <summary>6.2 XXX objectives and planning to achieve them.</summary>
    public static ProvisionId Objectives => new(Id, "6.2");

    /// <summary>6.3 Planning of changes.</summary>
    public static ProvisionId PlanningOfChanges => new(Id, "6.3");

    /// <summary>7 Support.</summary>
    public static ProvisionId Support => new(Id, "7");

    /// <summary>7.1 Resources.</summary>
    public static ProvisionId Resources => new(Id, "7.1");

    /// <summary>7.2 Competence.</summary>
    public static ProvisionId Competence => new(Id, "7.2");

    /// <summary>7.3 Awareness.</summary>
    public static ProvisionId Awareness => new(Id, "7.3");

    /// <summary>7.4 Communication.</summary>
    public static ProvisionId Communication => new(Id, "7.4");

    /// <summary>7.5 Documented information.</summary>
    public static ProvisionId DocumentedInformation => new(Id, "7.5");

    /// <summary>7.5.1 General.</summary>
    public static ProvisionId DocumentedInformationGeneral => new(Id, "7.5.1");

    /// <summary>7.5.2 Creating and updating documented information.</summary>
    public static ProvisionId CreatingAndUpdating => new(Id, "7.5.2");

    /// <summary>7.5.3 Control of documented information.</summary>
    public static ProvisionId ControlOfDocumentedInformation => new(Id, "7.5.3");

    /// <summary>8 Operation.</summary>
    public static ProvisionId Operation => new(Id, "8");

    /// <summary>8.1 Operational planning and control.</summary>
    public static ProvisionId OperationalPlanningAndControl => new(Id, "8.1");

    /// <summary>9 Performance evaluation.</summary>
    public static ProvisionId PerformanceEvaluation => new(Id, "9");

    /// <summary>9.1 Monitoring, measurement, analysis and evaluation.</summary>
    public static ProvisionId MonitoringAndMeasurement => new(Id, "9.1");

    /// <summary>9.2 Internal audit.</summary>
    public static ProvisionId InternalAudit => new(Id, "9.2");

    /// <summary>9.2.1 General.</summary>
    public static ProvisionId InternalAuditGeneral => new(Id, "9.2.1");

    /// <summary>9.2.2 Internal audit programme.</summary>
    public static ProvisionId InternalAuditProgramme => new(Id, "9.2.2");

    /// <summary>9.3 Management review.</summary>
    public static ProvisionId ManagementReview => new(Id, "9.3");

    /// <summary>9.3.1 General.</summary>
    public static ProvisionId ManagementReviewGeneral => new(Id, "9.3.1");

    /// <summary>9.3.2 Management review inputs.</summary>
    public static ProvisionId ManagementReviewInputs => new(Id, "9.3.2");

    /// <summary>9.3.3 Management review results.</summary>
    public static ProvisionId ManagementReviewResults => new(Id, "9.3.3");

    /// <summary>10 Improvement.</summary>
    public static ProvisionId Improvement => new(Id, "10");

    /// <summary>10.1 Continual improvement.</summary>
    public static ProvisionId ContinualImprovement => new(Id, "10.1");

    /// <summary>10.2 Nonconformity and corrective action.</summary>
    public static ProvisionId NonconformityAndCorrectiveAction => new(Id, "10.2");

    private static class CatalogHolder
    {
        internal static readonly Catalog Value = new(Id, "Harmonized structure for management system standards", Table(), Facts);
    }
}
