namespace Iso.Standards;

/// <summary>A crosswalk for people: links, judgements, and what both leave unmapped.</summary>
internal static class CrosswalkText
{
    public static void Write(ToolContext context, DirectedCrosswalk crosswalk, IReadOnlyList<CrosswalkLink> links, IReadOnlyList<ProvisionId>? named)
    {
        var page = context.Page;
        page.Paragraph($"{crosswalk.From} to {crosswalk.To}: {CountOf(links)}", Tone.Strong);
        if (crosswalk.IsTurned) page.Paragraph(TurnedNote(crosswalk));
        if (crosswalk.Stated.Method is { } method) page.Paragraph(method, Tone.Quiet);
        if (named is not null) Supports(page, crosswalk, links, named);
        Links(page, crosswalk, links);
        Judgements(page, crosswalk, crosswalk.From, crosswalk.To, named);
        Judgements(page, crosswalk, crosswalk.To, crosswalk.From, named);
        if (named is null) Unmapped(context, crosswalk);
        page.Gap();
        page.Pairs(Page.Pairs("Stated by", crosswalk.Stated.Provenance.Select(p => p.Licence is { } licence ? $"{p}. Terms: {licence}" : p.ToString())));
    }

    /// <summary>That the links were stated in the other direction.</summary>
    public static string TurnedNote(DirectedCrosswalk crosswalk)
        => $"The crosswalk was stated from {crosswalk.To} to {crosswalk.From} and is shown turned: subset-of stands for superset-of and the other way round. Notes and open points speak from the direction in which it was stated.";

    private static string CountOf(IReadOnlyList<CrosswalkLink> links)
    {
        var rated = links.Count(link => link.Relation is not null);
        var split = links.Count == 0 || rated == links.Count ? string.Empty : rated == 0 ? ", none of them rated" : $", {Words.Count(rated)} of them rated";
        return Words.Count(links.Count, "link") + split;
    }

    /// <summary>What the crosswalk says of each provision that was asked for, in a sentence.</summary>
    private static void Supports(Page page, DirectedCrosswalk crosswalk, IReadOnlyList<CrosswalkLink> links, IReadOnlyList<ProvisionId> named)
    {
        page.Gap();
        foreach (var support in named.Select(id => ProvisionSupport.Of(crosswalk.Stated, id)))
        {
            if (support.Links.Count + support.References.Count > 0 || support.Coverage is not null || links.Count == 0) page.Paragraph(support.Sentence);
            else page.Paragraph($"No link names {support.Provision.Number} of {support.Provision.Standard} itself; what is shown is about what stands above or below it.");
        }
    }

    private static void Links(Page page, DirectedCrosswalk crosswalk, IReadOnlyList<CrosswalkLink> links)
    {
        if (links.Count == 0) return;
        page.Gap();
        page.Columns(
            [EditionNames.ShortOf(crosswalk.From), "Relation", EditionNames.ShortOf(crosswalk.To), "What is claimed, and what stays open"],
            links.Select(link => new[] { RelationText.Of(link.Sources), link.Relation is { } relation ? RelationText.Of(relation) : RelationText.NotRated, RelationText.Of(link.Targets), RelationText.ClaimOf(link) }));
        if (links.All(link => link.Relation is not null)) return;
        page.Gap();
        page.Paragraph($"{RelationText.NotRated}: named together by a source; nobody rated the relation, and nothing follows from it.", Tone.Quiet);
    }

    /// <summary>What was judged of one document against the other as a whole.</summary>
    private static void Judgements(Page page, DirectedCrosswalk crosswalk, StandardId document, StandardId other, IReadOnlyList<ProvisionId>? named)
    {
        var judgements = crosswalk.JudgementsOn(document, named);
        if (judgements.Count == 0) return;
        page.Gap();
        page.Paragraph($"{document}, judged against {other} as a whole", Tone.Strong);
        // A row for each provision; what stays open of all of them stands beside the first.
        page.Columns(["Provision", "Judgement", "What stays open"], judgements.SelectMany(judgement => judgement.Provisions.Select((provision, i) => new[] { provision.ToString(), RelationText.Of(judgement.Coverage), (i == 0 ? judgement.Open : null) ?? string.Empty })));
    }

    private static void Unmapped(ToolContext context, DirectedCrosswalk crosswalk)
    {
        context.Page.Gap();
        context.Page.Paragraph("Not mapped", Tone.Strong);
        context.Page.Pairs(new[] { crosswalk.From, crosswalk.To }.Select(document => (document.ToString(), FiguresOf(UnmappedProvisions.Of(crosswalk.Stated, crosswalk.SideOf(document), context.Standards[document].Catalog)))));
    }

    private static string FiguresOf(UnmappedProvisions unmapped)
        => $"of {Words.Count(unmapped.Counted, "provision")}, {Words.Count(unmapped.Gaps.Count)} judged to have no counterpart, {Words.Count(unmapped.Silent.Count)} of which nobody spoke";
}
