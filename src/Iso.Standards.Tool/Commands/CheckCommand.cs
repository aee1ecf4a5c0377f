using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>check FILE</c>: judges a management-system file by the rules of every standard that it names.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON).");
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("check", "Judges a management-system file by the rules of every standard that it names.") { file, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.GetRequiredValue(file),
            context.AsOf(parsed, asOf),
            parsed.GetRequiredValue(format),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        await using var input = await InputFile.OpenAsync(file, cancellationToken);
        if (input.Kind != FileKind.ManagementSystem)
        {
            throw new ToolException(file, $"This is no management-system file, which is JSON. If it is a statement as CSV or Markdown, use {ToolApp.Name} soa check, or make such a file of it by {ToolApp.Name} soa import.");
        }

        var system = await input.ReadAsync(ManagementSystem.ReadAsync, cancellationToken);
        return CheckOutcome.Write(context, new(file, system, context.JudgedOf(system), context.Standards.Check(system, asOf), Import: null), format, withFigures: false);
    }
}
