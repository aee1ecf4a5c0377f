namespace Iso.Standards;

/// <summary>An entry of a catalog as a page of text.</summary>
internal static class ProvisionDescription
{
    public static void Write(Page page, EntryAccount account, LocalDate asOf)
    {
        // An item has no title and no summary of its own: its clause speaks for it.
        var (entry, speaker) = (account.Entry, account.Speaker);
        page.Paragraph($"{entry.Id}  {speaker.Title}".TrimEnd(), Tone.Strong);
        if (speaker != entry) page.Paragraph($"An item of {speaker.Number}, which is about this as a whole:");
        if (speaker.Summary.Length > 0) page.Paragraph(speaker.Summary);
        page.Gap();
        page.Pairs(
        [
            .. Place(entry, asOf),
            .. Page.Pairs("Also known as", speaker.Aliases),
            .. Attributes(entry),
            .. Integration(entry, speaker),
            .. Demands(account),
            .. Editions(account),
            .. Trust(account),
        ]);
    }

    private static IEnumerable<(string Name, string Value)> Place(Provision entry, LocalDate asOf)
    {
        var catalog = entry.Catalog;
        // Of a framework without an edition, that its status is not known says nothing.
        var status = catalog.Edition.StatusOn(asOf) is EditionStatus.InForce || catalog.Edition.Published is null ? string.Empty : $", {EditionText.StatusOf(catalog, asOf)}";
        yield return ("Kind", entry.Term);
        yield return ("Standard", $"{catalog}{status}");
        for (var (above, name) = (entry.Parent, "Stands in"); above is not null; (above, name) = (above.Parent, string.Empty)) yield return (name, above.ToString());
        var below = entry.Children.Select(child => child.Id).ToList();
        if (below.Count > 0) yield return ("Below it", catalog.ListOf(below));
    }

    private static IEnumerable<(string Name, string Value)> Attributes(Provision entry)
    {
        foreach (var kind in entry.Catalog.Attributes)
        {
            var values = entry.AttributeValues(kind);
            if (values.Count > 0) yield return (Spoken(kind.Name, capital: true), string.Join(", ", values.Select(value => Spoken(value))));
        }
    }

    /// <summary>The place in the structure that the standards share, and how work for it can be shared.</summary>
    private static IEnumerable<(string Name, string Value)> Integration(Provision entry, Provision speaker)
    {
        if (speaker.Harmonized is { } harmonized)
        {
            string[] parts = [.. harmonized.Clauses.Select(clause => clause.Number.ToString()), Words.Of(harmonized.Relation)];
            yield return ("Harmonized", With(string.Join(", ", parts), harmonized.Adds));
        }

        if (entry.Sharing is { Class: not Shareability.Unspecified } sharing) yield return ("Integrated", With(Words.Of(sharing.Class), sharing.How));
    }

    /// <summary>What is asked for, and what shows it.</summary>
    private static IEnumerable<(string Name, string Value)> Demands(EntryAccount account)
    {
        var entry = account.Entry;
        return
        [
            .. Page.Pairs("Documented information", account.Documents.Select(d => $"{Where(entry, d.Provision)}{d.Subject}, {Words.Of(d.Kind)}{Words.Doubted(d.Confidence)}")),
            .. Page.Pairs("Review input", account.ReviewInputs.Select(i => $"{Where(entry, i.Provision)}{i.Subject}{Words.Doubted(i.Confidence)}")),
            .. Page.Pairs("Evidence", entry.ExpectedEvidence),
            .. Page.Pairs("Related controls", account.Speaker.RelatedControls.Select(control => control.ToString())),
        ];
    }

    private static IEnumerable<(string Name, string Value)> Editions(EntryAccount account)
    {
        var entry = account.Entry;
        foreach (var (amendment, change) in account.Changes)
        {
            yield return ("Amended by", $"{amendment.Name} ({Words.Of(amendment.PublishedOn)}): {Where(entry, change.Provision)}{change.Summary}");
        }

        foreach (var former in Page.Pairs("Formerly", account.Formers.Select(row => Told(row, row.Former)))) yield return former;
        foreach (var successor in Page.Pairs("Became", account.Successors.Select(row => Told(row, row.Successor)))) yield return successor;
    }

    /// <summary><c>A.8.8 Management of technical vulnerabilities in ISO/IEC 27001:2022, merged</c>.</summary>
    private static string Told(Succession row, Provision other)
        => $"{other} in {other.Catalog.Id}, {Words.Json(row.Kind)}{Words.Doubted(row.Confidence)}{(row.Note is null ? string.Empty : $". {row.Note}")}";

    /// <summary>Nothing where the entry is as good as read from the document.</summary>
    private static IEnumerable<(string Name, string Value)> Trust(EntryAccount account)
    {
        var p = account.Entry.Provenance;
        if (p.Confidence is Confidence.High or Confidence.Unspecified) yield break;
        if (account.IsAsSureAsItsCatalog)
        {
            yield return ("Confidence", $"{Words.Of(p.Confidence)}, as for the edition as a whole; {ToolApp.Name} standards {account.Entry.Id.Standard} says why");
            yield break;
        }

        yield return ("Confidence", Words.Of(p.Confidence));
        foreach (var doubt in Page.Pairs("Doubt", p.Doubts)) yield return doubt;
    }

    /// <summary>The number of a place that is not the entry's own, before what is said of it.</summary>
    private static string Where(Provision entry, ProvisionId place) => place == entry.Id ? string.Empty : $"{place.Number}: ";

    private static string With(string text, string? more) => more is null ? text : $"{text}: {more}";

    /// <summary>A name of the data as one would say it: <c>control_type</c> is Control type.</summary>
    private static string Spoken(string name, bool capital = false)
    {
        var words = name.Replace('_', ' ');
        return capital ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
