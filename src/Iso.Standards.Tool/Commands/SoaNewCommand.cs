using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>soa new STANDARD -o FILE</c>: a statement with every control undecided.</summary>
internal static class SoaNewCommand
{
    public static Command Create(ToolContext context)
    {
        var standard = CommonOptions.Standard();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("new", "Writes a draft in which every control is still to be decided on.") { standard, output, force };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            context.Find(parsed.GetRequiredValue(standard)).WithAnnex().Catalog,
            parsed.GetRequiredValue(output),
            parsed.GetValue(force),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolContext context, Catalog catalog, string file, bool force, CancellationToken cancellationToken)
    {
        using var output = OutputFile.At(file, force);
        var draft = new ManagementSystem { Statements = [StatementOfApplicability.Draft(catalog)] };
        await output.StageAsync(draft.WriteAsync, cancellationToken);
        output.Commit();
        context.Notes.Line($"{file}: a draft for {catalog.Id} with {Words.Count(catalog.Controls.Count, "undecided control")}. Decide on each, then: {ToolApp.Name} soa check {file}");
        return ExitCode.NoError;
    }
}
