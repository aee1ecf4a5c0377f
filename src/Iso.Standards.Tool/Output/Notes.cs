namespace Iso.Standards;

/// <summary>Remarks beside the result: what could not be done, and what was done with files. They go to the error output.</summary>
internal sealed class Notes(TextWriter error)
{
    /// <summary>A refusal, under the name of the tool.</summary>
    public void Add(string message) => Line($"{ToolApp.Name}: {message}");

    /// <summary>A line of an account.</summary>
    public void Line(string text)
    {
        try
        {
            error.WriteLine(Plain.Line(text));
            error.Flush();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Nobody listens; the exit code has to do.
        }
    }
}
