using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards.Serialization;

/// <summary>The JSON text of a file that people write, read strictly: every fault with line, path, what was found and what was expected.</summary>
/// <remarks>For the packages beside this one and for files of a user's own; the files of this package have their own readers.</remarks>
public sealed class StrictJsonText
{
    private readonly ReadOnlyMemory<byte> _json;

    private StrictJsonText(ReadOnlyMemory<byte> json) => _json = json;

    /// <summary>Takes a text that is at hand: UTF-8, with or without a byte-order mark.</summary>
    public static StrictJsonText Of(ReadOnlyMemory<byte> json) => new(json[(json.Length - StrictJson.WithoutMark(json.Span).Length)..]);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="maximumBytes">The most that is read.</param>
    /// <param name="cancellationToken">To stop reading.</param>
    /// <exception cref="DocumentFormatException">The stream holds more.</exception>
    public static async Task<StrictJsonText> ReadAsync(Stream stream, int maximumBytes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        return Of(await StrictJson.ReadAllAsync(stream, maximumBytes, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The value that the text describes.</summary>
    /// <param name="type">Source-generated metadata.</param>
    /// <exception cref="DocumentFormatException">The text is not JSON, or not of this shape.</exception>
    public T As<T>(JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        return StrictJson.Parse(_json.Span, type, walkFirst: true);
    }

    /// <summary>A fault that the shape does not show, such as an id that leads nowhere, with the line of its place.</summary>
    /// <param name="path">The JSON path: <c>$.links[3].targets[0]</c>.</param>
    /// <param name="problem">What was found and what was expected, in a sentence.</param>
    public DocumentFormatException Fault(string path, string problem)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(problem);
        return JsonFault.At(_json.Span, JsonPlace.Find(_json.Span, path), path, problem);
    }
}
