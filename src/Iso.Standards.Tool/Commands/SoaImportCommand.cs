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

        var files = new List<OutputPart> { new(target.Name, new ManagementSystem { Statements = [import.Statement] }.WriteAsync) };
        files.AddRange(UnreadRows.Beside(target.Name, import));
        await OutputFile.WriteAllAsync(files, target.Force, cancellationToken);

        ImportNotes.Reading(context.Notes, file, read);
        context.Notes.Line($"{target.Name}: written, as a draft for {import.Statement.Standard}. Now: {ToolApp.Name} soa check {target.Name}");
        ImportNotes.Unread(context.Notes, file, target.Name, import);
        return import.UnreadRows.Count == 0 ? ExitCode.NoError : ExitCode.Errors;
    }
}
