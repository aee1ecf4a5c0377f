namespace Iso.Standards;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>No error was found.</summary>
    public const int NoError = 0;

    /// <summary>Errors were found, rows could not be read, or decisions are left.</summary>
    public const int Errors = 1;

    /// <summary>A search found nothing.</summary>
    public const int NothingFound = 1;

    /// <summary>The command could not run.</summary>
    public const int CouldNotRun = 2;
}
