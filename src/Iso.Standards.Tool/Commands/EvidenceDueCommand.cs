using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>evidence due FILE</c>: the evidence that does not count any more, and what falls due next.</summary>
internal static class EvidenceDueCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON).");
        var asOf = CommonOptions.AsOf();
        var within = new Option<int>("--within") { Description = "How many days ahead to look.", HelpName = "DAYS", DefaultValueFactory = static _ => EvidenceCalendar.DefaultDaysAhead };
        within.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _))) result.AddError($"{token.Value} is no number of days; write it as 90.");
        });
        var format = CommonOptions.Format("text", "json");
        var command = new Command("due", "Lists evidence that is stale or falls due, the most urgent first. Exit code 1 if any is stale.") { file, asOf, within, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed.GetRequiredValue(file), context.AsOf(parsed, asOf), parsed.GetValue(within), parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, LocalDate asOf, int within, string format, CancellationToken cancellationToken)
    {
        var system = await SystemFile.ReadAsync(file, cancellationToken);
        var validity = await RuleChoice.ValidityAsync(context, file, cancellationToken);
        var items = EvidenceCalendar.Of(system, asOf, within, validity);
        if (format == "json") ToolJson.Write(context.Output, DueJson.Of(items, asOf, within));
        else DueText.Write(context.Page, file, system, items, asOf, within);
        return items.Any(item => item.State == DueState.Stale) ? ExitCode.Errors : ExitCode.NoError;
    }
}
