using System.CommandLine;

namespace Iso.Standards;

/// <summary>Says in a sentence what is wrong with the arguments, and where help is.</summary>
internal static class ParseFault
{
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return $"{Problem(parsed, command)} {ToolApp.Name}{PathOf(parsed)} --help says more.";
    }

    private static string Problem(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            var names = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name)).ToArray();
            return Nearest.To(unknown, names) is { } nearest
                ? $"\"{unknown}\" is not known here; did you mean {nearest}?"
                : $"\"{unknown}\" is not known here.";
        }

        if (command.Subcommands.Count > 0 && command.Action is null) return $"Say which command: {Plain.Or([.. command.Subcommands.Select(c => c.Name)])}.";
        return parsed.Errors[0].Message;
    }

    private static string PathOf(ParseResult parsed)
    {
        var path = string.Empty;
        for (var at = parsed.CommandResult; at is { Parent: System.CommandLine.Parsing.CommandResult above }; at = above) path = $" {at.Command.Name}{path}";
        return path;
    }
}
