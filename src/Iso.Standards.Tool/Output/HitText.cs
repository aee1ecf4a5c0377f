namespace Iso.Standards;

/// <summary>What a search found, as text: id and title, and below it the summary.</summary>
internal static class HitText
{
    private const int SummaryLength = 160;
    private const int Indent = 2;

    public static void Write(Page page, IReadOnlyList<SearchHit> hits)
    {
        foreach (var hit in hits)
        {
            var speaker = SpeakerOf(hit.Provision);
            page.Paragraph($"{hit.Provision.Id}  {speaker.Title}".TrimEnd(), Tone.Strong);
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
