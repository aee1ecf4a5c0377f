namespace Iso.Standards;

/// <summary>What ISO/IEC 27001 asks of evidence itself: EVD-021.</summary>
internal static class SecurityEvidenceRules
{
    private static readonly StandardId Isms = StandardId.Parse("ISO/IEC 27001:2022");

    public static Rule[] All =>
    [
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.PersonalDataUnhandled,
                Title = "Evidence with personal data says how they are minimised and when they are deleted",
                Severity = Severity.Warning,
                Basis = [new(Isms, "A.5.33"), new(Isms, "A.5.34")],
                Remedy = "Make the persons unreadable or leave them out, note how, and set the day of deletion.",
            },
            PersonalDataAreHandled),
    ];

    /// <summary>EVD-021: evidence that holds personal data notes how they are minimised and until when they are kept.</summary>
    private static void PersonalDataAreHandled(Evidence item, Examination x)
    {
        if (item.PersonalData is not { } data) return;
        var noMinimisation = string.IsNullOrWhiteSpace(data.Minimisation);
        var noEnd = data.RetainUntil is null && item.RetainUntil is null;
        if (noMinimisation && noEnd) x.Report($"{item.Id} holds personal data and says neither how they are minimised nor until when they are kept.", at: "personalData");
        else if (noMinimisation) x.Report($"{item.Id} holds personal data and does not say how they are minimised.", at: "personalData.minimisation");
        else if (noEnd) x.Report($"{item.Id} holds personal data and does not say until when they are kept.", at: "personalData.retainUntil");
    }
}
