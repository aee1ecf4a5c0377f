using NodaTime.Text;

namespace Iso.Standards;

/// <summary>An entry of a catalog as a page of text.</summary>
internal static class ProvisionDescription
{
    public static void Write(Page page, Provision provision)
    {
        var catalog = provision.Catalog;
        // An item has no title and no summary of its own: its clause speaks for it.
        var speaker = provision;
        while (speaker is { Kind: ProvisionKind.Item, Parent: { } parent }) speaker = parent;
        page.Paragraph($"{provision.Id}  {speaker.Title}".TrimEnd(), Tone.Strong);
        if (speaker != provision) page.Paragraph($"An item of {speaker.Number}, which is about this as a whole:");
        if (speaker.Summary.Length > 0) page.Paragraph(speaker.Summary);
        page.Gap();
        page.Pairs(
        [
            .. Place(provision),
            .. Attributes(provision, catalog),
            .. Documents(provision, catalog),
            .. Amendments(provision, catalog),
            .. Former(provision, catalog),
        ]);
    }

    private static IEnumerable<(string Name, string Value)> Place(Provision provision)
    {
        yield return ("Kind", provision.Term);
        yield return ("Standard", provision.Catalog.ToString());
        for (var (above, name) = (provision.Parent, "Stands in"); above is not null; (above, name) = (above.Parent, string.Empty)) yield return (name, above.ToString());
        var below = provision.Children.Select(child => child.Id).ToList();
        if (below.Count > 0) yield return ("Below it", provision.Catalog.ListOf(below));
    }

    private static IEnumerable<(string Name, string Value)> Attributes(Provision provision, Catalog catalog)
    {
        foreach (var kind in catalog.Attributes)
        {
            var values = provision.AttributeValues(kind);
            if (values.Count > 0) yield return (Spoken(kind.Name, capital: true), string.Join(", ", values.Select(value => Spoken(value))));
        }
    }

    /// <summary>What is asked for here, above for an item, and below.</summary>
    private static IEnumerable<(string Name, string Value)> Documents(Provision provision, Catalog catalog)
    {
        var name = "Documented information";
        foreach (var asked in catalog.DocumentedInformation.Where(asked => provision.Id.Contains(asked.Provision)))
        {
            var where = asked.Provision == provision.Id ? string.Empty : $"{asked.Provision.Number}: ";
            yield return (name, $"{where}{asked.Subject}, {Words.Of(asked.Kind)}");
            name = string.Empty;
        }
    }

    private static IEnumerable<(string Name, string Value)> Amendments(Provision provision, Catalog catalog)
    {
        foreach (var amendment in catalog.Amendments)
        {
            foreach (var change in amendment.Changes.Where(change => change.Provision.Contains(provision.Id) || provision.Id.Contains(change.Provision)))
            {
                var where = change.Provision == provision.Id ? string.Empty : $"{change.Provision.Number}: ";
                yield return ("Amended by", $"{amendment.Name} ({LocalDatePattern.Iso.Format(amendment.PublishedOn)}): {where}{change.Summary}");
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Former(Provision provision, Catalog catalog)
    {
        if (provision is Control control && catalog.PredecessorsOf(control.Id) is [_, ..] former)
        {
            yield return ("Formerly", $"{string.Join(", ", former.Select(id => id.Number))} in {catalog.Predecessor}");
        }
    }

    /// <summary>A name of the data as one would say it: <c>control_type</c> is Control type.</summary>
    private static string Spoken(string name, bool capital = false)
    {
        var words = name.Replace('_', ' ');
        return capital ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
