using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>catalog STANDARD</c>: the clauses, groups, objectives, controls and lists of an edition.</summary>
internal static class CatalogCommand
{
    public static Command Create(ToolContext context)
    {
        var standard = CommonOptions.Standard();
        var format = CommonOptions.Format("table", "json", "csv");
        var command = new Command("catalog", "Lists the clauses and controls of a standard, or the provisions of a law or framework: eu-ai-act:2026, gdpr:2016, nist-csf:2.0.") { standard, format };
        command.SetAction(parsed => Run(context, context.Find(parsed.GetRequiredValue(standard)).Catalog, parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolContext context, Catalog catalog, string format)
    {
        switch (format)
        {
            case "json": ToolJson.Write(context.Output, CatalogJson.Of(catalog)); break;
            case "csv": WriteCsv(context.Output, catalog); break;
            default: context.Page.Columns(["Number", "Kind", "Title"], Entries(catalog).Select(p => new[] { p.Number.ToString(), p.Term, Heading(p) })); break;
        }

        return ExitCode.NoError;
    }

    private static void WriteCsv(TextWriter output, Catalog catalog)
    {
        Csv.Row(output, ["number", "kind", "title", "summary", "group", .. catalog.Attributes.Select(kind => kind.Name), "items"]);
        foreach (var entry in Entries(catalog))
        {
            var group = entry.Kind == ProvisionKind.Clause ? string.Empty : entry.Parent?.Number.ToString() ?? string.Empty;
            var attributes = catalog.Attributes.Select(kind => string.Join("; ", entry.AttributeValues(kind)));
            var items = string.Join("; ", ClauseJson.ItemsOf(entry));
            Csv.Row(output, [entry.Number.ToString(), Words.Json(entry.Kind), entry.Title, entry.Summary, group, .. attributes, items]);
        }
    }

    /// <summary>All entries in document order but the items, which have no title of their own.</summary>
    private static IEnumerable<Provision> Entries(Catalog catalog) => catalog.Provisions.Where(p => p.Kind != ProvisionKind.Item);

    /// <summary>The title; for a clause or an objective that has none, the first sentence of the summary in brackets.</summary>
    private static string Heading(Provision entry)
    {
        if (entry.Title.Length > 0 || entry.Summary is not { Length: > 0 } summary) return entry.Title;
        var end = summary.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? $"({summary})" : $"({summary[..(end + 1)]})";
    }
}
