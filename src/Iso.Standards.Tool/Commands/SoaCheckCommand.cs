using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>soa check FILE</c>: judges the statements of applicability of a file, whichever form it has.</summary>
internal static class SoaCheckCommand
{
    private const string Area = "SOA";

    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON), or a statement as CSV or Markdown.");
        var standard = new Option<string?>("--standard") { Description = "The standard whose statement is judged, such as 27001:2022; without it, the rows of CSV and Markdown say which.", HelpName = "STANDARD" };
        var settings = RuleChoice.Settings();
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("check", "Judges statements of applicability, by the rules about them alone.") { file, standard, settings, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.GetRequiredValue(file),
            parsed.GetValue(standard) is { } named ? context.Find(named) : null,
            new RuleChoice([], [], parsed.GetValue(settings)),
            context.AsOf(parsed, asOf),
            parsed.GetRequiredValue(format),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, Standard? standard, RuleChoice rules, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        await using var input = await InputFile.OpenAsync(file, cancellationToken);
        var judgement = input.Kind == FileKind.ManagementSystem
            ? await JudgeFileAsync(context, input, file, standard, rules, asOf, cancellationToken)
            : await JudgeImportAsync(context, input, file, standard, rules, asOf, cancellationToken);
        return CheckOutcome.Write(context, judgement, format, withFigures: true);
    }

    /// <summary>Judges the statements of one standard, or of all that are known.</summary>
    private static async Task<Judgement> JudgeFileAsync(ToolContext context, InputFile input, string file, Standard? standard, RuleChoice rules, LocalDate asOf, CancellationToken cancellationToken)
    {
        standard?.WithAnnex();
        var system = await input.ReadAsync(ManagementSystem.ReadAsync, cancellationToken);
        if (system.Statements.Count == 0) throw new ToolException(file, $"The file holds no statement of applicability; {ToolApp.Name} soa new makes one.");
        var library = await StatementRulesAsync(context, file, rules, cancellationToken);
        if (standard is null)
        {
            return new(file, system, context.JudgedOf(system), library.Check(system, asOf), Import: null);
        }

        var statements = system.Statements.Where(s => s.Standard == standard.Id).ToList();
        return statements.Count > 0
            ? new(file, system, statements, library[standard.Id].Rules.Check(system, asOf), Import: null)
            : throw new ToolException(file, $"The file holds no statement for {standard.Id}, but for {Plain.And([.. system.Statements.Select(s => s.Standard.ToString()).Distinct()])}.");
    }

    /// <summary>Judges a statement in CSV or Markdown as the file would be judged that soa import makes of it.</summary>
    private static async Task<Judgement> JudgeImportAsync(ToolContext context, InputFile input, string file, Standard? named, RuleChoice rules, LocalDate asOf, CancellationToken cancellationToken)
    {
        var read = await EditionChoice.ReadAsync(context, input, file, named, mapping: null, asOf, cancellationToken);
        var library = await StatementRulesAsync(context, file, rules, cancellationToken);
        var system = new ManagementSystem { Statements = [read.Import.Statement] };
        return new(file, system, system.Statements, library[read.Standard.Id].Rules.Check(system, asOf), read);
    }

    /// <summary>The editions with their rules about statements and no others.</summary>
    private static async Task<StandardsLibrary> StatementRulesAsync(ToolContext context, string file, RuleChoice rules, CancellationToken cancellationToken)
    {
        var library = await rules.ApplyAsync(context, file, cancellationToken);
        return library.WithRules(set => set.Without([.. set.Rules.Select(rule => rule.Descriptor.Id).Where(id => RuleNames.AreaOf(id) != Area)]));
    }
}
