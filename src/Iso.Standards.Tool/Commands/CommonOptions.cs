using System.CommandLine;
using NodaTime.Text;

namespace Iso.Standards;

/// <summary>The arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>The file to read.</summary>
    public static Argument<string> File(string description) => new("FILE") { Description = description };

    /// <summary>A standard in one edition, as an argument.</summary>
    public static Argument<string> Standard() => new("STANDARD") { Description = "A standard in one edition, such as 27001:2022." };

    /// <summary>The file to write.</summary>
    public static Option<string> Output() => new("--output", "-o") { Description = "The file to write.", HelpName = "FILE", Required = true };

    /// <summary>The file to write, where one is wanted.</summary>
    public static Option<string?> OptionalOutput() => new("--output", "-o") { Description = "The file to write; without it, nothing is written.", HelpName = "FILE" };

    /// <summary>Whether a file that exists may be replaced.</summary>
    public static Option<bool> Force() => new("--force") { Description = "Replace the file where it exists." };

    /// <summary>How the result is written.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How the result is written.", DefaultValueFactory = _ => formats[0], HelpName = string.Join('|', formats) };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !formats.Contains(token.Value, StringComparer.Ordinal)) result.AddError($"There is no format {token.Value}; write {Plain.Or(formats)}.");
        });
        return option;
    }

    /// <summary>The least severity that is shown.</summary>
    public static Option<Severity> LeastSeverity()
    {
        string[] words = ["error", "warning", "info"];
        return new("--severity")
        {
            Description = "The least severity that is shown; the exit code counts all that was found.",
            HelpName = string.Join('|', words),
            DefaultValueFactory = static _ => Severity.Info,
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "error": return Severity.Error;
                    case "warning": return Severity.Warning;
                    case "info": return Severity.Info;
                    default:
                        result.AddError($"There is no severity {result.Tokens[0].Value}; write {Plain.Or(words)}.");
                        return Severity.Info;
                }
            },
        };
    }

    /// <summary>The day to judge by.</summary>
    public static Option<LocalDate?> AsOf() => new("--as-of")
    {
        Description = "The day to judge by, such as 2026-11-21; without it, today (UTC).",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var parsed = LocalDatePattern.Iso.Parse(text);
            if (parsed.Success) return parsed.Value;
            result.AddError($"\"{text}\" is not a day of the calendar; write it as 2026-11-21.");
            return null;
        },
    };

    /// <summary>The day that was given, or today.</summary>
    public static LocalDate AsOf(this ToolContext context, ParseResult parsed, Option<LocalDate?> option) => parsed.GetValue(option) ?? context.Today;

    /// <summary>The edition that an argument names.</summary>
    /// <exception cref="ToolException">It names none that is known.</exception>
    public static Standard Find(this ToolContext context, string text)
    {
        if (EditionNames.TryFind(context.Standards, text, out var standard)) return standard;
        var number = NumberIn(text);
        var name = text.Split(':')[0];
        var known = context.Standards.CatalogsOn(context.Today).Select(catalog => catalog.Id).ToList();
        var sameName = known.Where(known => known.Name.EndsWith($" {number}", StringComparison.OrdinalIgnoreCase) || EditionNames.IsCalled(known, name)).Select(known => known.ToString()).ToList();
        throw new ToolException(sameName.Count > 0
            ? $"\"{text}\" names no edition that is known here; did you mean {Plain.Or(sameName)}?"
            : $"\"{text}\" is no standard that is known here; known are {Plain.And([.. context.Standards.Standards.Select(s => s.Id.ToString())])}.");
    }

    /// <summary>The last word before the edition: 27001 in <c>ISO/IEC 27001:2022</c>.</summary>
    private static string NumberIn(string text) => text.Split(':')[0].Trim().Split(' ', '/')[^1];
}
