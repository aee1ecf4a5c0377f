namespace Iso.Standards;

/// <summary>An entry of a catalog with all that is known of it, as <c>show --format json</c> gives it. Ids carry the standard; an item has the title and summary of its clause.</summary>
internal sealed record EntryJson(
    string Id,
    string Standard,
    string Number,
    string Kind,
    string Term,
    string Title,
    string Summary,
    string Status,
    IReadOnlyList<string> Above,
    IReadOnlyList<string> Below,
    IReadOnlyList<string> Aliases,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes,
    HarmonizedJson? Harmonized,
    SharingJson? Sharing,
    IReadOnlyList<DocumentJson> DocumentedInformation,
    IReadOnlyList<ReviewInputJson> ReviewInputs,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<TitledJson> RelatedControls,
    IReadOnlyList<ChangeJson> Amendments,
    IReadOnlyList<SuccessionJson> Formerly,
    IReadOnlyList<SuccessionJson> Became,
    EntryProvenanceJson Provenance)
{
    public static EntryJson Of(EntryAccount account, LocalDate asOf)
    {
        var (entry, speaker) = (account.Entry, account.Speaker);
        var above = new List<string>();
        for (var at = entry.Parent; at is not null; at = at.Parent) above.Add(at.Id.ToString());
        return new(
            entry.Id.ToString(),
            entry.Id.Standard.ToString(),
            entry.Number.ToString(),
            Words.Json(entry.Kind),
            entry.Term,
            speaker.Title,
            speaker.Summary,
            Words.Json(entry.Catalog.Edition.StatusOn(asOf)),
            above,
            [.. entry.Children.Select(child => child.Id.ToString())],
            speaker.Aliases,
            ControlJson.AttributesOf(entry),
            speaker.Harmonized is { } harmonized ? HarmonizedJson.Of(harmonized) : null,
            entry.Sharing is { Class: not Shareability.Unspecified } sharing ? new(Words.Json(sharing.Class), sharing.How) : null,
            [.. account.Documents.Select(d => new DocumentJson(d.Provision.ToString(), Words.Json(d.Kind), d.Subject, Said(d.Confidence)))],
            [.. account.ReviewInputs.Select(i => new ReviewInputJson(i.Provision.ToString(), i.Subject, Said(i.Confidence)))],
            entry.ExpectedEvidence,
            [.. speaker.RelatedControls.Select(TitledJson.Of)],
            [.. account.Changes.Select(c => new ChangeJson(c.Amendment.Name, Words.Of(c.Amendment.PublishedOn), c.Change.Provision.ToString(), c.Change.Summary))],
            [.. account.Formers.Select(row => SuccessionJson.Of(row, row.Former))],
            [.. account.Successors.Select(row => SuccessionJson.Of(row, row.Successor))],
            new(Words.Json(entry.Provenance.Confidence), account.IsAsSureAsItsCatalog, entry.Provenance.Doubts));
    }

    public static string? Said(Confidence confidence) => confidence == Confidence.Unspecified ? null : Words.Json(confidence);
}

/// <summary>How a clause answers the harmonized structure; the numbers are those of the structure.</summary>
internal sealed record HarmonizedJson(IReadOnlyList<string> Clauses, string Relation, string? Adds)
{
    public static HarmonizedJson Of(HarmonizedCorrespondence h) => new([.. h.Clauses.Select(clause => clause.Number.ToString())], Words.Json(h.Relation), h.Adds);
}

/// <summary>How work for an entry can be shared in an integrated system.</summary>
internal sealed record SharingJson(string Class, string? How);

/// <summary>That documented information is asked for.</summary>
internal sealed record DocumentJson(string Provision, string Kind, string Subject, string? Confidence);

/// <summary>A topic of the management review.</summary>
internal sealed record ReviewInputJson(string Provision, string Subject, string? Confidence);

/// <summary>An entry by id and title.</summary>
internal sealed record TitledJson(string Id, string Title)
{
    public static TitledJson Of(Provision entry) => new(entry.Id.ToString(), entry.Title);
}

/// <summary>The entry of another edition that one came from or became, with the kind of change seen from the former.</summary>
internal sealed record SuccessionJson(string Id, string Title, string Kind, string? Confidence, string? Note)
{
    public static SuccessionJson Of(Succession row, Provision other) => new(other.Id.ToString(), other.Title, Words.Json(row.Kind), EntryJson.Said(row.Confidence), row.Note);
}

/// <summary>What an amendment changes.</summary>
internal sealed record ChangeJson(string Amendment, string PublishedOn, string Provision, string Summary);

/// <summary>How sure an entry is; <c>ofEdition</c> where nothing is said of the entry itself, so that it is as sure as its edition.</summary>
internal sealed record EntryProvenanceJson(string Confidence, bool OfEdition, IReadOnlyList<string> Doubts);
