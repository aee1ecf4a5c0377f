using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>soa import FILE -o FILE</c>: makes a management-system file of a statement in CSV or Markdown.</summary>
internal static class SoaImportCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A statement as CSV or Markdown.");
        var standard = new Option<string?>("--standard") { Description = "The standard that the statement is for, such as 27001:2022; without it, its rows say which.", HelpName = "STANDARD" };
        var output = CommonOptions.Output();
        var map = new Option<string[]>("--map")
        {
            Description = "What a column holds whose header does not say it, such as justification=Reason. Several may follow.",
            HelpName = "column=Header",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var force = CommonOptions.Force();
        var command = new Command("import", "Makes a management-system file of a statement in CSV or Markdown.") { file, standard, output, map, force };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.GetRequiredValue(file),
            parsed.GetValue(standard) is { } named ? context.Find(named) : null,
            MappingOf(parsed.GetRequiredValue(map)),
            (parsed.GetRequiredValue(output), parsed.GetValue(force)),
            cancellationToken));
        return command;
    }

    private static ColumnMapping MappingOf(string[] assignments)
    {
        try
        {
            return ColumnMapping.Parse(assignments);
        }
        catch (FormatException e)
        {
            throw new ToolException(e.Message);
        }
    }

    private static async Task<int> RunAsync(ToolContext context, string file, Standard? standard, ColumnMapping mapping, (string Name, bool Force) target, CancellationToken cancellationToken)
    {
        await using var input = await InputFile.OpenAsync(file, cancellationToken);
        if (input.Kind == FileKind.ManagementSystem) throw new ToolException(file, $"This is JSON, not a statement as CSV or Markdown; {ToolApp.Name} soa check reads it as it is.");
        var read = await EditionChoice.ReadAsync(context, input, file, standard, mapping, context.Today, cancellationToken);
        var import = read.Import;

        using var output = OutputFile.At(target.Name, target.Force);
        await output.StageAsync(new ManagementSystem { Statements = [import.Statement] }.WriteAsync, cancellationToken);
        if (import.UnreadRows.Count == 0)
        {
            output.Commit();
        }
        else
        {
            using var unread = OutputFile.At(UnreadName(target.Name), target.Force);
            await unread.StageAsync((stream, token) => UnreadRows.WriteAsync(import.UnreadRows, stream, token), cancellationToken);
            unread.Commit();
            output.Commit();
        }

        Account(context.Notes, file, target.Name, read);
        return import.UnreadRows.Count == 0 ? ExitCode.NoError : ExitCode.Errors;
    }

    private static void Account(Notes notes, string file, string target, ReadStatement read)
    {
        var import = read.Import;
        notes.Line($"{file}: {Words.Count(ImportText.RowsOf(import), "row")} read. {FiguresText.Of(import.Statement.Figures(), withShare: false)}");
        if (read.Why is { } why) notes.Line($"{file}: {why}.");
        foreach (var remark in ImportText.Remarks(import)) notes.Line($"  {remark}");
        notes.Line($"{target}: written, as a draft for {import.Statement.Standard}. Now: {ToolApp.Name} soa check {target}");
        if (import.UnreadRows.Count == 0) return;
        notes.Line($"{UnreadName(target)}: keeps {Words.Count(import.UnreadRows.Count, "row")} of which no entry could be made.");
        foreach (var row in ImportText.UnreadRows(import)) notes.Line($"  {row}");
    }

    private static string UnreadName(string target) => target + ".unread.csv";
}
