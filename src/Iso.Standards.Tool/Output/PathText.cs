namespace Iso.Standards;

/// <summary>What chains of links prove, for people: for each provision that they reach the best chain with its steps and sources.</summary>
internal static class PathText
{
    private const int OfTarget = 2;
    private const int OfStep = 4;
    private const int OfSource = 6;

    public static void Write(ToolContext context, FoundPaths paths, bool all)
    {
        var page = context.Page;
        page.Paragraph($"{paths.From.Id}{(paths.From.Title.Length == 0 ? string.Empty : $" {paths.From.Title}")}, to {paths.To.Id} over {AtMost(paths.Hops)}", Tone.Strong);
        if (paths.Targets.Count == 0)
        {
            WriteNone(page, paths);
            return;
        }

        foreach (var group in paths.Targets.GroupBy(target => target.Best.Proof))
        {
            page.Gap();
            page.Paragraph(Meaning(group.Key, paths), Tone.Strong);
            foreach (var target in group) Write(context, target, all);
        }

        page.Gap();
        page.Paragraph("A path says what follows from the links alone: met or not met is for a person to judge. A step without a source rests on the numbers: what stands below a provision is part of it, or all of it.", Tone.Quiet);
    }

    /// <summary>A proof with what it means for whoever meets or fails the source.</summary>
    private static string Meaning(PathProof proof, FoundPaths paths)
    {
        var (from, to) = (paths.From.Number, paths.To.Id);
        return proof switch
        {
            PathProof.Equal => $"Equal: {from} and these of {to} ask for the same, so whoever meets the one meets the other.",
            PathProof.Covers => $"Covers: these of {to} are part of {from}, so whoever meets {from} meets them.",
            PathProof.IsPart => $"Is part of: {from} is part of these of {to}, so whoever meets {from} meets a part of them, and whoever fails it fails them.",
            PathProof.Overlaps => $"Overlaps: {from} shares something with these of {to}, so whoever meets {from} meets some part of them; which part, and how much, is not said.",
            _ => $"Shares nothing: {from} and these of {to} have nothing in common, by the word of whoever stated the links.",
        };
    }

    private static void Write(ToolContext context, PathsTo target, bool all)
    {
        var page = context.Page;
        page.Paragraph(context.Standards.TryFind(target.Target, out var provision) ? provision.ToString() : target.Target.Number.ToString(), indent: OfTarget);
        if (target.IsConflict) page.Paragraph("The paths contradict each other: what one leaves possible, another rules out. --all shows them.", Tone.Warning, OfStep);
        for (var i = 0; i < (all ? target.Paths.Count : 1); i++)
        {
            if (i > 0) page.Paragraph($"Another path, {RelationText.Of(target.Paths[i].Proof)}:", Tone.Quiet, OfStep);
            foreach (var step in target.Paths[i].Steps) Write(page, step);
        }

        if (all || target.Paths.Count == 1) return;
        page.Paragraph($"And {Words.Count(target.Paths.Count - 1, "other path")}; --all shows {(target.Paths.Count == 2 ? "it" : "them")}.", Tone.Quiet, OfStep);
    }

    private static void Write(Page page, CrosswalkStep step)
    {
        page.Paragraph(step.ToString(), indent: OfStep);
        if (step is not { Link: { } link, Crosswalk: { } crosswalk }) return;
        var turned = step.IsBackwards ? ", stated in the other direction" : string.Empty;
        page.Paragraph($"by {Plain.And(RelationText.SourcesOf(link, crosswalk))}{turned}", Tone.Quiet, OfSource);
        if (RelationText.ClaimOf(link) is { Length: > 0 } claim) page.Paragraph(claim, Tone.Quiet, OfSource);
    }

    /// <summary>That nothing follows, which is not that there is nothing; and where sources name both without a rating.</summary>
    private static void WriteNone(Page page, FoundPaths paths)
    {
        var (from, to) = (paths.From.Id, paths.To.Id);
        page.Paragraph($"No chain of at most {Words.Count(paths.Hops, "rated link")} from {from.Number} to a provision of {to} proves anything, so nothing follows. That does not say that they have nothing to do with each other.");
        foreach (var document in new[] { from.Standard, to })
        {
            if (!Crosswalks.Pairs.Any(pair => pair.From == document || pair.To == document)) page.Paragraph($"No crosswalk here names {document} at all.");
        }

        if (DirectedCrosswalk.Between(from.Standard, to) is not { } crosswalk) return;
        var targets = crosswalk.Links.Where(link => link.Relation is null && link.Sources.Contains(from.Number)).SelectMany(link => link.Targets).Distinct().Select(target => target.ToString()).ToList();
        if (targets.Count == 0) return;
        page.Paragraph($"Sources name it together with {Plain.And(targets)}, and nobody rated how they relate: {ToolApp.Name} crosswalk {EditionNames.ShortOf(from.Standard)} {EditionNames.ShortOf(to)} --of {EditionNames.ArgumentOf(from)}");
    }

    private static string AtMost(int hops) => $"at most {Words.Count(hops, "link")}";
}
