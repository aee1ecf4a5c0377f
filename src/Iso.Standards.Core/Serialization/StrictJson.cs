using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards.Serialization;

/// <summary>Reads JSON that people write: optimistically at first, and on any fault once more to say where it is and what was expected.</summary>
internal static class StrictJson
{
    /// <inheritdoc cref="ReadAll"/>
    public static async Task<ReadOnlyMemory<byte>> ReadAllAsync(Stream stream, int maximum, CancellationToken cancellationToken)
    {
        var buffer = new GrowingBuffer(stream, maximum);
        while (true)
        {
            var read = await stream.ReadAsync(buffer.Free, cancellationToken).ConfigureAwait(false);
            if (read == 0) return buffer.Written;
            buffer.Advance(read);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="DocumentFormatException">There is more than <paramref name="maximum"/> bytes.</exception>
    public static ReadOnlyMemory<byte> ReadAll(Stream stream, int maximum)
    {
        var buffer = new GrowingBuffer(stream, maximum);
        while (true)
        {
            var read = stream.Read(buffer.Free.Span);
            if (read == 0) return buffer.Written;
            buffer.Advance(read);
        }
    }

    /// <summary>The text without a byte-order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return json.StartsWith(mark) ? json[mark.Length..] : json;
    }

    /// <summary>Reads <typeparamref name="T"/> by its metadata.</summary>
    /// <param name="json">UTF-8 without mark.</param>
    /// <param name="type">Source-generated metadata.</param>
    /// <exception cref="DocumentFormatException">The text is not JSON, or not of this shape.</exception>
    /// <param name="walkFirst">Whether to look for faults before reading: for small files whose lists may hold nulls.</param>
    public static T Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, bool walkFirst = false)
        where T : class
    {
        JsonFault.RefuseWhatIsNotText(json);
        if (walkFirst) JsonFault.ThrowIfAny(json, type);
        Exception fault;
        try
        {
            var value = JsonSerializer.Deserialize(json, type);
            if (value is not null) return value;
            fault = new JsonException();
        }
        catch (Exception e) when (IsFault(e))
        {
            fault = e;
        }

        throw JsonFault.Find(json, type, fault);
    }

    /// <summary>Reads <typeparamref name="T"/> from a stream, piece by piece; null where it is at fault, and then why.</summary>
    public static async Task<(T? Value, Exception? Fault)> TryReadAsync<T>(ReadSource source, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return (await JsonSerializer.DeserializeAsync(source, type, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception e) when (!source.HasFailed && e is not DocumentFormatException && IsFault(e))
        {
            return (null, e);
        }
    }

    private static bool IsFault(Exception e) => e is JsonException or ArgumentException or FormatException or InvalidOperationException;

    /// <summary>Finds a member of the root object without reading the others; the reader then stands at its value.</summary>
    public static bool TryFindRootMember(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name, out Utf8JsonReader reader)
    {
        reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals(name);
                if (!reader.Read()) return false;
                if (found) return true;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            return false; // The text is broken before the member; whoever parses it all says where.
        }

        return false;
    }

    /// <summary>A buffer that doubles until the stream ends or the limit is passed.</summary>
    private sealed class GrowingBuffer(Stream stream, int maximum)
    {
        private byte[] _bytes = new byte[FirstSize(stream, maximum)];
        private int _count;

        public Memory<byte> Free
        {
            get
            {
                if (_count == _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(2L * _bytes.Length, maximum + 1L));
                return _bytes.AsMemory(_count);
            }
        }

        public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

        public void Advance(int read)
        {
            _count += read;
            if (_count > maximum) throw TooLarge(maximum);
        }

        private static int FirstSize(Stream stream, int maximum)
        {
            if (!stream.CanSeek) return 16 * 1024;
            var rest = stream.Length - stream.Position;
            if (rest > maximum) throw TooLarge(maximum);
            return (int)Math.Max(rest, 0) + 1;
        }

        private static DocumentFormatException TooLarge(int maximum)
            => new($"The file is larger than {maximum / (1024 * 1024)} MB, the most that is read. Split it, or leave out what does not belong there.");
    }
}
