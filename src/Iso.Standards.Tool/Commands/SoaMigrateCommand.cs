using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>soa migrate FILE</c>: brings a statement to the edition that came behind its own, and says what a person has to decide.</summary>
internal static class SoaMigrateCommand
{
    public static Command Create(ToolContext context)
    {
        var file = CommonOptions.File("A management-system file (JSON), or a statement as CSV or Markdown.");
        var to = new Option<string?>("--to") { Description = "The edition to bring it to, such as 27001:2022; without it, the one behind that of the statement.", HelpName = "STANDARD" };
        var standard = new Option<string?>("--standard") { Description = "The edition that the statement is for, such as 27001:2013; without it, the file says which.", HelpName = "STANDARD" };
        var output = CommonOptions.OptionalOutput();
        var force = CommonOptions.Force();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("migrate", "Brings a statement to the next edition as a draft, and lists what is left to decide.") { file, to, standard, output, force, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context,
            parsed.GetRequiredValue(file),
            (Named(context, parsed.GetValue(standard)), Named(context, parsed.GetValue(to))),
            (parsed.GetValue(output), parsed.GetValue(force)),
            parsed.GetRequiredValue(format),
            cancellationToken));
        return command;
    }

    private static Standard? Named(ToolContext context, string? text) => text is null ? null : context.Find(text).WithAnnex();

    private static async Task<int> RunAsync(ToolContext context, string file, (Standard? From, Standard? To) wish, (string? Name, bool Force) target, string format, CancellationToken cancellationToken)
    {
        var ways = WaysOf(context.ManagementStandards, wish.From, wish.To);
        var from = wish.From ?? (wish.To is null ? null : context.Standards[ways[0].From.Id]);
        var (system, read) = await ReadAsync(context, file, from, cancellationToken);
        var transition = Choose(ways, system, file);
        var migrated = transition.Migrate(system);
        if (target.Name is { } output) await OutputFile.WriteAllAsync([.. FilesOf(output, transition, system, migrated, read)], target.Force, cancellationToken);

        if (format == "json") ToolJson.Write(context.Output, MigrationJson.Of(transition, migrated, target.Name, read));
        else MigrationText.Write(context.Page, file, transition, migrated);
        Account(context.Notes, file, target.Name, transition, migrated, read);
        return migrated.Decisions.Count == 0 && read is not { Import.UnreadRows.Count: > 0 } ? ExitCode.NoError : ExitCode.Errors;
    }

    /// <summary>The ways between editions with an annex of controls, from and to what is wished for.</summary>
    private static List<Transition> WaysOf(StandardsLibrary standards, Standard? from, Standard? to)
    {
        var all = standards.Transitions.Where(way => way.To.Controls.Count > 0).ToList();
        var ways = all.FindAll(way => (from is null || way.From.Id == from.Id) && (to is null || way.To.Id == to.Id));
        if (ways.Count > 0) return ways;
        var wished = $"{(from is null ? string.Empty : $" from {from.Id}")}{(to is null ? string.Empty : $" to {to.Id}")}";
        throw new ToolException($"No way is known here{wished}; a statement can go {Listed(all)}.");
    }

    private static string Listed(List<Transition> ways) => Plain.Or([.. ways.Select(way => $"from {way.From.Id} to {way.To.Id}")]);

    /// <summary>The document; of CSV or Markdown, how it was read besides.</summary>
    private static async Task<(ManagementSystem System, ReadStatement? Read)> ReadAsync(ToolContext context, string file, Standard? from, CancellationToken cancellationToken)
    {
        await using var input = await InputFile.OpenAsync(file, cancellationToken);
        if (input.Kind == FileKind.ManagementSystem) return (await input.ReadAsync(ManagementSystem.ReadAsync, cancellationToken), null);
        var read = await EditionChoice.ReadAsync(context, input, file, from, mapping: null, context.Today, cancellationToken);
        return (new() { Statements = [read.Import.Statement] }, read);
    }

    private static Transition Choose(List<Transition> ways, ManagementSystem system, string file)
    {
        if (system.Statements.Count == 0) throw new ToolException(file, $"The file holds no statement of applicability; {ToolApp.Name} soa new makes one.");
        var held = system.Statements.Select(s => s.Standard).Distinct().ToList();
        var fitting = ways.FindAll(way => held.Contains(way.From.Id));
        if (fitting.Count == 0) throw new ToolException(file, $"The file holds a statement for {Plain.And([.. held.Select(id => id.ToString())])}; one can go {Listed(ways)}.");
        if (fitting.Count > 1) throw new ToolException(file, $"The file holds statements of several editions that were followed by another; say which way: {Plain.Or([.. fitting.Select(way => $"--to {EditionText.ShortOf(way.To.Id)}")])}.");
        if (held.Contains(fitting[0].To.Id)) throw new ToolException(file, $"The file holds a statement for {fitting[0].To.Id} already; there is one for each standard. Take one of the two out first.");
        return fitting[0];
    }

    /// <summary>The draft, the entries that are not carried over, and the rows that could not be read.</summary>
    private static IEnumerable<OutputPart> FilesOf(string output, Transition transition, ManagementSystem system, MigratedSystem migrated, ReadStatement? read)
    {
        yield return new(output, migrated.System.WriteAsync);
        if (migrated.NotCarriedOver.Count > 0)
        {
            var left = system.Statements.Where(s => s.Standard == transition.From.Id).Select(s => s with { Entries = [.. s.Entries.Where(migrated.NotCarriedOver.Contains)] });
            yield return new(LeftName(output), new ManagementSystem { Statements = [.. left.Where(s => s.Entries.Count > 0)] }.WriteAsync);
        }

        if (read is null) yield break;
        foreach (var part in UnreadRows.Beside(output, read.Import)) yield return part;
    }

    private static void Account(Notes notes, string file, string? target, Transition transition, MigratedSystem migrated, ReadStatement? read)
    {
        if (read is not null) ImportNotes.Reading(notes, file, read);
        if (target is null) notes.Line("Nothing was written; --output FILE writes the draft.");
        else notes.Line($"{target}: written, as a draft for {transition.To.Id}. Now: {ToolApp.Name} soa check {target}");
        if (target is not null && migrated.NotCarriedOver.Count > 0) notes.Line($"{LeftName(target)}: keeps {Words.Count(migrated.NotCarriedOver.Count, "entry", "entries")} for which there is no place in the draft.");
        if (read is not null) ImportNotes.Unread(notes, file, target, read.Import);
    }

    private static string LeftName(string target) => target + ".left.json";
}
