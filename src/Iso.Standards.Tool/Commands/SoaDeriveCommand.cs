using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>soa derive FILE</c>: a draft of a statement from the risks, obligations, contracts and plans of a file.</summary>
internal static class SoaDeriveCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON).");
        var standard = new Option<string?>("--standard") { Description = "The standard to draft for, such as 27001:2022; without it, the one with an annex of controls that the file names.", HelpName = "STANDARD" };
        var output = CommonOptions.OptionalOutput();
        var force = CommonOptions.Force();
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("derive", "Drafts a statement from risks, obligations, contracts and treatment plans; what none of them names is left undecided.") { file, standard, output, force, asOf, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.GetRequiredValue(file),
            parsed.GetValue(standard) is { } named ? context.Find(named).WithAnnex() : null,
            (parsed.GetValue(output), parsed.GetValue(force)),
            context.AsOf(parsed, asOf),
            parsed.GetRequiredValue(format),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, string file, Standard? named, (string? Name, bool Force) target, LocalDate asOf, string format, CancellationToken cancellationToken)
    {
        var system = await SystemFile.ReadAsync(file, cancellationToken);
        var standard = named ?? OnlyOne(context, system, file);
        var draft = StatementDraft.Derive(system, standard, asOf);
        if (target.Name is { } output) await OutputFile.WriteAllAsync([new(output, draft.In(system).WriteAsync)], target.Force, cancellationToken);

        if (format == "json") ToolJson.Write(context.Output, DraftJson.Of(draft, asOf, target.Name));
        else DraftText.Write(context.Page, file, standard.Catalog, draft, asOf);
        context.Notes.Line(target.Name is null
            ? "Nothing was written; --output FILE writes the draft."
            : $"{target.Name}: written, with a draft for {standard.Id}. Now: {ToolApp.Name} soa check {target.Name}");
        return draft.Undecided.Any() ? ExitCode.Errors : ExitCode.NoError;
    }

    /// <summary>The edition with an annex of controls that the document names.</summary>
    private static Standard OnlyOne(ToolContext context, ManagementSystem system, string file)
    {
        var named = system.Scopes.Select(s => s.Standard).Concat(system.Statements.Select(s => s.Standard)).Concat(system.TreatmentPlans.Select(p => p.Standard)).Distinct();
        var held = context.Standards.Standards.Where(s => named.Contains(s.Id) && s.Catalog.Controls.Count > 0).ToList();
        return held switch
        {
            [var one] => one,
            [] => throw new ToolException(file, "The file names no standard with an annex of controls; say which by --standard, such as --standard 27001:2022."),
            _ => throw new ToolException(file, $"The file names several standards with an annex of controls; say which: {Plain.Or([.. held.Select(s => $"--standard {EditionText.ShortOf(s.Id)}")])}."),
        };
    }
}
