namespace Iso.Standards;

/// <summary>A user's texts over the entries of a catalog, by ordinal.</summary>
internal sealed class CatalogOverlay
{
    private readonly ProvisionText?[] _texts;
    private readonly string?[] _formerTitles;

    private CatalogOverlay(int count, CatalogOverlay? below)
    {
        _texts = below is null ? new ProvisionText?[count] : [.. below._texts];
        _formerTitles = below is null ? new string?[count] : [.. below._formerTitles];
    }

    /// <summary>The texts over a catalog that may have some already.</summary>
    public static CatalogOverlay Of(Catalog catalog, CatalogOverlay? below, IEnumerable<ProvisionText> texts)
    {
        var overlay = new CatalogOverlay(catalog.Entries.Length, below);
        var seen = new ProvisionSet(catalog);
        foreach (var text in texts)
        {
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
            var entry = catalog[new ProvisionId(catalog.Id, text.Number)];
            if (!seen.Add(entry)) throw new ArgumentException($"There are two texts for {text.Number}; one entry has one.", nameof(texts));
            overlay.Lay(entry, text);
        }

        return overlay;
    }

    public string? TextOf(Provision provision) => _texts[provision.Ordinal]?.Text;

    public string? FormerTitleOf(Provision provision) => _formerTitles[provision.Ordinal];

    /// <summary>The entries once more, with the titles and summaries of the user.</summary>
    public Provision[] Entries(Catalog catalog, Provision[] original)
    {
        var entries = new Provision[original.Length];
        foreach (var provision in original)
        {
            var entry = provision.ToEntry();
            if (_texts[provision.Ordinal] is { } text)
            {
                entry.Title = text.Title ?? entry.Title;
                if (text.Summary is { } summary) SetSummary(ref entry, summary);
            }

            CatalogBuilder.Add(catalog, entries, provision.Ordinal, entry);
        }

        return entries;
    }

    private void Lay(Provision entry, ProvisionText text)
    {
        var before = _texts[entry.Ordinal];
        _texts[entry.Ordinal] = text with
        {
            Title = text.Title ?? before?.Title,
            Summary = text.Summary ?? before?.Summary,
            Text = text.Text ?? before?.Text,
        };
        if (text.Title is not null && text.Title != entry.Title && entry.Title.Length > 0) _formerTitles[entry.Ordinal] ??= entry.Title;
    }

    /// <summary>The bits stay in front of the summary, as in a line of a generated table.</summary>
    private static void SetSummary(ref CatalogEntry entry, string summary)
    {
        var bits = entry.Source[entry.BitsStart..entry.SummaryStart];
        entry.Source = bits + summary;
        entry.BitsStart = 0;
        entry.SummaryStart = bits.Length;
        entry.SummaryEnd = entry.Source.Length;
    }
}
