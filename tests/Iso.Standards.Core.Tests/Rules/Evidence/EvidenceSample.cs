namespace Iso.Standards.Tests;

/// <summary>A sound item of evidence, and documents around items. No rule has anything to say of it on 2026-11-21.</summary>
internal static class EvidenceSample
{
    public static readonly StandardId Qms = StandardId.Parse("ISO 9001:2015");
    public static readonly StandardId Isms = StandardId.Parse("ISO/IEC 27001:2022");
    public static readonly StandardId Aims = StandardId.Parse("ISO/IEC 42001:2023");
    public static readonly ProvisionId Backup = new(Isms, "A.8.13");

    public static Evidence Item { get; } = new()
    {
        Id = new("E-1"),
        Title = "Restore of the billing database",
        Type = EvidenceType.RestoreTest,
        Owner = "P-3",
        ProducedOn = new(2026, 6, 21),
        CollectedOn = new(2026, 6, 22),
        Location = "records/restore-2026-06",
        Classification = "internal",
        Form = EvidenceForm.Observation,
        Claims = [new() { Provision = Backup }],
    };

    public static ManagementSystem With(params Evidence[] items) => new() { Evidence = items };

    /// <summary>A document with one item, made from the sound one.</summary>
    public static ManagementSystem With(Func<Evidence, Evidence> change) => With(change(Item));

    public static EvidenceClaim Claim(StandardId standard, string number) => new() { Provision = new(standard, number) };

    /// <summary>The rules of this package about evidence, for a document of ISO/IEC 27001 whose catalog is not at hand.</summary>
    public static RuleSet Rules { get; } = new(Isms, null, CommonRules.All.Where(r => r.Descriptor.Id.StartsWith("EVD-", StringComparison.Ordinal)));
}
