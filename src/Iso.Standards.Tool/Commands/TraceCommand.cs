using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>trace FILE ID</c>: all that a file says of a control or a risk. <c>trace ID TO</c>: what chains of links prove, which <see cref="TraceAcross"/> shows.</summary>
internal static class TraceCommand
{
    public static Command Create(ToolContext context)
    {
        var first = new Argument<string>("FILE|ID") { Description = "trace FILE ID: a management-system file (JSON). trace ID TO: a provision, such as A.7.4, or 42001:2023/A.7.4 where several standards have that number." };
        var second = new Argument<string>("ID|TO") { Description = "trace FILE ID: a risk by its id, such as R-003, or a control: A.5.15, or 27001:2022/A.5.15 where several standards have that number. trace ID TO: another document, such as eu-ai-act:2026." };
        var asOf = CommonOptions.AsOf();
        var hops = TraceAcross.Hops();
        var all = TraceAcross.All();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("trace", "trace FILE ID shows what hangs together in a file: a control with its risks, evidence and actions, or a risk with its controls. trace ID TO shows which chains of crosswalk links lead from a provision to those of another document, and what each proves; exit code 1 if none proves anything.") { first, second, asOf, hops, all, format };
        command.SetAction((parsed, cancellationToken) =>
        {
            var (one, other, form) = (parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), parsed.GetRequiredValue(format));
            if (IsFile(one))
            {
                if (parsed.GetValue(hops) is not null || parsed.GetValue(all)) throw new ToolException("--hops and --all belong to trace ID TO, and a file was named.");
                return RunAsync(context, one, other, context.AsOf(parsed, asOf), form, cancellationToken);
            }

            if (parsed.GetValue(asOf) is not null) throw new ToolException("--as-of belongs to trace FILE ID; what links prove does not depend on the day.");
            return Task.FromResult(TraceAcross.Run(context, (one, other), parsed.GetValue(hops), parsed.GetValue(all), form));
        });
        return command;
    }

    /// <summary>Whether an argument names a file: one that exists, or that would be JSON.</summary>
    private static bool IsFile(string text)
        => text.Length == 0 || Path.Exists(text) || string.Equals(Path.GetExtension(text), ".json", StringComparison.OrdinalIgnoreCase);

    private static async Task<int> RunAsync(ToolContext context, string file, string id, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        var system = await SystemFile.ReadAsync(file, cancellationToken);
        var validity = await RuleChoice.ValidityAsync(context, file, cancellationToken);
        var index = new DocumentIndex(system);
        if (Id<Risk>.TryParse(id, out var riskId) && index.Trace(riskId, asOf, validity) is { } risk)
        {
            if (format == "json") ToolJson.Write(context.Output, TraceJson.Of(risk, asOf));
            else TraceText.Write(context, file, risk, asOf);
            return ExitCode.NoError;
        }

        var control = index.Trace(ControlMeant(context, system, file, id), asOf, validity);
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
        return NamedStandards.Of(system).SelectMany(id => context.Standards.TryFind(id, out var standard) ? standard.Catalog.Controls.Select(control => control.Id) : [])
            .Concat(system.Statements.SelectMany(s => s.Entries.Concat(s.AdditionalControls)).Select(entry => entry.Control))
            .Concat((system.RiskRegister?.Risks ?? []).SelectMany(risk => risk.Treatment?.Controls ?? []))
            .Concat(system.TreatmentPlans.SelectMany(plan => plan.Actions).SelectMany(action => action.Controls))
            .Concat(system.Obligations.SelectMany(obligation => obligation.Controls))
            .Concat(system.Contracts.SelectMany(contract => contract.Controls))
            .Where(control => !control.IsUnspecified);
    }
}
