using System.Globalization;

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
        _ => "to be documented",
    };

    /// <summary>A number of things: <c>1 control</c>, <c>93 controls</c>.</summary>
    public static string Count(int count, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
