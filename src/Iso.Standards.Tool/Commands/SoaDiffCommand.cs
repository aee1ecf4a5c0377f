using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>soa diff OLD NEW</c>: what changed from one version of a statement to another, and what that asks of version and change log.</summary>
internal static class SoaDiffCommand
{
    public static Command Create(ToolContext context)
    {
        var former = new Argument<string>("OLD") { Description = "The earlier version: a management-system file (JSON), or a statement as CSV or Markdown." };
        var later = new Argument<string>("NEW") { Description = "The later version, in the same forms." };
        var standard = new Option<string?>("--standard") { Description = "The standard whose statements are compared, such as 27001:2022; without it, all that both files have.", HelpName = "STANDARD" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("diff", "Shows what changed between two versions of a statement. Exit code 1 if that asks for a new version or a line in the change log that is not there.") { former, later, standard, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            (parsed.GetRequiredValue(former), parsed.GetRequiredValue(later)),
            parsed.GetValue(standard) is { } named ? context.Find(named).WithAnnex() : null,
            parsed.GetRequiredValue(format),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, (string Former, string Later) files, Standard? standard, string format, CancellationToken cancellationToken)
    {
        var former = await StatementsAsync(context, files.Former, standard, cancellationToken);
        var later = await StatementsAsync(context, files.Later, standard, cancellationToken);
        List<StatementComparison> comparisons = [.. former.Where(f => later.Exists(l => l.Standard == f.Standard)).Select(f => StatementComparison.Between(f, later.Find(l => l.Standard == f.Standard)!))];
        if (comparisons.Count == 0) throw new ToolException($"{files.Former} holds a statement for {Listed(former)}, {files.Later} one for {Listed(later)}; there is nothing to compare.");
        Note(context.Notes, files.Former, files.Later, former, later);
        Note(context.Notes, files.Later, files.Former, later, former);
        if (format == "json") ToolJson.Write(context.Output, [.. comparisons.Select(StatementDiffJson.Of)]);
        else DiffText.Write(context, files.Former, files.Later, comparisons);
        return comparisons.Exists(DiffText.IsLacking) ? ExitCode.Errors : ExitCode.NoError;
    }

    /// <summary>The statements of a file, one for each standard.</summary>
    private static async Task<List<StatementOfApplicability>> StatementsAsync(ToolContext context, string file, Standard? standard, CancellationToken cancellationToken)
    {
        await using var input = await InputFile.OpenAsync(file, cancellationToken);
        var system = input.Kind == FileKind.ManagementSystem
            ? await input.ReadAsync(ManagementSystem.ReadAsync, cancellationToken)
            : new() { Statements = [(await EditionChoice.ReadAsync(context, input, file, standard, mapping: null, context.Today, cancellationToken)).Import.Statement] };
        List<StatementOfApplicability> statements = [.. system.Statements.Where(s => standard is null || s.Standard == standard.Id).DistinctBy(s => s.Standard)];
        if (statements.Count > 0) return statements;
        throw new ToolException(file, $"The file holds no statement {(standard is null ? "of applicability" : $"for {standard.Id}")}.");
    }

    private static void Note(Notes notes, string file, string other, List<StatementOfApplicability> statements, List<StatementOfApplicability> others)
    {
        foreach (var alone in statements.Where(s => !others.Exists(o => o.Standard == s.Standard))) notes.Line($"{file}: the statement for {alone.Standard} is not compared, since {other} has none.");
    }

    private static string Listed(List<StatementOfApplicability> statements) => Plain.And([.. statements.Select(s => s.Standard.ToString())]);
}
