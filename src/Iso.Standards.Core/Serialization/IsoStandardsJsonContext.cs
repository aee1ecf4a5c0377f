using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iso.Standards.Serialization;

/// <summary>The source-generated metadata of the documents of Iso.Standards.Core: camel case, what is not said left out, unknown and repeated members refused.</summary>
/// <remarks>Public so that a program with a context of its own can combine the two; <see cref="ManagementSystem.ReadAsync"/> gives better messages.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(LocalDateJsonConverter),
        typeof(PeriodJsonConverter),
        typeof(TextJsonConverter<Id<Scope>>),
        typeof(TextJsonConverter<Id<Issue>>),
        typeof(TextJsonConverter<Id<InterestedParty>>),
        typeof(TextJsonConverter<Id<Obligation>>),
        typeof(TextJsonConverter<Id<Contract>>),
        typeof(TextJsonConverter<Id<Role>>),
        typeof(TextJsonConverter<Id<Person>>),
        typeof(TextJsonConverter<Id<Process>>),
        typeof(TextJsonConverter<Id<Document>>),
        typeof(TextJsonConverter<Id<Asset>>),
        typeof(TextJsonConverter<Id<AiSystem>>),
        typeof(TextJsonConverter<Id<Change>>),
        typeof(TextJsonConverter<Id<Objective>>),
        typeof(TextJsonConverter<Id<RiskScheme>>),
        typeof(TextJsonConverter<Id<Risk>>),
        typeof(TextJsonConverter<Id<RiskReport>>),
        typeof(TextJsonConverter<Id<Opportunity>>),
        typeof(TextJsonConverter<Id<TreatmentPlan>>),
        typeof(TextJsonConverter<Id<TreatmentAction>>),
        typeof(TextJsonConverter<Id<ImpactAssessment>>),
        typeof(TextJsonConverter<Id<Evidence>>),
        typeof(TextJsonConverter<Id<SamplingPlan>>),
        typeof(TextJsonConverter<Id<ExternalAudit>>),
        typeof(CamelCaseEnumConverter<Decision>),
        typeof(CamelCaseEnumConverter<DocumentStatus>),
        typeof(CamelCaseEnumConverter<ImplementationStatus>),
        typeof(CamelCaseEnumConverter<ReasonCategory>),
        typeof(CamelCaseEnumConverter<AiRole>),
        typeof(CamelCaseEnumConverter<IssueKind>),
        typeof(CamelCaseEnumConverter<Authority>),
        typeof(CamelCaseEnumConverter<AiRiskClass>),
        typeof(CamelCaseEnumConverter<RiskStatus>),
        typeof(CamelCaseEnumConverter<RiskApproach>),
        typeof(CamelCaseEnumConverter<InformationProperty>),
        typeof(CamelCaseEnumConverter<AffectedParty>),
        typeof(CamelCaseEnumConverter<ConsequenceDimension>),
        typeof(CamelCaseEnumConverter<ConsequenceRule>),
        typeof(CamelCaseEnumConverter<AiRiskSource>),
        typeof(CamelCaseEnumConverter<RatingFunction>),
        typeof(CamelCaseEnumConverter<ImpactLevel>),
        typeof(CamelCaseEnumConverter<ImpactDimension>),
        typeof(CamelCaseEnumConverter<EvidenceType>),
        typeof(CamelCaseEnumConverter<EvidenceStatus>),
        typeof(CamelCaseEnumConverter<EvidenceForm>),
        typeof(CamelCaseEnumConverter<ClaimExtent>),
        typeof(CamelCaseEnumConverter<SamplingMethod>),
        typeof(CamelCaseEnumConverter<ExternalAuditKind>),
    ])]
[JsonSerializable(typeof(ManagementSystem))]
public sealed partial class IsoStandardsJsonContext : JsonSerializerContext;
