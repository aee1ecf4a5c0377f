using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards.Serialization;

/// <summary>Says where a JSON text is at fault, what was found there and what was expected, in the words of the document.</summary>
/// <remarks>
/// Runs only after a fault. The messages of System.Text.Json speak of .NET types, so the text is walked once more by the
/// same metadata, and the first place that does not fit is described.
/// </remarks>
internal static class JsonFault
{
    private const int Characters = 20;

    /// <summary>The fault that made reading fail.</summary>
    public static DocumentFormatException Find(ReadOnlySpan<byte> json, JsonTypeInfo type, Exception cause)
    {
        try
        {
            ThrowIfAny(json, type);
        }
        catch (DocumentFormatException fault)
        {
            return fault;
        }

        // The walk found nothing: better the reader's own words than none.
        return new DocumentFormatException(cause.Message, cause);
    }

    /// <summary>Walks the text, or its beginning, and throws at the first fault.</summary>
    public static void ThrowIfAny(ReadOnlySpan<byte> json, JsonTypeInfo type, bool isWhole = true)
    {
        var walk = new JsonFaultWalk(json, isWhole);
        try
        {
            walk.Document(type);
        }
        catch (JsonException broken)
        {
            throw Broken(json, broken, walk.Path);
        }
    }

    /// <summary>Refuses what is no UTF-8 text at all: nothing, another encoding, a binary file.</summary>
    public static void RefuseWhatIsNotText(ReadOnlySpan<byte> json)
    {
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0) throw new DocumentFormatException("The file is empty; a JSON object was expected.");
        if (json is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) throw new DocumentFormatException("The file is in UTF-16; save it as UTF-8.");
        if (json.Contains((byte)0)) throw new DocumentFormatException("The file is binary, not text; a JSON file in UTF-8 was expected.");
        if (!System.Text.Unicode.Utf8.IsValid(json)) throw NotUtf8(json);
    }

    /// <summary>The text up to its last whole character: what was read of it may end within one.</summary>
    public static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> json)
    {
        for (var cut = 1; cut <= Math.Min(3, json.Length); cut++)
        {
            if ((json[^cut] & 0xC0) == 0x80) continue;
            return Rune.DecodeFromUtf8(json[^cut..], out _, out _) == OperationStatus.NeedMoreData ? json[..^cut] : json;
        }

        return json;
    }

    /// <summary>A fault at a byte of the text.</summary>
    public static DocumentFormatException At(ReadOnlySpan<byte> json, long offset, string path, string problem)
    {
        var (line, column) = Place(json, offset);
        return new DocumentFormatException(problem, path, line, column);
    }

    private static DocumentFormatException NotUtf8(ReadOnlySpan<byte> json)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(json[valid..], out _, out var length) == OperationStatus.Done) valid += length;
        var (line, column) = Place(json, valid);
        return new DocumentFormatException("The text is not UTF-8 here; save the file as UTF-8.", "$", line, column);
    }

    private static DocumentFormatException Broken(ReadOnlySpan<byte> json, JsonException broken, string path)
    {
        var line = (int)(broken.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < line; i++) start += json[start..].IndexOf((byte)'\n') + 1;
        var offset = Math.Min(start + (broken.BytePositionInLine ?? 0), json.Length);
        // A comma at the very end is the reader's last hold in a text that was cut off.
        var problem = json[(int)offset..].IndexOfAnyExcept(" \t\r\n,"u8) < 0
            ? "The file ends in the middle; it was probably cut off."
            : $"The text is not JSON from here on: {Shown(json[(int)offset..])} was not expected.";
        return At(json, offset, path, problem);
    }

    /// <summary>The beginning of the rest of the line, as text.</summary>
    public static string Shown(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (end >= 0) rest = rest[..end];
        // A character has at most four bytes; what is cut in the middle is cut off again by the quotation.
        var text = Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, 4 * Characters)]);
        return TextValue.Quote(text.Length > Characters ? text.AsSpan(0, Characters) : text);
    }

    private static (int Line, int Column) Place(ReadOnlySpan<byte> json, long offset)
    {
        var before = json[..(int)Math.Min(offset, json.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
