using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards.Serialization;

/// <summary>Says what is at fault from the place at which the reader stopped: where what was read before is gone, as of a large file from a pipe.</summary>
internal static class JsonFaultPlace
{
    /// <summary>The fault at the place that the reader names, in the words of the document.</summary>
    /// <param name="text">The last part of the text that was read.</param>
    /// <param name="type">The metadata of the document.</param>
    /// <param name="fault">What the reader said; null where it read all and something is missing.</param>
    public static DocumentFormatException Of(ReadText text, JsonTypeInfo type, Exception? fault)
    {
        var bytes = text.Bytes.Span;
        if (fault is not JsonException { LineNumber: { } line } at)
        {
            var (last, lastColumn) = Place(text, bytes.Length);
            return new(fault is ArgumentException ? "In a list before this place stands a null; every element must be there." : "What was read up to here is no management system of format version 1.", "$", last, lastColumn);
        }

        var offset = OffsetOf(text, line, at.BytePositionInLine ?? 0);
        var (number, column) = offset is { } known ? Place(text, known) : ((int)line + 1, (int)(at.BytePositionInLine ?? 0) + 1);
        var before = offset is { } end ? bytes[..end] : default;
        var behind = offset is { } start ? bytes[start..] : default;
        return new(Problem(at, type, before, behind), at.Path ?? "$", number, column);
    }

    private static string Problem(JsonException fault, JsonTypeInfo root, ReadOnlySpan<byte> before, ReadOnlySpan<byte> behind)
    {
        // What the reader of the text throws is a kind of its own; what a converter throws is not.
        if (fault.GetType() != typeof(JsonException) || fault.InnerException is JsonException)
        {
            return behind.IndexOfAnyExcept(" \t\r\n,"u8) < 0 ? "The file ends in the middle; it was probably cut off." : $"The text is not JSON from here on: {JsonFault.Shown(behind)} was not expected.";
        }

        var (type, unknown) = Follow(root, fault.Path ?? "$");
        if (unknown is not null) return JsonWords.Unknown(type, unknown);
        if (type.Kind != JsonTypeInfoKind.None) return $"What stands before this place does not fit; expected {JsonWords.Expected(type)}.";
        return $"Found {Found(before)}; expected {JsonWords.Expected(type)}.";
    }

    /// <summary>The type of the value at a path, or of the object that has no member of the path's last name.</summary>
    private static (JsonTypeInfo Type, string? Unknown) Follow(JsonTypeInfo type, string path)
    {
        foreach (var step in path.TrimStart('$').Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = step.Split('[')[0];
            if (JsonWords.Find(type, name) is not { } member) return (type, name);
            type = type.Options.GetTypeInfo(member.PropertyType);
            if (step.Contains('[', StringComparison.Ordinal) && type.ElementType is { } element) type = type.Options.GetTypeInfo(element);
        }

        return (type, null);
    }

    /// <summary>The value that ends where the reader stopped.</summary>
    private static string Found(ReadOnlySpan<byte> before)
    {
        if (before is [.., (byte)'"'])
        {
            var start = before.Length - 2;
            while (start >= 0 && (before[start] != '"' || (start > 0 && before[start - 1] == '\\'))) start--;
            return $"the text {TextValue.Quote(Encoding.UTF8.GetString(before[(start + 1)..^1]))}";
        }

        var word = before[(before.LastIndexOfAny(" \t\r\n:,["u8) + 1)..];
        return word switch
        {
            [] => "something else",
            [(byte)'{', ..] => "an object",
            [>= (byte)'a' and <= (byte)'z', ..] => Encoding.UTF8.GetString(word),
            _ => $"the number {Encoding.UTF8.GetString(word)}",
        };
    }

    /// <summary>Where a place by line and byte lies in the part; null where it lies outside.</summary>
    private static int? OffsetOf(ReadText text, long line, long position)
    {
        var bytes = text.Bytes.Span;
        var lineStart = text.LineStart - text.From;
        for (var i = line - text.LinesBefore; i > 0; i--)
        {
            var from = Math.Max(0, (int)lineStart);
            var next = bytes[from..].IndexOf((byte)'\n');
            if (next < 0) return null;
            lineStart = from + next + 1;
        }

        var offset = lineStart + position;
        return line >= text.LinesBefore && offset >= 0 && offset <= bytes.Length ? (int)offset : null;
    }

    private static (int Line, int Column) Place(ReadText text, int offset)
    {
        var before = text.Bytes.Span[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var outside = lineStart == 0 ? (int)(text.From - text.LineStart) : 0;
        return (text.LinesBefore + before.Count((byte)'\n') + 1, outside + Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
