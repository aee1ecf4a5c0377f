using System.CommandLine;

namespace Iso.Standards;

/// <summary>Which rules run, and how they are set: by the command line, and by a file beside the document.</summary>
/// <param name="Only">The rules or areas that run; empty for all.</param>
/// <param name="Ignored">The rules or areas that do not run.</param>
/// <param name="SettingsFile">The settings; null for those beside the document, if there are any.</param>
internal sealed record RuleChoice(string[] Only, string[] Ignored, string? SettingsFile)
{
    /// <summary>The name of a settings file beside a document.</summary>
    public const string FileName = "iso-standards.json";

    private static readonly char[] Separators = [',', ' '];

    /// <summary>Rules or areas, by commas or by several options.</summary>
    public static Option<string[]> Rules(string name, string description) => new(name) { Description = description, HelpName = "RULE,…", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    /// <summary>The settings file.</summary>
    public static Option<string?> Settings() => new("--settings") { Description = $"The file that sets the rules; without it, {FileName} beside the document if there is one.", HelpName = "FILE" };

    /// <summary>What an option names, each by itself.</summary>
    public static string[] Named(ParseResult parsed, Option<string[]> option)
        => [.. (parsed.GetValue(option) ?? []).SelectMany(text => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>The editions whose rules are chosen and set like this, for the document in a file.</summary>
    /// <exception cref="ToolException">A rule or area is not known, or the settings cannot be read.</exception>
    public async Task<StandardsLibrary> ApplyAsync(ToolContext context, string document, CancellationToken cancellationToken)
    {
        foreach (var named in Only.Concat(Ignored)) RuleNames.RefuseUnknown(context.Standards, named);
        var settings = SettingsFile ?? Beside(document);
        var read = RuleSettings.None;
        if (settings is not null)
        {
            await using var input = await InputFile.OpenAsync(settings, cancellationToken);
            read = await input.ReadAsync((stream, token) => RuleSettings.ReadAsync(stream, context.Standards, token), cancellationToken);
            context.Notes.Line($"{settings}: the rules are set by this file.");
        }

        if (Only.Length > 0) read = read.WithOnly(Only);
        return read.Without(Ignored).ApplyTo(context.Standards);
    }

    /// <summary>The settings in the folder of a document; null where there are none, or the document is called like that itself.</summary>
    private static string? Beside(string document)
    {
        var path = Path.GetFullPath(document);
        var settings = Path.Combine(Path.GetDirectoryName(path)!, FileName);
        if (string.Equals(settings, path, StringComparison.Ordinal) || !File.Exists(settings)) return null;
        return Path.IsPathFullyQualified(document) ? settings : Path.Combine(Path.GetDirectoryName(document) ?? string.Empty, FileName);
    }
}
