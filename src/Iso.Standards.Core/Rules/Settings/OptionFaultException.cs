namespace Iso.Standards;

/// <summary>A place in a settings file that is not what it should be; whoever has the text adds the line.</summary>
internal sealed class OptionFaultException(string path, string problem) : Exception(problem)
{
    /// <summary>The JSON path of the place.</summary>
    public string Path { get; } = path;
}
