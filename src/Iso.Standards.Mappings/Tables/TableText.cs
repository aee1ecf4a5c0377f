using System.Buffers;
using System.Globalization;
using System.Text;

namespace Iso.Standards;

/// <summary>The text of a table: UTF-8 and nothing else, since a guess would change letters unseen.</summary>
internal static class TableText
{
    private const int Piece = 64 * 1024;
    private const int BytesOfMegabyte = 1024 * 1024;

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="DocumentFormatException">The file is empty, too large or not UTF-8.</exception>
    public static async Task<string> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[Piece];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > Crosswalk.MaximumBytes) throw TooLarge();
            bytes.Write(buffer, 0, read);
        }

        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (bytes.StartsWith("PK\u0003\u0004"u8)) throw new DocumentFormatException("The file is a workbook or another archive, not text; save the sheet as CSV in UTF-8.");
        if (bytes.Contains((byte)0)) throw new DocumentFormatException("The file is not UTF-8 text: it holds NUL bytes, as UTF-16 and binary files do. Save it as CSV in UTF-8.");
        if (bytes.StartsWith(mark)) bytes = bytes[mark.Length..];
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) throw NotUtf8(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentFormatException("The file is empty; a header row with a column of sources and one of targets is expected.");
        return text;
    }

    private static DocumentFormatException NotUtf8(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
        {
            if (rune.Value == '\n') line++;
            bytes = bytes[length..];
        }

        return new(string.Create(CultureInfo.InvariantCulture, $"Line {line} holds bytes that are not UTF-8; save the file as CSV in UTF-8."));
    }

    private static DocumentFormatException TooLarge() => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The file is larger than {Crosswalk.MaximumBytes / BytesOfMegabyte} MB, the most that is read. Split it, or leave out what does not belong there."));
}
