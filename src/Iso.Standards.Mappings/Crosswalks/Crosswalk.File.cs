using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <content>The file.</content>
public sealed partial record Crosswalk
{
    /// <summary>The largest file that is read, in bytes: 16 MiB.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Reads a crosswalk from JSON, strictly. Whether its ends exist is another question: <see cref="CrosswalkCheck"/>.</summary>
    /// <exception cref="DocumentFormatException">The text is not a crosswalk of format version 1, cites a provenance that it does not have, or states a link twice; the message says where.</exception>
    public static async Task<Crosswalk> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
        => Of(await StrictJsonText.ReadAsync(stream, MaximumBytes, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a crosswalk from JSON in memory, as <see cref="ReadAsync"/> does.</summary>
    /// <exception cref="DocumentFormatException">As there.</exception>
    public static Crosswalk Parse(ReadOnlyMemory<byte> json) => Of(StrictJsonText.Of(json));

    /// <summary>Writes the crosswalk as JSON: UTF-8, line feeds, the same bytes for the same crosswalk.</summary>
    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>();
        // People read the files: letters beyond ASCII stay as they are.
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) JsonSerializer.Serialize(writer, this, CrosswalkJsonContext.Default.Crosswalk);
        buffer.Write("\n"u8);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    private static Crosswalk Of(StrictJsonText text)
    {
        var crosswalk = text.As(CrosswalkJsonContext.Default.Crosswalk);
        CrosswalkShape.ThrowIfUnsound(crosswalk, text.Fault);
        return crosswalk;
    }
}
