using System.Globalization;
using NodaTime.Text;

namespace Iso.Standards;

/// <summary>The outcome of a check as text: what was judged, the figures, the remarks, what could not be judged, the verdict.</summary>
internal static class ReportText
{
    private const int Indent = 2;

    /// <summary>The most rules that could not run for one reason and are told one by one.</summary>
    private const int ToldOneByOne = 3;

    public static void Write(Page page, StandardsLibrary standards, Judgement judgement)
    {
        page.Paragraph(Subject(judgement), Tone.Strong);
        foreach (var statement in judgement.Statements) page.Paragraph(Figures(statement, judgement));
        if (judgement.Import?.Why is { } why) page.Paragraph($"{why}; it was read as a statement for that edition.");
        if (judgement.Import is { } read) Reading(page, read.Import);
        var remarks = AuditRemark.Of(judgement.Shown, standards);
        foreach (var severity in remarks.GroupBy(remark => remark.Severity)) Section(page, severity.Key, [.. severity]);
        Hidden(page, judgement);
        NotRun(page, standards, judgement.Report);
        page.Gap();
        page.Paragraph(judgement.Report.Verdict, Tone.Strong);
    }

    /// <summary>What was judged, in one line.</summary>
    private static string Subject(Judgement judgement)
    {
        var of = judgement.System.Organization is { } organization ? $" of {organization.Name}" : string.Empty;
        var asOf = judgement.Report.AsOf is { } day ? $", judged as of {LocalDatePattern.Iso.Format(day)}" : string.Empty;
        var what = judgement.Statements switch
        {
            [] => $"management system{of}, without a statement of applicability that could be judged",
            [var one] => $"statement of applicability{of} for {one.Standard}, {Version(one)}",
            var all => $"{Words.Count(all.Count, "statement")} of applicability{of}, for {Plain.And([.. all.Select(s => s.Standard.ToString())])}",
        };
        return $"{judgement.File}: {what}{asOf}";
    }

    private static string Version(StatementOfApplicability statement)
        => string.IsNullOrWhiteSpace(statement.Version) ? Words.Of(statement.Status) : $"version {statement.Version}, {Words.Of(statement.Status)}";

    /// <summary>The figures in one sentence; shares are of the applicable controls (SOA-058).</summary>
    private static string Figures(StatementOfApplicability statement, Judgement judgement)
    {
        var sentence = FiguresText.Of(statement.Figures());
        return judgement.Statements.Count == 1 ? sentence : $"{statement.Standard}: {sentence}";
    }

    /// <summary>What was not plain in an imported file.</summary>
    private static void Reading(Page page, StatementImport import)
    {
        if (import.Remarks.Count + import.UnreadRows.Count == 0) return;
        page.Gap();
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"How it was read ({Words.Count(ImportText.RowsOf(import), "row")})"), Tone.Strong);
        page.Gap();
        foreach (var remark in ImportText.Remarks(import)) page.Paragraph(remark, indent: Indent);
        if (import.UnreadRows.Count == 0) return;
        page.Paragraph($"No entry could be made of {Words.Count(import.UnreadRows.Count, "row")}:", indent: Indent);
        foreach (var row in ImportText.UnreadRows(import)) page.Paragraph(row, indent: 2 * Indent);
    }

    private static void Section(Page page, Severity severity, IReadOnlyList<AuditRemark> remarks)
    {
        var (name, tone) = severity switch
        {
            Severity.Error => ("Errors", Tone.Error),
            Severity.Warning => ("Warnings", Tone.Warning),
            _ => ("For information", Tone.Info),
        };
        page.Gap();
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{name} ({remarks.Sum(r => r.Count)})"), tone);
        foreach (var remark in remarks)
        {
            page.Gap();
            foreach (var paragraph in remark.Paragraphs) page.Paragraph(paragraph, indent: Indent);
            page.Paragraph(remark.Trail, Tone.Quiet, Indent);
        }
    }

    /// <summary>How much was found and is not shown.</summary>
    private static void Hidden(Page page, Judgement judgement)
    {
        var (warnings, infos) = (judgement.Least > Severity.Warning ? judgement.Report.Count(Severity.Warning) : 0, judgement.Least > Severity.Info ? judgement.Report.Count(Severity.Info) : 0);
        List<string> hidden = [];
        if (warnings > 0) hidden.Add(Words.Count(warnings, "warning"));
        if (infos > 0) hidden.Add($"{Words.Count(infos)} for information");
        if (hidden.Count == 0) return;
        page.Gap();
        page.Paragraph($"Not shown: {Plain.And(hidden)}.", Tone.Quiet);
    }

    /// <summary>What could not be judged, by reason: a few rules by what they say, many by their ids.</summary>
    private static void NotRun(Page page, StandardsLibrary standards, ValidationReport report)
    {
        if (report.NotRun.Count == 0) return;
        var titles = standards.Standards.SelectMany(s => s.Rules.Rules).Select(r => r.Descriptor).DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Title);
        page.Gap();
        page.Paragraph("Not judged", Tone.Strong);
        var ids = titles.Keys.Order(StringComparer.Ordinal).ToList();
        foreach (var reason in report.NotRun.GroupBy(left => left.Why))
        {
            page.Gap();
            string[] rules = [.. reason.Select(left => left.Rule)];
            if (rules.Length > ToldOneByOne)
            {
                page.Paragraph($"Because {reason.Key}, {Words.Count(rules.Length, "rule")}: {RuleNames.ListOf([.. rules.Order(StringComparer.Ordinal)], ids)}.", indent: Indent);
                continue;
            }

            page.Paragraph($"Because {reason.Key}:", indent: Indent);
            foreach (var rule in rules) page.Paragraph(titles.TryGetValue(rule, out var title) ? $"{title} [{rule}]" : rule, indent: 2 * Indent);
        }
    }
}
