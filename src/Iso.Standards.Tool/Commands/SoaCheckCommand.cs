using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>soa check FILE</c>: judges the statements of applicability of a file, whichever form it has.</summary>
internal static class SoaCheckCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON), or a statement as CSV or Markdown.");
        var standard = new Option<string?>("--standard") { Description = "The standard whose statement is judged, such as 27001:2022; without it, the rows of CSV and Markdown say which.", HelpName = "STANDARD" };
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("check", "Judges statements of applicability.") { file, standard, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.GetRequiredValue(file),
            parsed.GetValue(standard) is { } named ? context.Find(named) : null,
            context.AsOf(parsed, asOf),
            parsed.GetRequiredValue(format),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, Standard? standard, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        await using var input = await InputFile.OpenAsync(file, cancellationToken);
        var judgement = input.Kind == FileKind.ManagementSystem
            ? await JudgeFileAsync(context, input, file, standard, asOf, cancellationToken)
            : await JudgeImportAsync(context, input, file, standard, asOf, cancellationToken);
        return CheckOutcome.Write(context, judgement, format, withFigures: true);
    }

    /// <summary>Judges the statements of one standard, or of all that are known.</summary>
    private static async Task<Judgement> JudgeFileAsync(ToolContext context, InputFile input, string file, Standard? standard, LocalDate asOf, CancellationToken cancellationToken)
    {
        standard?.WithAnnex();
        var system = await input.ReadAsync(ManagementSystem.ReadAsync, cancellationToken);
        if (system.Statements.Count == 0) throw new ToolException(file, $"The file holds no statement of applicability; {ToolApp.Name} soa new makes one.");
        if (standard is null)
        {
            return new(file, system, context.JudgedOf(system), context.Standards.Check(system, asOf), Import: null);
        }

        var statements = system.Statements.Where(s => s.Standard == standard.Id).ToList();
        return statements.Count > 0
            ? new(file, system, statements, standard.Rules.Check(system, asOf), Import: null)
            : throw new ToolException(file, $"The file holds no statement for {standard.Id}, but for {Plain.And([.. system.Statements.Select(s => s.Standard.ToString()).Distinct()])}.");
    }

    /// <summary>Judges a statement in CSV or Markdown as the file would be judged that soa import makes of it.</summary>
    private static async Task<Judgement> JudgeImportAsync(ToolContext context, InputFile input, string file, Standard? named, LocalDate asOf, CancellationToken cancellationToken)
    {
        var read = await EditionChoice.ReadAsync(context, input, file, named, mapping: null, asOf, cancellationToken);
        var system = new ManagementSystem { Statements = [read.Import.Statement] };
        return new(file, system, system.Statements, read.Standard.Rules.Check(system, asOf), read);
    }
}
