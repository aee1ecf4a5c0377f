using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>compare STANDARD STANDARD…</c>: what editions share by the harmonized structure, and what is each one's own.</summary>
internal static class CompareCommand
{
    public static Command Create(ToolContext context)
    {
        var named = new Argument<string[]>("STANDARD") { Description = "Two standards or more, each in one edition: 9001:2015 27001:2022.", Arity = ArgumentArity.OneOrMore };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("compare", "Shows what standards share, and what only one of them asks.") { named, format };
        command.SetAction(parsed => Run(context, [.. parsed.GetRequiredValue(named).Select(text => context.Find(text).Catalog)], parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolContext context, Catalog[] catalogs, string format)
    {
        if (catalogs.Length < 2) throw new ToolException($"Name two standards or more, such as {ToolApp.Name} compare {EditionText.ShortOf(catalogs[0].Id)} {Another(context, catalogs[0])}.");
        if (catalogs.GroupBy(catalog => catalog.Id).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new ToolException($"{twice.Key} is named twice; each edition is compared once.");
        var comparison = new HarmonizedComparison(catalogs);
        if (format == "json") ToolJson.Write(context.Output, ComparisonJson.Of(comparison));
        else ComparisonText.Write(context.Page, comparison);
        return ExitCode.NoError;
    }

    /// <summary>A standard of another name that one can work by, for an example.</summary>
    private static string Another(ToolContext context, Catalog one)
        => EditionText.ShortOf(context.Standards.CatalogsOn(context.Today).First(catalog => catalog.Id.Name != one.Id.Name).Id);
}
