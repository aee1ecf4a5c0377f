using System.Globalization;

namespace Iso.Standards;

/// <summary>A file is not what it should be; the message says where, what was found and what was expected.</summary>
public sealed class DocumentFormatException : FormatException
{
    /// <summary>An exception without a message of its own.</summary>
    public DocumentFormatException()
    {
    }

    /// <summary>An exception about a file as a whole.</summary>
    public DocumentFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception about a file as a whole, with its cause.</summary>
    public DocumentFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception about a place in a file.</summary>
    /// <param name="problem">What was found and what was expected.</param>
    /// <param name="path">The JSON path of the place, as System.Text.Json writes it: <c>$.statements[0].entries[37]</c>.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in characters, from 1.</param>
    public DocumentFormatException(string problem, string path, int line, int column)
        : base(string.Create(CultureInfo.InvariantCulture, $"Line {line}, column {column}, {path}: {problem}"))
    {
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>The JSON path of the place, or null where the file as a whole is at fault.</summary>
    public string? Path { get; }

    /// <summary>The line of the place, from 1; 0 where the file as a whole is at fault.</summary>
    public int Line { get; }

    /// <summary>The column of the place in characters, from 1; 0 where the file as a whole is at fault.</summary>
    public int Column { get; }
}
