using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>show ID</c>: a clause, an item, a control or any other entry, with all that is known of it.</summary>
internal static class ShowCommand
{
    /// <summary>The most entries that are told in full; of more, each is a line.</summary>
    private const int MostPages = 6;

    public static Command Create(ToolContext context)
    {
        var id = new Argument<string[]>("ID")
        {
            Description = "A number or a title, with or without its document: A.5.15, 6.1.3 d), 27001:2022 A.5.15, \"Access control\", eu-ai-act:2026 \"Art. 10\".",
            Arity = ArgumentArity.OneOrMore,
        };
        var asOf = CommonOptions.AsOf();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("show", "Shows a clause, an item, a control or any other entry of a standard, law or framework.") { id, asOf, format };
        command.SetAction(parsed => Run(context, string.Join(' ', parsed.GetRequiredValue(id)), context.AsOf(parsed, asOf), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolContext context, string text, LocalDate asOf, string format)
    {
        var found = new EntryLookup(context, asOf).Find(text);
        if (format == "json") ToolJson.Write(context.Output, [.. found.Select(entry => EntryJson.Of(EntryAccount.Of(entry, context.KinOf(entry)), asOf))]);
        else if (found.Count > MostPages) List(context.Page, found);
        else Show(context, found, asOf);
        return ExitCode.NoError;
    }

    private static void Show(ToolContext context, IReadOnlyList<Provision> found, LocalDate asOf)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0) context.Page.Gap();
            ProvisionDescription.Write(context.Page, EntryAccount.Of(found[i], context.KinOf(found[i])), asOf);
        }
    }

    private static void List(Page page, IReadOnlyList<Provision> found)
    {
        page.Paragraph($"{Words.Count(found.Count, "entry", "entries")} have this title; say which, such as {ToolApp.Name} show {found[0].Id}.");
        page.Gap();
        page.Columns(["Standard", "Number", "Title", "Stands in"], found.Select(entry => new[] { entry.Id.Standard.ToString(), entry.Number.ToString(), entry.Title, entry.Parent?.ToString() ?? string.Empty }));
    }
}
