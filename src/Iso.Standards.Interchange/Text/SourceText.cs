using System.Globalization;
using System.Text;

namespace Iso.Standards;

/// <summary>The text of a file, whatever encoding it was saved in.</summary>
/// <param name="Text">The characters, without a byte-order mark.</param>
/// <param name="IsGuessed">Whether the bytes were no UTF-8 and were taken for Windows-1252.</param>
internal readonly record struct SourceText(string Text, bool IsGuessed)
{
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; its five gaps stay as they are.</summary>
    private const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="DocumentFormatException">The file is empty, too large or not text.</exception>
    public static async Task<SourceText> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > MaximumBytes) throw TooLarge();
            bytes.Write(buffer, 0, read);
        }

        var source = Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        if (string.IsNullOrWhiteSpace(source.Text)) throw new DocumentFormatException("The file is empty; a header row and a row a control are expected.");
        return source;
    }

    private static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> utf8 = [0xEF, 0xBB, 0xBF], little = [0xFF, 0xFE], big = [0xFE, 0xFF];
        if (bytes.StartsWith(little)) return new(Strict(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]), IsGuessed: false);
        if (bytes.StartsWith(big)) return new(Strict(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]), IsGuessed: false);
        if (bytes.StartsWith("PK\u0003\u0004"u8)) throw new DocumentFormatException("The file is a workbook or another archive, not text; save the sheet as CSV and import that.");
        if (bytes.Contains((byte)0)) throw Binary();
        if (bytes.StartsWith(utf8)) bytes = bytes[utf8.Length..];
        return System.Text.Unicode.Utf8.IsValid(bytes) ? new(Encoding.UTF8.GetString(bytes), IsGuessed: false) : new(FromWindows1252(bytes), IsGuessed: true);
    }

    private static string Strict(UnicodeEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? throw Binary() : text;
        }
        catch (DecoderFallbackException e)
        {
            throw new DocumentFormatException("The file begins as UTF-16 and goes on as something else; save it as UTF-8.", e);
        }
    }

    private static string FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var characters = Encoding.Latin1.GetString(bytes).ToCharArray();
        foreach (ref var c in characters.AsSpan())
        {
            if (c is >= '\u0080' and <= '\u009F') c = Windows1252[c - '\u0080'];
        }

        return new(characters);
    }

    private static DocumentFormatException Binary() => new("The file is not text: it holds NUL bytes. Save the statement as CSV or Markdown in UTF-8.");

    private static DocumentFormatException TooLarge() => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The file is larger than {MaximumBytes / (1024 * 1024)} MB, the most that is read; leave out what is no statement of applicability."));
}
