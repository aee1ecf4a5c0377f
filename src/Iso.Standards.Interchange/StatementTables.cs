using System.Globalization;

namespace Iso.Standards;

/// <summary>Tells the tables that are a statement of applicability from those that are something else.</summary>
internal static class StatementTables
{
    /// <summary>The plan of the one table of a sheet.</summary>
    /// <exception cref="DocumentFormatException">No column holds control numbers, or the mapping does not fit.</exception>
    public static IReadOnlyList<ColumnPlan> OfSheet(TextTable table, ColumnMapping mapping, Catalog catalog)
    {
        RefuseForeignHeaders([table], mapping);
        if (table.Rows.All(row => row.IsBlank)) throw NoRows(table);
        return [ColumnPlan.TryMake(table, mapping, catalog) ?? throw NoNumbers([table])];
    }

    /// <summary>The plans of those tables of a document that say what is decided on controls, or why, or how far they are in effect.</summary>
    /// <exception cref="DocumentFormatException">There is no such table, or the mapping does not fit.</exception>
    public static IReadOnlyList<ColumnPlan> OfDocument(IReadOnlyList<TextTable> tables, ColumnMapping mapping, Catalog catalog, ImportRemarks remarks)
    {
        if (tables.Count == 0) throw new DocumentFormatException("The document holds no table. A pipe table is expected: a header row, a row of dashes, and a row a control.");
        RefuseForeignHeaders(tables, mapping);
        var mapped = mapping.Headers.Any(header => header.Column == SoaColumn.Control);
        var plans = Accept(tables, mapping, catalog, plan => plan.HoldsNumbers && (mapped || plan.NumbersStandAlone) && (plan.HasDecision || plan.Has(SoaColumn.Status) || plan.Has(SoaColumn.Justification)));
        // Numbers with titles behind them also stand in lists of gaps and the like: taken only where there is nothing better.
        if (plans.Count == 0) plans = Accept(tables, mapping, catalog, plan => plan.HoldsNumbers && (plan.HasDecision || plan.Has(SoaColumn.Status)));
        if (plans.Count == 0) throw NoNumbers(tables);
        foreach (var table in tables.Except(plans.Select(plan => plan.Table)))
        {
            remarks.Add(table.Header.Line, "The table is no statement of applicability and was not read: a column of control numbers and one of decisions, statuses or justifications are expected.", table.Header.Summary);
        }

        return plans;
    }

    private static List<ColumnPlan> Accept(IReadOnlyList<TextTable> tables, ColumnMapping mapping, Catalog catalog, Predicate<ColumnPlan> isStatement)
    {
        var plans = new List<ColumnPlan>();
        var byHeaders = new Dictionary<string, ColumnPlan>();
        foreach (var table in tables)
        {
            if (byHeaders.TryGetValue(table.Key, out var same))
            {
                plans.Add(same.On(table));
            }
            else if (ColumnPlan.TryMake(table, mapping, catalog) is { } plan && isStatement(plan))
            {
                byHeaders.Add(table.Key, plan);
                plans.Add(plan);
            }
        }

        return plans;
    }

    private static void RefuseForeignHeaders(IReadOnlyList<TextTable> tables, ColumnMapping mapping)
    {
        var keys = tables.SelectMany(table => table.Headers).Select(TextKey.Of).ToHashSet();
        foreach (var mapped in mapping.Headers)
        {
            if (!keys.Contains(mapped.Key)) throw new DocumentFormatException($"There is no column \"{mapped.Header}\" to read as {mapped.Column}. {Found(tables)} Map one of these.");
        }
    }

    private static DocumentFormatException NoNumbers(IReadOnlyList<TextTable> tables)
        => new($"No column holds control numbers{(tables.Count > 1 ? " beside decisions, statuses or justifications" : string.Empty)}. {Found(tables)} Say by hand which it is: control=HEADER.");

    private static DocumentFormatException NoRows(TextTable table) => new($"There is no row below the headers. {Found([table])} A row a control is expected.");

    private static string Found(IReadOnlyList<TextTable> tables)
    {
        const int Shown = 40;
        List<string> headers = [.. tables.SelectMany(table => table.Headers).Select(header => header.Trim()).Where(header => header.Length > 0).Distinct()];
        if (headers.Count == 0) return "There are no headers.";
        var names = string.Join(", ", headers.Take(Shown).Select(header => $"\"{Shortened(header)}\""));
        var line = tables.Count == 1 ? string.Create(CultureInfo.InvariantCulture, $" in line {tables[0].Header.Line}") : string.Empty;
        return $"The headers found{line} are {names}{(headers.Count > Shown ? " and more" : string.Empty)}.";
    }

    private static string Shortened(string header) => header.Length <= 60 ? header : string.Concat(header.AsSpan(0, 60), "…");
}
