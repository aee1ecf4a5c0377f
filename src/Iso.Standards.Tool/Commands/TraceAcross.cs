using System.CommandLine;
using System.Globalization;

namespace Iso.Standards;

/// <summary><c>trace ID TO</c>: which chains of links lead from a provision to those of another document, and what each proves.</summary>
internal static class TraceAcross
{
    private const int MostHops = 6;

    /// <summary>The most choices that a message lists.</summary>
    private const int MostChoices = 8;

    /// <summary>The most links of a path; null where nobody says.</summary>
    public static Option<int?> Hops() => new("--hops")
    {
        Description = $"For trace ID TO: the most links that a path takes, 1 to {Words.Count(MostHops)}; without it, {Words.Count(CrosswalkNetwork.UsualHops)}.",
        HelpName = "N",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var hops) && hops is > 0 and <= MostHops) return hops;
            result.AddError($"\"{given}\" is no number of links; write a whole number from 1 to {Words.Count(MostHops)}.");
            return null;
        },
    };

    /// <summary>Whether every path is shown.</summary>
    public static Option<bool> All() => new("--all") { Description = "For trace ID TO: show every path; without it, the best to each provision." };

    public static int Run(ToolContext context, (string Id, string To) asked, int? hops, bool all, string format)
    {
        var to = context.Find(asked.To);
        var paths = FoundPaths.Of(ProvisionMeant(context, asked.Id, to), to, hops ?? CrosswalkNetwork.UsualHops);
        if (format == "json") ToolJson.Write(context.Output, PathsJson.Of(paths));
        else PathText.Write(context, paths, all);
        return paths.Targets.Count > 0 ? ExitCode.NoError : ExitCode.NothingFound;
    }

    private static Provision ProvisionMeant(ToolContext context, string text, Standard to)
    {
        var found = Find(context, text);
        List<Provision> meant = [.. found.Where(entry => entry.Id.Standard != to.Id)];
        if (meant is [var one]) return one;
        if (meant.Count == 0) throw new ToolException($"{found[0].Id} is a provision of {to.Id} itself; name another document.");
        var shown = meant.TrueForAll(entry => entry.Number == meant[0].Number) ? meant[0].Number.ToString() : $"\"{text}\"";
        var what = meant.TrueForAll(entry => entry is Control) ? "control" : "provision";
        throw new ToolException(meant.Count > MostChoices
            ? $"{shown} names {Words.Count(meant.Count, "provision")} here; {ToolApp.Name} show {shown} lists them."
            : $"{shown} is a {what} of several standards here; say which: {Plain.Or([.. meant.Select(entry => EditionNames.ArgumentOf(entry.Id))])}.");
    }

    private static IReadOnlyList<Provision> Find(ToolContext context, string text)
    {
        try
        {
            return new EntryLookup(context, context.Today).Find(text);
        }
        catch (ToolException e)
        {
            // Whoever mistyped the name of a file should not be told of numbers alone.
            throw new ToolException(text, $"There is no such file, and as a provision: {e.Message}", e);
        }
    }
}
