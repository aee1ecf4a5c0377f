namespace Iso.Standards;

/// <summary>Writes the outcome of a check and gives its exit code.</summary>
internal static class CheckOutcome
{
    public static int Write(ToolContext context, Judgement judgement, string format, bool withFigures)
    {
        if (format == "json") ToolJson.Write(context.Output, CheckJson.Of(judgement, withFigures));
        else ReportText.Write(context.Page, context.Standards, judgement);
        if (judgement.Report.RulesRun > 0) return judgement.Report.HasErrors ? ExitCode.Errors : ExitCode.NoError;

        // Silence of rules that never ran is no good news.
        context.Notes.Add($"{judgement.File}: Nothing could be judged: the file names no standard whose rules are known here.");
        return ExitCode.CouldNotRun;
    }
}
