namespace Iso.Standards;

/// <summary>Decides whether the output is for a terminal.</summary>
internal static class TerminalWidth
{
    /// <summary>The width to wrap at, or null for plain output: redirected, without colour, or on a terminal that knows no colour.</summary>
    /// <param name="isRedirected">Whether the output goes to a file or another program.</param>
    /// <param name="noColor">The value of the environment variable NO_COLOR; set and not empty, it counts.</param>
    /// <param name="ofTerminal">The width of a terminal that knows colour, or null.</param>
    public static int? Of(bool isRedirected, string? noColor, Func<int?> ofTerminal)
        => isRedirected || !string.IsNullOrEmpty(noColor) ? null : ofTerminal();
}
