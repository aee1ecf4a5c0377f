using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>trace FILE ID</c>: all that a file says of a control or a risk.</summary>
internal static class TraceCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON).");
        var id = new Argument<string>("ID") { Description = "A risk by its id, such as R-003, or a control: A.5.15, or 27001:2022/A.5.15 where several standards have that number." };
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("trace", "Shows what hangs together: a control with its risks, evidence and actions, or a risk with its controls.") { file, id, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), context.AsOf(parsed, asOf), parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, string id, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        var system = await SystemFile.ReadAsync(file, cancellationToken);
        var index = new DocumentIndex(system);
        if (Id<Risk>.TryParse(id, out var riskId) && index.Trace(riskId, asOf) is { } risk)
        {
            if (format == "json") ToolJson.Write(context.Output, TraceJson.Of(risk, asOf));
            else TraceText.Write(context, file, risk, asOf);
            return ExitCode.NoError;
        }

        var control = index.Trace(ControlMeant(context, system, file, id), asOf);
        if (format == "json") ToolJson.Write(context.Output, TraceJson.Of(control, asOf));
        else TraceText.Write(context, file, control, asOf);
        return control.IsEmpty ? ExitCode.NothingFound : ExitCode.NoError;
    }

    private static ControlId ControlMeant(ToolContext context, ManagementSystem system, string file, string text)
    {
        if (ControlId.TryParse(text, out var whole)) return whole;
        if (ProvisionNumber.TryParse(text, out var number))
        {
            List<ControlId> meant = [.. ControlsOf(context, system).Where(control => control.Number == number).Distinct().Order()];
            if (meant is [var one]) return one;
            if (meant.Count > 1) throw new ToolException(file, $"{number} is a control of several standards here; say which: {Plain.Or([.. meant.Select(control => $"{EditionText.ShortOf(control.Standard)}/{number}")])}.");
        }

        var near = Nearest.To(text, [.. (system.RiskRegister?.Risks ?? []).Select(risk => risk.Id.ToString()), .. ControlsOf(context, system).Select(control => control.Number.ToString()).Distinct()]);
        throw new ToolException(file, $"\"{text}\" is neither a risk of the document nor a control that it could name{(near is null ? "." : $"; did you mean {near}?")}");
    }

    /// <summary>The controls that the document names, and those of the standards that it names.</summary>
    private static IEnumerable<ControlId> ControlsOf(ToolContext context, ManagementSystem system)
    {
        var standards = system.Scopes.Select(s => s.Standard).Concat(system.Statements.Select(s => s.Standard)).Concat(system.TreatmentPlans.Select(p => p.Standard)).Distinct();
        return standards.SelectMany(id => context.Standards.TryFind(id, out var standard) ? standard.Catalog.Controls.Select(control => control.Id) : [])
            .Concat(system.Statements.SelectMany(s => s.Entries.Concat(s.AdditionalControls)).Select(entry => entry.Control))
            .Concat((system.RiskRegister?.Risks ?? []).SelectMany(risk => risk.Treatment?.Controls ?? []))
            .Concat(system.TreatmentPlans.SelectMany(plan => plan.Actions).SelectMany(action => action.Controls))
            .Concat(system.Obligations.SelectMany(obligation => obligation.Controls))
            .Concat(system.Contracts.SelectMany(contract => contract.Controls))
            .Where(control => !control.IsUnspecified);
    }
}
