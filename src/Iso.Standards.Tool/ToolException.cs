namespace Iso.Standards;

/// <summary>The command could not run, for a reason that the user can mend; the message is what the user reads.</summary>
internal sealed class ToolException : Exception
{
    /// <summary>A reason in one or two sentences.</summary>
    public ToolException(string message)
        : base(message)
    {
    }

    /// <summary>A reason that lies in a file.</summary>
    public ToolException(string file, string message, Exception? inner = null)
        : base($"{file}: {message}", inner)
    {
    }
}
