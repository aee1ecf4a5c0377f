using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>catalog STANDARD</c>: the clauses and controls of an edition.</summary>
internal static class CatalogCommand
{
    public static Command Create(ToolContext context)
    {
        var standard = CommonOptions.Standard();
        var format = CommonOptions.Format("table", "json", "csv");
        var command = new Command("catalog", "Lists the clauses and controls of a standard.") { standard, format };
        command.SetAction(parsed => Run(context, context.Standards.Find(parsed.GetRequiredValue(standard)).Catalog, parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolContext context, Catalog catalog, string format)
    {
        switch (format)
        {
            case "json": ToolJson.Write(context.Output, CatalogJson.Of(catalog)); break;
            case "csv": WriteCsv(context.Output, catalog); break;
            default: context.Page.Columns(["Number", "Kind", "Title"], Entries(catalog).Select(p => new[] { p.Number.ToString(), p.Term, p.Title })); break;
        }

        return ExitCode.NoError;
    }

    private static void WriteCsv(TextWriter output, Catalog catalog)
    {
        Csv.Row(output, ["number", "kind", "title", "summary", "group", .. catalog.Attributes.Select(kind => kind.Name)]);
        foreach (var entry in Entries(catalog).Where(entry => entry.Kind != ProvisionKind.Group))
        {
            var group = entry is Control control ? control.Group?.Number.ToString() ?? string.Empty : string.Empty;
            var attributes = catalog.Attributes.Select(kind => string.Join("; ", entry.AttributeValues(kind)));
            Csv.Row(output, [entry.Number.ToString(), entry.Kind == ProvisionKind.Control ? "control" : "clause", entry.Title, entry.Summary, group, .. attributes]);
        }
    }

    /// <summary>Clauses, groups and controls in document order; items have no title of their own.</summary>
    private static IEnumerable<Provision> Entries(Catalog catalog)
        => catalog.Provisions.Where(p => p.Kind is ProvisionKind.Clause or ProvisionKind.Group or ProvisionKind.Control);
}
