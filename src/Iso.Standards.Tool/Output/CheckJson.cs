using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Iso.Standards;

/// <summary>The outcome of a check, as <c>--format json</c> gives it.</summary>
internal sealed record CheckJson(
    string? AsOf,
    CountsJson Counts,
    IReadOnlyList<DiagnosticJson> Diagnostics,
    IReadOnlyList<NotRunJson> NotRun,
    TotalsJson? Figures,
    ImportJson? Import)
{
    public static CheckJson Of(Judgement judgement, bool withFigures)
    {
        var report = judgement.Report;
        return new(
            report.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : null,
            new(report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Info)),
            [.. judgement.Shown.Select(d => new DiagnosticJson(d.Rule.Id, Words.Of(d.Severity), d.Message, d.Path, d.Subject, [.. d.Basis.Select(b => b.ToString())]))],
            [.. report.NotRun.Select(n => new NotRunJson(n.Rule, n.Why))],
            withFigures ? TotalsJson.Of(judgement.Statements) : null,
            judgement.Import is { } read ? ImportJson.Of(read) : null);
    }
}

/// <summary>How many diagnostics there are of each severity.</summary>
internal sealed record CountsJson(int Error, int Warning, int Info);

/// <summary>What a rule found.</summary>
internal sealed record DiagnosticJson(string Rule, string Severity, string Message, string Path, string Subject, IReadOnlyList<string> Basis);

/// <summary>A rule that could not judge.</summary>
internal sealed record NotRunJson(string Rule, string Why);

/// <summary>The figures of one or more statements. <c>applicable</c> is the whole of which the next five are parts.</summary>
internal abstract record FiguresJson
{
    protected FiguresJson(IReadOnlyList<StatementFigures> figures)
    {
        Applicable = figures.Sum(f => f.Applicable);
        Implemented = figures.Sum(f => f.Implemented);
        Partial = figures.Sum(f => f.Partial);
        Planned = figures.Sum(f => f.Planned);
        NotImplemented = figures.Sum(f => f.NotImplemented);
        Unstated = figures.Sum(f => f.Unstated);
        Excluded = figures.Sum(f => f.Excluded);
        Undecided = figures.Sum(f => f.Undecided);
    }

    public int Applicable { get; }

    public int Implemented { get; }

    public int Partial { get; }

    public int Planned { get; }

    public int NotImplemented { get; }

    public int Unstated { get; }

    public int Excluded { get; }

    public int Undecided { get; }
}

/// <summary>The figures of all statements that were judged, and of each.</summary>
internal sealed record TotalsJson : FiguresJson
{
    private TotalsJson(IReadOnlyList<StatementOfApplicability> statements)
        : base([.. statements.Select(s => s.Figures())])
        => Statements = [.. statements.Select(s => new StatementFiguresJson(s))];

    [JsonPropertyOrder(1)]
    public IReadOnlyList<StatementFiguresJson> Statements { get; }

    public static TotalsJson Of(IReadOnlyList<StatementOfApplicability> statements) => new(statements);
}

/// <summary>The figures of one statement.</summary>
internal sealed record StatementFiguresJson : FiguresJson
{
    public StatementFiguresJson(StatementOfApplicability statement)
        : base([statement.Figures()])
        => Standard = statement.Standard.ToString();

    [JsonPropertyOrder(-1)]
    public string Standard { get; }
}

/// <summary>What became of the rows of an imported file; <c>why</c> says why it was read for that standard, where nobody named it.</summary>
internal sealed record ImportJson(string Standard, string? Why, int Rows, IReadOnlyList<ImportRemarkJson> Remarks, IReadOnlyList<UnreadRowJson> UnreadRows)
{
    public static ImportJson Of(ReadStatement read) => new(
        read.Standard.Id.ToString(),
        read.Why,
        ImportText.RowsOf(read.Import),
        [.. read.Import.Remarks.Select(r => new ImportRemarkJson(r.Row, r.Column, r.Header, r.Found, r.Message))],
        [.. read.Import.UnreadRows.Select(r => new UnreadRowJson(r.Row, r.Cells, r.Why))]);
}

/// <summary>A remark about a cell, a row (column 0) or the whole (row 0) of an imported file.</summary>
internal sealed record ImportRemarkJson(int Row, int Column, string? Header, string? Found, string Message);

/// <summary>A row of which no entry could be made.</summary>
internal sealed record UnreadRowJson(int Row, IReadOnlyList<string> Cells, string Why);
