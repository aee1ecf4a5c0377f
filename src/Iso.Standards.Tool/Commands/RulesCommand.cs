using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>rules [ID]</c>: the rules by which documents are judged, or one of them.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolContext context)
    {
        var id = new Argument<string?>("ID") { Description = "A rule, such as SOA-009; without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var format = CommonOptions.Format("table", "json");
        var command = new Command("rules", "Lists the rules, or shows one.") { id, format };
        command.SetAction(parsed => Run(context, parsed.GetValue(id), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolContext context, string? id, string format)
    {
        var rules = RuleNames.All(context.Standards);
        if (id is not null) rules = [Find(rules, id)];
        if (format == "json") ToolJson.Write(context.Output, [.. rules.Select(RuleJson.Of)]);
        else if (id is not null) Show(context.Page, rules[0]);
        else context.Page.Columns(["Rule", "Severity", "What is right"], rules.Select(rule => new[] { rule.Id, Words.Of(rule.Severity), rule.Title }));
        return ExitCode.NoError;
    }

    private static RuleDescriptor Find(List<RuleDescriptor> rules, string id)
    {
        var wanted = id.Trim();
        if (rules.Find(rule => string.Equals(rule.Id, wanted, StringComparison.OrdinalIgnoreCase)) is { } found) return found;
        var nearest = Nearest.To(wanted, [.. rules.Select(rule => rule.Id)]);
        throw new ToolException($"There is no rule {wanted} here{(nearest is null ? $"; {ToolApp.Name} rules lists them all." : $"; did you mean {nearest}?")}");
    }

    private static void Show(Page page, RuleDescriptor rule)
    {
        page.Paragraph($"{rule.Id}  {rule.Title}", Tone.Strong);
        page.Paragraph(rule.Remedy);
        page.Gap();
        page.Pairs(Facts(rule));
    }

    private static IEnumerable<(string Name, string Value)> Facts(RuleDescriptor rule)
    {
        yield return ("Severity", Words.Of(rule.Severity));
        yield return ("Basis", rule.Basis.Count == 0 ? "good practice" : string.Join("; ", rule.Basis));
        if (rule.IsHeuristic) yield return ("Judges by", "wording alone; it can be mistaken");
        if (rule.Needs.Count > 0) yield return ("Does not run if", string.Join("; ", rule.Needs));
        if (rule.GivesWayTo.Count > 0) yield return ("Gives way to", string.Join(", ", rule.GivesWayTo));
        foreach (var option in rule.Options) yield return ("Option", $"{option.Key}: {option.Meaning} Default: {option.DefaultText}");
    }
}
