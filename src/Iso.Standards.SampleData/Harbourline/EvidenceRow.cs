using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <summary>The claims of an item, in short: which provisions of a standard are shown where inside the item, and about what.</summary>
internal static class EvidenceRow
{
    public static EvidenceClaim[] Quality(string locator, string subject, params string[] numbers) => Claims(Qms.Id, locator, subject, numbers);

    public static EvidenceClaim[] Security(string locator, string subject, params string[] numbers) => Claims(Isms.Id, locator, subject, numbers);

    public static EvidenceClaim[] Ai(string locator, string subject, params string[] numbers) => Claims(Aims.Id, locator, subject, numbers);

    private static EvidenceClaim[] Claims(StandardId standard, string locator, string subject, string[] numbers)
        => Array.ConvertAll(numbers, number => new EvidenceClaim { Provision = new(standard, number), Locator = locator, Subject = subject, Extent = ClaimExtent.Full });
}
