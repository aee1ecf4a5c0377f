namespace Iso.Standards;

/// <summary>What a search found, as text: id and title, and below it the summary.</summary>
internal static class HitText
{
    private const int SummaryLength = 160;
    private const int Indent = 2;

    public static void Write(Page page, IReadOnlyList<SearchHit> hits, LocalDate asOf)
    {
        foreach (var hit in hits)
        {
            var speaker = SpeakerOf(hit.Provision);
            var status = hit.Provision.Catalog.Edition.StatusOn(asOf) == EditionStatus.Withdrawn ? "  (withdrawn)" : string.Empty;
            page.Paragraph($"{hit.Provision.Id}  {speaker.Title}".TrimEnd() + status, Tone.Strong);
            if (speaker.Summary.Length > 0) page.Paragraph(Plain.Short(speaker.Summary, SummaryLength), Tone.Quiet, Indent);
        }
    }

    /// <summary>An item has no title and no summary of its own: its clause speaks for it.</summary>
    public static Provision SpeakerOf(Provision entry)
    {
        while (entry is { Kind: ProvisionKind.Item, Title.Length: 0, Parent: { } parent }) entry = parent;
        return entry;
    }
}
