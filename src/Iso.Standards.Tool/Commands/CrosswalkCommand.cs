using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>crosswalk FROM TO</c>: how the provisions of two documents relate, link by link.</summary>
internal static class CrosswalkCommand
{
    private const string Separator = "; ";

    public static Command Create(ToolContext context)
    {
        var from = new Argument<string>("FROM") { Description = "A standard, law or framework in one edition, such as 42001:2023." };
        var to = new Argument<string>("TO") { Description = "Another one: 27001:2022, eu-ai-act:2026, gdpr:2016, nist-csf:2.0, nist-ai-rmf:1.0, soc2:2017." };
        var of = new Option<string?>("--of") { Description = "A provision of either, such as A.7.4 or \"Art. 10\"; only links in which it takes part, or what stands above or below it.", HelpName = "ID" };
        var format = CommonOptions.Format("table", "json", "csv");
        var command = new Command("crosswalk", "Shows how the provisions of two documents relate: each link with what it claims, what it leaves open and who states it.") { from, to, of, format };
        command.SetAction(parsed => Run(context, context.Find(parsed.GetRequiredValue(from)), context.Find(parsed.GetRequiredValue(to)), parsed.GetValue(of), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolContext context, Standard from, Standard to, string? of, string format)
    {
        if (from.Id == to.Id) throw new ToolException($"{from.Id} is named twice; a crosswalk joins two documents.");
        var crosswalk = DirectedCrosswalk.Between(from.Id, to.Id) ?? throw NoCrosswalk(from.Id, to.Id);
        IReadOnlyList<ProvisionId>? named = of is null ? null : [.. new EntryLookup(context, context.Today).FindInOneOf(from.Catalog, to.Catalog, of).Select(entry => entry.Id)];
        var links = named is null ? crosswalk.Links : crosswalk.LinksOf(named);
        switch (format)
        {
            case "json": ToolJson.Write(context.Output, CrosswalkJson.Of(crosswalk, links)); break;
            case "csv": WriteCsv(context.Output, crosswalk, links); break;
            default: CrosswalkText.Write(context, crosswalk, links, named); break;
        }

        if (crosswalk.IsTurned && format != "table") context.Notes.Line(CrosswalkText.TurnedNote(crosswalk));
        return links.Count > 0 || IsJudged(crosswalk, named) ? ExitCode.NoError : ExitCode.NothingFound;
    }

    private static bool IsJudged(DirectedCrosswalk crosswalk, IReadOnlyList<ProvisionId>? named)
        => crosswalk.JudgementsOn(crosswalk.From, named).Count + crosswalk.JudgementsOn(crosswalk.To, named).Count > 0;

    private static void WriteCsv(TextWriter output, DirectedCrosswalk crosswalk, IReadOnlyList<CrosswalkLink> links)
    {
        Csv.Row(output, ["sources", "targets", "relation", "note", "open", "provenance"]);
        foreach (var link in links)
        {
            var relation = link.Relation is { } rated ? RelationText.Of(rated) : string.Empty;
            Csv.Row(output, [string.Join(Separator, link.Sources), string.Join(Separator, link.Targets), relation, link.Note ?? string.Empty, link.Open ?? string.Empty, string.Join(Separator, RelationText.SourcesOf(link, crosswalk.Stated))]);
        }
    }

    private static ToolException NoCrosswalk(StandardId from, StandardId to)
    {
        var pairs = Crosswalks.Pairs.Select(pair => $"{EditionNames.ShortOf(pair.From)} to {EditionNames.ShortOf(pair.To)}");
        return new($"There is no crosswalk between {from} and {to} here; there is one from {Plain.And([.. pairs])}. {ToolApp.Name} trace ID {EditionNames.ShortOf(to)} shows what follows over several of them.");
    }
}
