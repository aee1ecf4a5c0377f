using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>check FILE</c>: judges a management-system file by the rules of every standard that it names.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON).");
        var previous = new Option<string?>("--previous") { Description = "An earlier version of the file, for the rules that compare with one.", HelpName = "FILE" };
        var only = RuleChoice.Rules("--only", "The rules that run, by id or area: SOA-009,EVD; without it, all do.");
        var ignore = RuleChoice.Rules("--ignore", "Rules that do not run, by id or area.");
        var severity = CommonOptions.LeastSeverity();
        var settings = RuleChoice.Settings();
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("check", "Judges a management-system file by the rules of every standard that it names. Exit code 1 if an error was found, shown or not.") { file, previous, only, ignore, severity, settings, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            (parsed.GetRequiredValue(file), parsed.GetValue(previous)),
            new RuleChoice(RuleChoice.Named(parsed, only), RuleChoice.Named(parsed, ignore), parsed.GetValue(settings)),
            context.AsOf(parsed, asOf),
            (parsed.GetRequiredValue(format), parsed.GetValue(severity)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, (string Now, string? Previous) files, RuleChoice rules, LocalDate asOf, (string Format, Severity Least) output, CancellationToken cancellationToken)
    {
        var system = await SystemFile.ReadAsync(files.Now, cancellationToken);
        var previous = files.Previous is { } former ? await SystemFile.ReadAsync(former, cancellationToken) : null;
        var library = await rules.ApplyAsync(context, files.Now, cancellationToken);
        var judgement = new Judgement(files.Now, system, context.JudgedOf(system), library.Check(system, asOf, previous), Import: null) { Least = output.Least };
        return CheckOutcome.Write(context, judgement, output.Format, withFigures: false);
    }
}
