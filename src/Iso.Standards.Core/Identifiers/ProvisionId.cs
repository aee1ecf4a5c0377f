using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>A place in a document in one edition: <c>ISO/IEC 27001:2022 6.1.3 d)</c>. The one foreign key of evidence, links and rules.</summary>
/// <remarks>
/// <para>Documents without a catalog can be cited all the same: <c>ISO/IEC 17021-1:2015 9.6.3.2.2</c>.
/// Equality is that of standard and number; order is by standard, then by number.</para>
/// <para>The default value is the unspecified provision and prints as the empty string.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<ProvisionId>))]
public readonly record struct ProvisionId : IComparable<ProvisionId>, ITextValue<ProvisionId>
{
    // Fields for the look-up in a catalog: the first one in a fresh process should compile as little as can be.
    internal readonly StandardId InStandard;
    internal readonly ProvisionNumber AtNumber;

    /// <summary>The place with this number in this document.</summary>
    /// <exception cref="ArgumentException">One of the two is unspecified and the other is not.</exception>
    public ProvisionId(StandardId standard, ProvisionNumber number)
    {
        if (standard.Text is null != number.Text is null) ThrowHalf(standard.Text is null ? nameof(standard) : nameof(number));
        InStandard = standard;
        AtNumber = number;
    }

    /// <summary>The place that <paramref name="number"/> names in any of the usual spellings.</summary>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public ProvisionId(StandardId standard, string number)
    {
        if (standard.Text is null) ThrowHalf(nameof(standard));
        InStandard = standard;
        AtNumber = ProvisionNumber.Parse(number);
    }

    /// <summary>The document, in one edition.</summary>
    public StandardId Standard => InStandard;

    /// <summary>The place in it.</summary>
    public ProvisionNumber Number => AtNumber;

    /// <summary>Whether this is the default value, which names no place.</summary>
    public bool IsUnspecified => Standard.IsUnspecified;

    static string ITextValue<ProvisionId>.Expected => "a provision of a standard: write ISO/IEC 27001:2022 6.1.3 d)";

    /// <summary>Reads standard and number, parted by a blank or a slash: <c>27001:2022/A.5.2</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text names no provision; the message shows it and an example.</exception>
    public static ProvisionId Parse(string s) => TextValue.Parse<ProvisionId>(s);

    /// <summary>Reads an id as <see cref="Parse"/> does; false, and the unspecified provision, where the text is none.</summary>
    public static bool TryParse(string? s, out ProvisionId result) => TryRead(s, out result);

    /// <summary>Reads an id as <see cref="Parse"/> does; false, and the unspecified provision, where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out ProvisionId result) => TryRead(s, out result);

    /// <summary>Whether <paramref name="other"/> is this place or stands below it, in the same edition of the same document.</summary>
    public bool Contains(ProvisionId other) => Standard == other.Standard && Number.Contains(other.Number);

    /// <summary>The lettered item of this clause: <c>6.1.3</c> and <c>'d'</c> give <c>6.1.3 d)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The letter is not one of a to z.</exception>
    public ProvisionId Item(char letter) => new(Standard, Number.Item(letter));

    /// <summary>The numbered item below a lettered one: <c>6.1.1</c>, <c>'e'</c> and 2 give <c>6.1.1 e) 2)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The letter is not one of a to z, or the number is not positive.</exception>
    public ProvisionId Item(char letter, int number) => new(Standard, Number.Item(letter, number));

    /// <inheritdoc/>
    public int CompareTo(ProvisionId other)
    {
        var byStandard = Standard.CompareTo(other.Standard);
        return byStandard != 0 ? byStandard : Number.CompareTo(other.Number);
    }

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(ProvisionId left, ProvisionId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(ProvisionId left, ProvisionId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes behind <paramref name="right"/>.</summary>
    public static bool operator >(ProvisionId left, ProvisionId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes behind <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(ProvisionId left, ProvisionId right) => left.CompareTo(right) >= 0;

    /// <summary>The canonical text, or the empty string where unspecified.</summary>
    public override string ToString() => IsUnspecified ? string.Empty : string.Concat(Standard.ToString(), " ", Number.ToString());

    static bool ITextValue<ProvisionId>.TryRead(ReadOnlySpan<char> s, string? source, out ProvisionId result) => TryRead(s, out result);

    private static bool TryRead(ReadOnlySpan<char> s, out ProvisionId result)
    {
        result = default;
        var text = NumberReader.Trim(s);
        var colon = text.IndexOf(':');
        if (colon < 0) return false;
        // A blank behind the colon still belongs to the standard; the next one, or a slash, ends it.
        var end = colon + 1;
        while (end < text.Length && NumberReader.IsBlank(text[end])) end++;
        while (end < text.Length && !NumberReader.IsBlank(text[end]) && text[end] != '/') end++;
        if (end >= text.Length) return false;
        var rest = NumberReader.Trim(text[end..]);
        if (rest is ['/', ..]) rest = rest[1..];
        if (!StandardId.TryParse(text[..end], out var standard) || !ProvisionNumber.TryParse(rest, out var number)) return false;
        result = new(standard, number);
        return true;
    }

    private static void ThrowHalf(string missing) => throw new ArgumentException("A provision has both a standard and a number.", missing);
}
