using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>A standard, law or framework in one edition: name, colon, edition, as in <c>ISO/IEC 27001:2022</c> or <c>NIST CSF:2.0</c>.</summary>
/// <remarks>
/// <para>The edition is part of the identity, since the same number means different things in different editions.
/// Equality is that of the canonical text; order is natural order.</para>
/// <para>The default value is the unspecified standard and prints as the empty string.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<StandardId>))]
public readonly record struct StandardId : IComparable<StandardId>, ITextValue<StandardId>
{
    /// <summary>The canonical text, or null.</summary>
    internal readonly string? Text;

    private StandardId(string text) => Text = text;

    /// <summary>The standard with this text, which is known to be canonical.</summary>
    internal static StandardId Trusted(string text) => new(text);

    /// <summary>The name without the edition: <c>ISO/IEC 27001</c>; empty where unspecified.</summary>
    public string Name => Text is null ? string.Empty : Text[..Text.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>The edition: <c>2022</c>, <c>2.0</c>; empty where unspecified.</summary>
    public string Edition => Text is null ? string.Empty : Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether this is the default value, which names no standard.</summary>
    public bool IsUnspecified => Text is null;

    static string ITextValue<StandardId>.Expected => "a standard in one edition: write ISO/IEC 27001:2022 or 27001:2022";

    /// <summary>Reads a standard's name and edition; <c>27001:2022</c> and <c>ISO 27001:2022</c> are read as <c>ISO/IEC 27001:2022</c>.</summary>
    /// <param name="s">At most 96 characters: ASCII letters and digits, blanks and <c>/ - . &amp; ( ) +</c>, with one colon.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text names no standard in one edition; the message shows it and an example.</exception>
    public static StandardId Parse(string s) => StandardName.IsPlain(s) ? new(s) : TextValue.Parse<StandardId>(s);

    /// <summary>Reads a name as <see cref="Parse"/> does; false, and the unspecified standard, where the text is none.</summary>
    public static bool TryParse(string? s, out StandardId result) => TryRead(s, s, out result);

    /// <summary>Reads a name as <see cref="Parse"/> does; false, and the unspecified standard, where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out StandardId result) => TryRead(s, null, out result);

    /// <inheritdoc/>
    public int CompareTo(StandardId other) => Numbering.Compare(Text, other.Text);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in natural order.</summary>
    public static bool operator <(StandardId left, StandardId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(StandardId left, StandardId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes behind <paramref name="right"/> in natural order.</summary>
    public static bool operator >(StandardId left, StandardId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes behind <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(StandardId left, StandardId right) => left.CompareTo(right) >= 0;

    /// <summary>The canonical text, or the empty string where unspecified.</summary>
    public override string ToString() => Text ?? string.Empty;

    static bool ITextValue<StandardId>.TryRead(ReadOnlySpan<char> s, string? source, out StandardId result) => TryRead(s, source, out result);

    private static bool TryRead(ReadOnlySpan<char> s, string? source, out StandardId result)
    {
        var text = StandardName.Canonicalize(s, source);
        result = text is null ? default : new(text);
        return text is not null;
    }
}
