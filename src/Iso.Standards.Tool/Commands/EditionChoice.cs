namespace Iso.Standards;

/// <summary>A statement that was read from CSV or Markdown.</summary>
/// <param name="Standard">The edition for which it was read.</param>
/// <param name="Import">What was read, and how.</param>
/// <param name="Why">Why it was taken for a statement for that edition; null where the user said so.</param>
internal sealed record ReadStatement(Standard Standard, StatementImport Import, string? Why);

/// <summary>Reads a statement in CSV or Markdown, and says for which edition it is where the user does not.</summary>
/// <remarks>
/// A row speaks for the edition that its id names, and for each that has its number among its controls where it names none.
/// The edition for which the most rows speak is taken; among equals one that can still be worked by goes before a withdrawn one.
/// </remarks>
internal static class EditionChoice
{
    /// <summary>Reads the statement as one for the edition that is named, or for the one that its rows speak for.</summary>
    /// <exception cref="ToolException">The file is no statement, the edition has no annex of controls, or the rows leave open which is meant.</exception>
    public static async Task<ReadStatement> ReadAsync(ToolContext context, InputFile input, string file, Standard? named, ColumnMapping? mapping, LocalDate asOf, CancellationToken cancellationToken)
    {
        if (named is not null) return new(named, await input.ImportAsync(named.WithAnnex().Catalog, mapping, cancellationToken), Why: null);
        var readings = await ReadingsAsync(context.ManagementStandards, input, mapping, cancellationToken);
        return Choose(readings, context.Standards, file, asOf);
    }

    /// <summary>The edition, where statements of applicability are made for it.</summary>
    /// <exception cref="ToolException">It has no annex of controls.</exception>
    public static Standard WithAnnex(this Standard standard)
        => standard.Catalog.Controls.Count > 0 ? standard : throw new ToolException(NoAnnex(standard.Id));

    /// <summary>Why there is no statement for an edition without an annex of controls.</summary>
    public static string NoAnnex(StandardId standard) => $"{standard} has no annex of controls, so there is no statement of applicability for it.";

    /// <summary>The file, read once for each edition with an annex of controls.</summary>
    private static async Task<List<Reading>> ReadingsAsync(StandardsLibrary standards, InputFile input, ColumnMapping? mapping, CancellationToken cancellationToken)
    {
        var readings = new List<Reading>();
        ToolException? fault = null;
        foreach (var standard in standards.Standards.Where(s => s.Catalog.Controls.Count > 0))
        {
            try
            {
                readings.Add(new(standard, await input.ImportAsync(standard.Catalog, mapping, cancellationToken)));
            }
            catch (ToolException e)
            {
                // What has no column of numbers for one edition may have one for another.
                fault ??= e;
            }
        }

        return readings.Count > 0 || fault is null ? readings : throw fault;
    }

    private static ReadStatement Choose(List<Reading> readings, StandardsLibrary standards, string file, LocalDate asOf)
    {
        var scores = readings.Select(reading => (Reading: reading, Rows: Math.Max(reading.Matches, Naming(readings, reading.Standard.Id)))).ToList();
        var most = scores.Max(score => score.Rows);
        if (most == 0) throw NoneFits(readings, standards, file);
        var best = scores.Where(score => score.Rows == most).Select(score => score.Reading).ToList();
        var current = best.Where(reading => EditionText.IsCurrentOn(reading.Standard.Catalog, asOf)).ToList();
        var chosen = best is [var only] ? only : current is [var inForce] ? inForce : throw SeveralFit(best, most, file);
        var others = best.Where(other => other != chosen).Select(other => $"{other.Standard.Id}, {EditionText.StatusOf(other.Standard.Catalog, asOf)}").ToList();
        var verb = Naming(readings, chosen.Standard.Id) == most ? "name" : "are controls of";
        var preferred = others.Count == 0 ? string.Empty : $", which goes before {Plain.And(others)}";
        return new(chosen.Standard, chosen.Import, $"{RowsOf(chosen, most)} {verb} {chosen.Standard.Id}{preferred}");
    }

    /// <summary>How many rows name an edition in their ids. Read for another one, they show it.</summary>
    private static int Naming(List<Reading> readings, StandardId standard)
        => readings.Where(reading => reading.Standard.Id != standard).Select(reading => reading.Import.Statement.Entries.Count(entry => entry.Control.Standard == standard)).DefaultIfEmpty().Max();

    private static ToolException NoneFits(List<Reading> readings, StandardsLibrary standards, string file)
    {
        var entries = readings[0].Import.Statement.Entries;
        var foreign = entries.Select(entry => entry.Control.Standard).Distinct().Where(named => readings.TrueForAll(reading => reading.Standard.Id != named)).ToList();
        if (foreign.Count == 1 && standards.TryFind(foreign[0], out _)) return new(file, $"Its rows name {foreign[0]}. {NoAnnex(foreign[0])}");
        var names = foreign.Count == 0 ? string.Empty : $" They name {Plain.And([.. foreign.Select(named => named.ToString())])}.";
        return new(file, $"No row names a control of {Plain.Or([.. readings.Select(reading => reading.Standard.Id.ToString())])}.{names} {SayWhich(readings)}");
    }

    private static ToolException SeveralFit(List<Reading> best, int rows, string file)
        => new(file, $"{RowsOf(best[0], rows)} are controls of {Plain.And([.. best.Select(reading => reading.Standard.Id.ToString())])} alike. {SayWhich(best)}");

    private static string SayWhich(List<Reading> readings) => $"Say for which standard this is a statement: {Plain.Or([.. readings.Select(reading => $"--standard {EditionText.ShortOf(reading.Standard.Id)}")])}.";

    private static string RowsOf(Reading reading, int rows) => $"{Words.Count(rows)} of {Words.Count(ImportText.RowsOf(reading.Import), "row")}";

    /// <summary>The file, read as a statement for one edition.</summary>
    private sealed record Reading(Standard Standard, StatementImport Import)
    {
        /// <summary>How many rows are controls of the edition.</summary>
        public int Matches { get; } = Import.Statement.Entries.Count(entry => Standard.Catalog.TryFind(entry.Control, out _));
    }
}
