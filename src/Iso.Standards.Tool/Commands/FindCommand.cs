using System.CommandLine;
using System.Globalization;

namespace Iso.Standards;

/// <summary><c>find TEXT</c>: the entries that answer a text best.</summary>
internal static class FindCommand
{
    private const int UsualLimit = 10;

    /// <summary>The score from which on an entry has every word.</summary>
    private const double EveryWord = 1;

    public static Command Create(ToolContext context)
    {
        var text = new Argument<string[]>("TEXT") { Description = "Words or a number: backup policy, endpoint devices, 6.1.3(d), 27001 supplier.", Arity = ArgumentArity.OneOrMore };
        var standard = new Option<string[]>("--standard") { Description = "A document to look in, such as 27001:2022 or gdpr:2016; may be given more than once. Without it, all management system standards, and laws and frameworks where they alone have all the words.", HelpName = "STANDARD", DefaultValueFactory = _ => [] };
        var limit = Limit();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("find", "Finds clauses and controls by words in their titles and summaries.") { text, standard, limit, format };
        command.SetAction(parsed => Run(
            context,
            string.Join(' ', parsed.GetRequiredValue(text)),
            [.. parsed.GetRequiredValue(standard).Select(context.Find).DistinctBy(s => s.Id)],
            parsed.GetRequiredValue(limit),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolContext context, string text, IReadOnlyList<Standard> standards, int limit, string format)
    {
        var hits = standards.Count > 0 ? new StandardsLibrary(standards).Search(text, limit) : SearchAll(context, text, limit);
        if (format == "json") ToolJson.Write(context.Output, [.. hits.Select(HitJson.Of)]);
        else HitText.Write(context.Page, hits, context.Today);
        if (hits.Count > 0) return ExitCode.NoError;

        var where = standards.Count == 0 ? string.Empty : $" in {Plain.Or([.. standards.Select(s => s.Id.ToString())])}";
        context.Notes.Add($"Nothing was found for \"{text}\"{where}. {ToolApp.Name} catalog lists what there is.");
        return ExitCode.NothingFound;
    }

    /// <summary>What the management system standards have, or else laws and frameworks. Not both as one: there are more entries of laws, and they would drown the others.</summary>
    private static IReadOnlyList<SearchHit> SearchAll(ToolContext context, string text, int limit)
    {
        var hits = Search(context.ManagementStandards.CatalogsOn(context.Today), text, limit);
        if (hits is [{ Score: >= EveryWord }, ..]) return hits;
        var others = Search([.. context.Standards.CatalogsOn(context.Today).Where(catalog => !context.ManagementStandards.TryFind(catalog.Id, out _))], text, limit);
        return hits.Count == 0 || others is [{ Score: >= EveryWord }, ..] ? others : hits;
    }

    /// <summary>What some catalogs have. Of equally good entries, those of editions that one works by go first.</summary>
    private static IReadOnlyList<SearchHit> Search(IReadOnlyList<Catalog> catalogs, string text, int limit)
        => new StandardsLibrary(catalogs.Select(catalog => new Standard(catalog))).Search(text, limit);

    private static Option<int> Limit() => new("--limit")
    {
        Description = $"The most entries to show; without it, {UsualLimit.ToString(CultureInfo.InvariantCulture)}.",
        HelpName = "N",
        DefaultValueFactory = _ => UsualLimit,
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0) return limit;
            result.AddError($"\"{given}\" is no limit; write a whole number from 1.");
            return UsualLimit;
        },
    };
}
