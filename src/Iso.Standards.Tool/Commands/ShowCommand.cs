using System.CommandLine;

namespace Iso.Standards;

/// <summary><c>show ID</c>: a clause, an item or a control.</summary>
internal static class ShowCommand
{
    public static Command Create(ToolContext context)
    {
        var id = new Argument<string[]>("ID") { Description = "A number, with or without its standard: A.5.15, 6.1.3 d), 27001:2022 A.5.15.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("show", "Shows a clause, an item or a control.") { id };
        command.SetAction(parsed => Run(context, string.Join(' ', parsed.GetRequiredValue(id))));
        return command;
    }

    private static int Run(ToolContext context, string text)
    {
        var found = Find(context.Standards, text);
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0) context.Page.Gap();
            ProvisionDescription.Write(context.Page, found[i]);
        }

        return ExitCode.NoError;
    }

    /// <summary>The entries that the text names: one where it names the standard, and else one of every standard that has such a number.</summary>
    private static List<Provision> Find(StandardsLibrary standards, string text)
    {
        if (ProvisionId.TryParse(text, out var id))
        {
            if (standards.TryFind(id, out var provision)) return [provision];
            throw Unknown(id.Number.ToString(), standards.TryFind(id.Standard, out var standard) ? [standard.Catalog] : SuccessorsOf(id.Standard, standards));
        }

        var found = new List<Provision>();
        foreach (var standard in standards.Standards)
        {
            if (standard.Catalog.TryFind(text, out var provision)) found.Add(provision);
        }

        return found.Count > 0 ? found : throw Unknown(text, [.. standards.Standards.Select(s => s.Catalog)]);
    }

    /// <summary>The catalogs that know the numbers of an edition that came before them.</summary>
    private static List<Catalog> SuccessorsOf(StandardId former, StandardsLibrary standards)
    {
        var catalogs = standards.Standards.Select(s => s.Catalog).Where(catalog => catalog.Predecessor == former).ToList();
        return catalogs.Count > 0 ? catalogs : throw new ToolException($"{former} is not known here; known are {Plain.And([.. standards.Standards.Select(s => s.Id.ToString())])}.");
    }

    private static ToolException Unknown(string number, List<Catalog> catalogs)
    {
        foreach (var catalog in catalogs)
        {
            if (Former(number, catalog) is { } former) return former;
        }

        var near = Suggestions.For(number, catalogs).Select(Suggestions.Text).ToList();
        var named = number.Any(char.IsAsciiDigit) ? number : $"\"{number}\"";
        var where = catalogs.Count == 1 ? $"{catalogs[0].Id} has no {named}" : $"No standard known here has {named}";
        return new(near.Count > 0 ? $"{where}; did you mean {Plain.Or(near)}?" : $"{where}. {ToolApp.Name} catalog lists what there is.");
    }

    /// <summary>What became of a number of the edition before, with or without the letter of its annex.</summary>
    private static ToolException? Former(string text, Catalog catalog)
    {
        foreach (var spelling in new[] { text, "A." + text })
        {
            if (!ProvisionNumber.TryParse(spelling, out var number) || catalog.SuccessorsOf(number) is not [_, ..] successors) continue;
            return new($"{number} is a number of {catalog.Predecessor}; in {catalog.Id} it became {Plain.And([.. successors.Select(Suggestions.Text)])}.");
        }

        return null;
    }
}
