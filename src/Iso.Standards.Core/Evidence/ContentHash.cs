using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>The SHA-256 of a content, by which a later change of it shows.</summary>
/// <remarks>Written as 64 lower-case hexadecimal digits; read in either case, with or without <c>sha256:</c> before it. The default value is unspecified and prints as the empty string.</remarks>
[JsonConverter(typeof(TextJsonConverter<ContentHash>))]
public readonly record struct ContentHash : ITextValue<ContentHash>
{
    private const int Digits = 2 * SHA256.HashSizeInBytes;
    private const string Prefix = "sha256:";
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly string? _text;

    private ContentHash(string text) => _text = text;

    /// <summary>Whether this is the default value: no hash is known.</summary>
    public bool IsUnspecified => _text is null;

    static string ITextValue<ContentHash>.Expected => "a SHA-256: write 64 hexadecimal digits";

    /// <summary>The hash of a stream from where it stands to its end. The content is read in pieces and not kept.</summary>
    /// <param name="content">Read to its end and left open.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ContentHash> OfAsync(Stream content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false)));
    }

    /// <summary>The hash of a content in memory.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>Reads 64 hexadecimal digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no SHA-256.</exception>
    public static ContentHash Parse(string s) => TextValue.Parse<ContentHash>(s);

    /// <summary>Reads a hash as <see cref="Parse"/> does; false, and the unspecified hash, where the text is none.</summary>
    public static bool TryParse(string? s, out ContentHash result) => TryRead(s, s, out result);

    /// <summary>Reads a hash as <see cref="Parse"/> does; false, and the unspecified hash, where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out ContentHash result) => TryRead(s, null, out result);

    /// <summary>The 64 digits, or the empty string where unspecified.</summary>
    public override string ToString() => _text ?? string.Empty;

    static bool ITextValue<ContentHash>.TryRead(ReadOnlySpan<char> s, string? source, out ContentHash result) => TryRead(s, source, out result);

    private static bool TryRead(ReadOnlySpan<char> s, string? source, out ContentHash result)
    {
        result = default;
        var text = s.Trim();
        if (text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) text = text[Prefix.Length..];
        if (text.Length != Digits || text.ContainsAnyExcept(Hexadecimal)) return false;
        result = new(text.ContainsAnyInRange('A', 'F') ? new string(text).ToLowerInvariant() : TextTag.Kept(text, source));
        return true;
    }
}
