using System.Globalization;
using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>
/// Where a provision stands in its document, as printed there: <c>6.1.3 d)</c>, <c>A.5.15</c>, <c>Art. 10(2)(f)</c>,
/// <c>Annex IV 2(b)</c>, <c>GV.OC-01</c>.
/// </summary>
/// <remarks>
/// <para>Natural order, which is document order for ISO numbers: 6.1.3 &lt; 6.1.3 a) &lt; 6.1.4 &lt; 6.10 &lt; A.5.1.
/// For other documents the order of the catalog is the order. Equality is that of the canonical text.</para>
/// <para>The default value is the unspecified number: it prints as the empty string, contains nothing and comes first.</para>
/// <para>A number says where something would stand, not that it exists; <see cref="Catalog"/> knows that.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<ProvisionNumber>))]
public readonly record struct ProvisionNumber : IComparable<ProvisionNumber>, ITextValue<ProvisionNumber>
{
    /// <summary>The canonical text, or null. A field, since a catalog is made of these in a fresh process.</summary>
    internal readonly string? Text;

    private ProvisionNumber(string text) => Text = text;

    /// <summary>Whether this is the default value, which names no place.</summary>
    public bool IsUnspecified => Text is null;

    static string ITextValue<ProvisionNumber>.Expected => "the number of a provision: write 6.1.3 d), A.5.15, Art. 10(2)(f) or GV.OC-01";

    /// <summary>Reads a number in any of the usual spellings: <c>6.1.3(d)</c>, <c>6.1.3 d</c>, <c>9.3.2.c5</c>, <c>Article 10(2), point (f)</c>.</summary>
    /// <param name="s">At most 128 characters; digits and letters are those of ASCII.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number; the message shows it and an example.</exception>
    public static ProvisionNumber Parse(string s) => Numbering.IsPlain(s) ? new(s) : TextValue.Parse<ProvisionNumber>(s);

    /// <summary>Reads a number as <see cref="Parse"/> does; false, and the unspecified number, where the text is none.</summary>
    public static bool TryParse(string? s, out ProvisionNumber result) => TryRead(s, s, out result);

    /// <summary>Reads a number as <see cref="Parse"/> does; false, and the unspecified number, where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out ProvisionNumber result) => TryRead(s, null, out result);

    /// <summary>Whether <paramref name="other"/> is this place or stands below it.</summary>
    /// <remarks>6.1 contains 6.1.3 d) and itself, not 6.10; Art. 4 contains Art. 4(1), not Art. 4a. Needs no catalog.</remarks>
    public bool Contains(ProvisionNumber other) => Numbering.Contains(Text, other.Text);

    /// <summary>The lettered item of this clause: <c>6.1.3</c> and <c>'d'</c> give <c>6.1.3 d)</c>; in a law, <c>Art. 10</c> and <c>'f'</c> give <c>Art. 10(f)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The letter is not one of a to z.</exception>
    /// <exception cref="InvalidOperationException">This is the unspecified number, or the result would be too long.</exception>
    public ProvisionNumber Item(char letter)
    {
        if (!char.IsAsciiLetterLower(letter)) throw new ArgumentOutOfRangeException(nameof(letter), letter, "Items are lettered a to z.");
        return Below($"{letter}");
    }

    /// <summary>The numbered item below a lettered one: <c>6.1.1</c>, <c>'e'</c> and 2 give <c>6.1.1 e) 2)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The letter is not one of a to z, or the number is not positive.</exception>
    /// <exception cref="InvalidOperationException">This is the unspecified number.</exception>
    public ProvisionNumber Item(char letter, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return Item(letter).Below(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public int CompareTo(ProvisionNumber other) => Numbering.Compare(Text, other.Text);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in natural order.</summary>
    public static bool operator <(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes behind <paramref name="right"/> in natural order.</summary>
    public static bool operator >(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes behind <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The canonical text, or the empty string where unspecified.</summary>
    public override string ToString() => Text ?? string.Empty;

    static bool ITextValue<ProvisionNumber>.TryRead(ReadOnlySpan<char> s, string? source, out ProvisionNumber result) => TryRead(s, source, out result);

    /// <summary>A number whose text is known to be canonical: that of a catalog's own table.</summary>
    internal static ProvisionNumber Trusted(string canonical) => new(canonical);

    /// <summary>The number below this one, in the manner of its document: an ISO item, or a point in brackets.</summary>
    private ProvisionNumber Below(string item)
    {
        if (Text is null) throw new InvalidOperationException("The unspecified number has no items.");
        foreach (var text in (ReadOnlySpan<string>)[$"{Text} {item})", $"{Text}({item})"])
        {
            if (TryRead(text, text, out var below) && below.Text == text) return below;
        }

        throw new InvalidOperationException($"{Text} has no items, or the number would be longer than {Numbering.MaximumLength} characters.");
    }

    private static bool TryRead(ReadOnlySpan<char> s, string? source, out ProvisionNumber result)
    {
        Span<char> buffer = stackalloc char[NumberReader.BufferLength];
        if (!NumberReader.TryCanonicalize(s, buffer, out var length))
        {
            result = default;
            return false;
        }

        var canonical = buffer[..length];
        result = new(source is not null && canonical.SequenceEqual(source) ? source : new string(canonical));
        return true;
    }
}
