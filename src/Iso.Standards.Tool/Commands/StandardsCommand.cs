using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>standards [STANDARD]</c>: the editions that the tool knows, or all that is known of one of them.</summary>
internal static class StandardsCommand
{
    public static Command Create(ToolContext context)
    {
        var named = new Argument<string?>("STANDARD") { Description = "A standard in one edition, such as 9001:2015; without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("table", "json");
        var command = new Command("standards", "Lists the standards that are known here, or shows one edition.") { named, asOf, format };
        command.SetAction(parsed => Run(context, parsed.GetValue(named), context.AsOf(parsed, asOf), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolContext context, string? named, LocalDate asOf, string format)
    {
        var standards = named is null ? context.Standards.Standards : [context.Find(named)];
        if (format == "json") ToolJson.Write(context.Output, StandardsJson.Of(standards, asOf));
        else if (named is null) List(context.Page, standards, asOf);
        else Show(context.Page, standards[0], asOf);
        return ExitCode.NoError;
    }

    private static void List(Page page, IReadOnlyList<Standard> standards, LocalDate asOf)
    {
        page.Columns(["Standard", "Clauses", "Controls", "Rules", "Status", "Title"], standards.Select(standard => Row(standard, asOf)));
        page.Gap();
        page.Paragraph($"Status as of {Words.Of(asOf)}. {ToolApp.Name} standards 9001:2015 says more of an edition.", Tone.Quiet);
    }

    private static string[] Row(Standard standard, LocalDate asOf)
    {
        var catalog = standard.Catalog;
        var amendments = catalog.Amendments.Count == 0 ? string.Empty : $", with {Plain.And([.. catalog.Amendments.Select(a => a.Name)])}";
        return
        [
            standard.Id.ToString(),
            Words.Count(catalog.Clauses.Count()),
            catalog.Controls.Count == 0 ? "none" : Words.Count(catalog.Controls.Count),
            RulesOf(standard) is > 0 and var rules ? Words.Count(rules) : "none",
            EditionText.StatusOf(catalog, asOf),
            catalog.Title + amendments,
        ];
    }

    private static void Show(Page page, Standard standard, LocalDate asOf)
    {
        page.Paragraph($"{standard.Id}  {standard.Catalog.Title}", Tone.Strong);
        page.Gap();
        page.Pairs([.. Holdings(standard), .. Life(standard.Catalog, asOf), .. Trust(standard.Catalog.Provenance)]);
    }

    private static IEnumerable<(string Name, string Value)> Holdings(Standard standard)
    {
        var catalog = standard.Catalog;
        var controls = catalog.Controls.Count == 0 ? "no annex of controls" : $"{Words.Count(catalog.Controls.Count, "control")} in {Words.Count(catalog.Groups.Count(), "group")}";
        var rules = RulesOf(standard) is > 0 and var count ? Words.Count(count, "rule") : "no rules";
        yield return ("Holds", $"{Words.Count(catalog.Clauses.Count(), "clause")}, {controls}, {rules}");
    }

    private static IEnumerable<(string Name, string Value)> Life(Catalog catalog, LocalDate asOf)
    {
        var edition = catalog.Edition;
        yield return ("Status", $"{EditionText.StatusOf(catalog, asOf)}, as of {Words.Of(asOf)}");
        if (edition.Number is { } number) yield return ("Edition", Words.Count(number));
        if (catalog.Predecessor is { } predecessor) yield return ("Replaces", predecessor.ToString());
        if (edition.Published is { } published) yield return ("Published", Noted(published));
        foreach (var a in catalog.Amendments) yield return ("Amended by", $"{a.Name}, {Words.Of(a.PublishedOn)}: {a.Subject}");
        if (edition.Superseded is { } s)
        {
            yield return ("Replaced by", $"{s.By}, {Words.Of(s.On)}{Words.Doubted(s.Confidence)}");
            if (s.SuccessorOnlyFrom is { } from) yield return ("Successor only from", Noted(from));
            if (s.TransitionUntil is { } until) yield return ("Certificates until", Noted(until));
        }

        if (edition.Withdrawn is { } withdrawn) yield return ("Withdrawn", Noted(withdrawn));
    }

    private static IEnumerable<(string Name, string Value)> Trust(Provenance p)
    {
        var on = p.CheckedOn is { } day ? $" On {Words.Of(day)}" : string.Empty;
        var by = p.CheckedBy.Length > 0 ? $" by {p.CheckedBy}." : on.Length > 0 ? "." : string.Empty;
        if (p.CheckedAgainst.Length > 0) yield return ("Checked against", $"{p.CheckedAgainst}{on}{by}");
        yield return ("Confidence", Words.Of(p.Confidence));
        foreach (var doubt in Page.Pairs("Doubts", p.Doubts)) yield return doubt;
        foreach (var point in Page.Pairs("Sources differ on", p.Disagreements.Select(d => $"{d.About}: {d.Judgement}{Words.Doubted(d.Confidence)}"))) yield return point;
    }

    private static string Noted(DatedFact date) => date.Note is null ? EditionText.Of(date) : $"{EditionText.Of(date)}. {date.Note}";

    private static int RulesOf(Standard standard) => standard.Rules.Rules.Count();
}
