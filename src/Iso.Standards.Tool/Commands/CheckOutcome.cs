using System.Globalization;

namespace Iso.Standards;

/// <summary>Writes the outcome of a check and gives its exit code.</summary>
internal static class CheckOutcome
{
    public static int Write(ToolContext context, Judgement judgement, string format, bool withFigures)
    {
        if (format == "json") ToolJson.Write(context.Output, CheckJson.Of(judgement, withFigures));
        else ReportText.Write(context.Page, context.Standards, judgement);
        var misplaced = NoteMisplaced(context, judgement);
        if (judgement.Report.RulesRun > 0) return misplaced || judgement.Report.HasErrors ? ExitCode.Errors : ExitCode.NoError;

        // Silence of rules that never ran is no good news.
        if (!misplaced) context.Notes.Add($"{judgement.File}: Nothing could be judged: {WhyNothing(context, judgement)}.");
        return ExitCode.CouldNotRun;
    }

    private static string WhyNothing(ToolContext context, Judgement judgement)
        => context.Standards.Check(judgement.System, judgement.Report.AsOf).RulesRun > 0
            ? "none of the rules that were chosen could run"
            : "the file names no standard whose rules are known here";

    /// <summary>The statements of a document for which rules are at hand.</summary>
    public static IReadOnlyList<StatementOfApplicability> JudgedOf(this ToolContext context, ManagementSystem system)
        => [.. system.Statements.Where(s => context.Standards.TryFind(s.Standard, out var standard) && standard.Catalog.Controls.Count > 0)];

    /// <summary>Says which statements are for a standard that has none.</summary>
    private static bool NoteMisplaced(ToolContext context, Judgement judgement)
    {
        var any = false;
        var statements = judgement.System.Statements;
        for (var i = 0; i < statements.Count; i++)
        {
            // What somebody states of a law or framework is no business of ours: no rule judges it, and the report says so.
            if (!context.ManagementStandards.TryFind(statements[i].Standard, out var standard) || standard.Catalog.Controls.Count > 0) continue;
            context.Notes.Add(string.Create(CultureInfo.InvariantCulture, $"{judgement.File}: $.statements[{i}]: {EditionChoice.NoAnnex(standard.Id)} Remove it; what cannot be applied is for the scope to say."));
            any = true;
        }

        return any;
    }
}
