using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Iso.Standards.Serialization;

/// <summary>Finds the byte at which the value of a JSON path begins.</summary>
internal static class JsonPlace
{
    /// <summary>The offset of the value at <paramref name="path"/>, or of the last place on the way to it that exists.</summary>
    /// <param name="json">Well-formed JSON.</param>
    /// <param name="path">As this library writes paths: <c>$.statements[0].entries[37]</c>.</param>
    public static long Find(ReadOnlySpan<byte> json, string path)
    {
        var reader = new Utf8JsonReader(json);
        var current = new StringBuilder("$");
        return reader.Read() ? Walk(ref reader, current, path) : 0;
    }

    private static long Walk(ref Utf8JsonReader reader, StringBuilder current, string path)
    {
        var start = reader.TokenStartIndex;
        if (current.Equals(path)) return start;
        var length = current.Length;
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray) return start;
        for (var i = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            if (isObject)
            {
                current.Append('.').Append(reader.GetString());
                reader.Read();
            }
            else
            {
                current.Append(CultureInfo.InvariantCulture, $"[{i}]");
            }

            if (LeadsTo(current, path)) return Walk(ref reader, current, path);
            reader.Skip();
            current.Length = length;
        }

        return start;
    }

    private static bool LeadsTo(StringBuilder current, string path)
        => path.Length >= current.Length
        && path.AsSpan(0, current.Length).SequenceEqual(current.ToString())
        && (path.Length == current.Length || path[current.Length] is '.' or '[');
}
