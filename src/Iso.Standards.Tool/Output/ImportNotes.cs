namespace Iso.Standards;

/// <summary>The account of how a statement in CSV or Markdown was read, for the error output.</summary>
internal static class ImportNotes
{
    /// <summary>How many rows were read, for which edition, and what was not plain.</summary>
    public static void Reading(Notes notes, string file, ReadStatement read)
    {
        notes.Line($"{file}: {Words.Count(ImportText.RowsOf(read.Import), "row")} read. {FiguresText.Of(read.Import.Statement.Figures(), withShare: false)}");
        if (read.Why is { } why) notes.Line($"{file}: {why}.");
        foreach (var remark in ImportText.Remarks(read.Import)) notes.Line($"  {remark}");
    }

    /// <summary>The rows of which no entry could be made, and the file that keeps them where one was written.</summary>
    public static void Unread(Notes notes, string file, string? target, StatementImport import)
    {
        if (import.UnreadRows.Count == 0) return;
        var rows = Words.Count(import.UnreadRows.Count, "row");
        notes.Line(target is null ? $"{file}: no entry could be made of {rows}." : $"{UnreadRows.NameBeside(target)}: keeps {rows} of which no entry could be made.");
        foreach (var row in ImportText.UnreadRows(import)) notes.Line($"  {row}");
    }
}
