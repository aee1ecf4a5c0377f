namespace Iso.Standards;

/// <summary>Says in a sentence why a file could not be read or written.</summary>
internal static class FileFault
{
    /// <summary>Whether an exception is the file's fault, and not the program's.</summary>
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException or DocumentFormatException or ArgumentException { ParamName: "path" };

    /// <summary>The refusal of a file that could not be read.</summary>
    public static ToolException Reading(string file, Exception e) => new(Named(file), e switch
    {
        DocumentFormatException => e.Message,
        FileNotFoundException => "There is no such file.",
        DirectoryNotFoundException => "There is no such file; not even its directory exists.",
        ArgumentException => "This is no name of a file.",
        UnauthorizedAccessException => "The file may not be read: permission denied.",
        _ => $"The file could not be read: {e.Message}",
    }, e);

    /// <summary>The refusal of a file that could not be written.</summary>
    public static ToolException Writing(string file, Exception e) => new(Named(file), e switch
    {
        FileNotFoundException => "A file cannot be made there.",
        DirectoryNotFoundException => "The directory for this file does not exist; make it first.",
        ArgumentException => "This is no name of a file.",
        UnauthorizedAccessException => "The file may not be written: permission denied.",
        _ => $"The file could not be written: {e.Message}",
    }, e);

    private static string Named(string file) => file.Length == 0 ? "\"\"" : file;
}
