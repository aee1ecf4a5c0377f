using System.CommandLine;
using System.Globalization;

namespace Iso.Standards;

/// <summary><c>standards</c>: the editions that the tool knows.</summary>
internal static class StandardsCommand
{
    public static Command Create(ToolContext context)
    {
        var command = new Command("standards", "Lists the standards that are known here.");
        command.SetAction(_ => Run(context));
        return command;
    }

    private static int Run(ToolContext context)
    {
        context.Page.Columns(["Standard", "Clauses", "Controls", "Rules", "Title"], context.Standards.Standards.Select(Row));
        return ExitCode.NoError;
    }

    private static string[] Row(Standard standard)
    {
        var catalog = standard.Catalog;
        var amendments = catalog.Amendments.Count == 0 ? string.Empty : $", with {Plain.And([.. catalog.Amendments.Select(a => a.Name)])}";
        return [standard.Id.ToString(), Text(catalog.Clauses.Count()), Text(catalog.Controls.Count), Text(standard.Rules.Rules.Count()), catalog.Title + amendments];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
