using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace Iso.Standards;

/// <summary>The words of the model, as they stand in reports and in JSON.</summary>
internal static class Words
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(Decision decision) => decision switch
    {
        Decision.Included => "included",
        Decision.Excluded => "excluded",
        _ => "undecided",
    };

    public static string Of(ImplementationStatus status) => status switch
    {
        ImplementationStatus.Implemented => "implemented",
        ImplementationStatus.Partial => "partial",
        ImplementationStatus.Planned => "planned",
        _ => "not implemented",
    };

    public static string Of(FreshnessState freshness) => freshness switch
    {
        FreshnessState.Fresh => "fresh",
        FreshnessState.Stale => "stale",
        FreshnessState.FromFuture => "dated in the future",
        _ => "no longer counted",
    };

    public static string Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => "a draft",
        DocumentStatus.InReview => "in review",
        DocumentStatus.Approved => "approved",
        _ => "withdrawn",
    };

    public static string Of(DocumentedInformationKind kind) => kind switch
    {
        DocumentedInformationKind.Available => "to be available",
        DocumentedInformationKind.AvailableAsEvidence => "to be available as evidence",
        DocumentedInformationKind.Retain => "to be retained as a record",
        DocumentedInformationKind.Maintain => "to be kept up to date",
        DocumentedInformationKind.Produce => "to be produced",
        DocumentedInformationKind.Formulate => "to be drawn up",
        DocumentedInformationKind.Document => "to be written down",
        DocumentedInformationKind.Control => "to be under control",
        DocumentedInformationKind.MaintainAndRetain => "to be kept up to date, with records",
        DocumentedInformationKind.Amend => "to be amended when it changes",
        DocumentedInformationKind.Needed => "as much as is needed to show it",
        _ => "to be documented",
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Low => "low",
        Confidence.MediumLow => "medium-low",
        Confidence.Medium => "medium",
        Confidence.MediumHigh => "medium-high",
        Confidence.High => "high",
        _ => "not said",
    };

    /// <summary>How sure something is, behind it and in brackets; nothing where it is as good as certain, or nobody says.</summary>
    public static string Doubted(Confidence confidence)
        => confidence is Confidence.Unspecified or Confidence.High ? string.Empty : $" (confidence: {Of(confidence)})";

    /// <summary>How far work can be shared among several standards.</summary>
    public static string Of(Shareability sharing) => sharing switch
    {
        Shareability.Full => "once for all standards",
        Shareability.Facet => "once, with a part for each discipline",
        Shareability.Separate => "for each standard apart",
        Shareability.Single => "only this standard asks for it",
        _ => "not said",
    };

    /// <summary>How a clause answers the harmonized structure.</summary>
    public static string Of(HarmonizedRelation relation) => relation switch
    {
        HarmonizedRelation.Core => "the common text alone",
        HarmonizedRelation.Extended => "extended",
        HarmonizedRelation.Renumbered => "renumbered",
        HarmonizedRelation.Specific => "none, specific to the standard",
        _ => "not said",
    };

    /// <summary>What a person has to decide after a migration, as a heading.</summary>
    public static string Of(MigrationQuestion question) => question switch
    {
        MigrationQuestion.NewControl => "New controls, undecided in the draft",
        MigrationQuestion.DecisionsDiffer => "Merged from controls that were decided differently",
        MigrationQuestion.StatusesDiffer => "Merged from controls that are implemented to different degrees",
        MigrationQuestion.TextsDiffer => "Merged from controls with different texts, which stand side by side",
        MigrationQuestion.Divided => "Came from a control that was divided",
        MigrationQuestion.NotDecidedBefore => "Not decided in the former statement",
        MigrationQuestion.Unconfirmed => "Not certain to have followed",
        MigrationQuestion.NotCarriedOver => "Not carried over",
        _ => "To be decided",
    };

    /// <summary>A word of the model as JSON has it: <c>inTransition</c>, <c>mediumLow</c>.</summary>
    public static string Json<T>(T word)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    /// <summary>A day: <c>2026-11-21</c>.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A number by itself.</summary>
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of things: <c>1 control</c>, <c>93 controls</c>.</summary>
    public static string Count(int count, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
