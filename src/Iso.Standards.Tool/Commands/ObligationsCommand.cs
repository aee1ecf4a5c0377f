using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>obligations FILE</c>: what the EU AI Act asks of the organization for each of its AI systems, as of a day.</summary>
internal static class ObligationsCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON).");
        var system = new Option<string?>("--system") { Description = "One AI system by its id; without it, all of the file.", HelpName = "ID" };
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("obligations", "Lists the obligations of the EU AI Act for each AI system of a file, by role, class and day: what supports each and what stays open, never whether it is met by a standard.") { file, system, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed.GetRequiredValue(file), parsed.GetValue(system), context.AsOf(parsed, asOf), parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, string? only, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        var system = await SystemFile.ReadAsync(file, cancellationToken);
        if (system.AiSystems.Count == 0) throw new ToolException(file, "The file names no AI system; the member aiSystems lists them.");
        var validity = await RuleChoice.ValidityAsync(context, file, cancellationToken);
        var all = AiActObligations.Of(system, asOf, validity);
        var chosen = only is null ? all : [.. all.Where(one => one.System.Id.ToString() == only)];
        if (chosen.Count == 0)
        {
            var near = Nearest.To(only!, [.. system.AiSystems.Select(one => one.Id.ToString())]);
            throw new ToolException(file, $"The file has no AI system \"{only}\"{(near is null ? "." : $"; did you mean {near}?")}");
        }

        if (format == "json") ToolJson.Write(context.Output, ObligationsJson.Of(chosen, asOf));
        else ObligationsText.Write(context.Page, file, chosen, asOf);
        return ExitCode.NoError;
    }
}
