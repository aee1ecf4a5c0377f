using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>A provision used as a control: <c>ISO/IEC 27001:2022 A.5.15</c>. Widens to a <see cref="ProvisionId"/>, never back by itself.</summary>
/// <remarks>
/// <para>Qualified by standard and edition, because A.5.2 is a control on roles in ISO/IEC 27001:2022 and one on impact
/// assessment in ISO/IEC 42001:2023. A document may name a control that does not exist; a rule says so then.</para>
/// <para>Equality and order are those of the provision. The default value is unspecified and prints as the empty string.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<ControlId>))]
public readonly record struct ControlId : IComparable<ControlId>, ITextValue<ControlId>
{
    internal readonly ProvisionId AsProvision;

    /// <summary>The control that this provision is meant to be.</summary>
    public ControlId(ProvisionId provision) => AsProvision = provision;

    /// <summary>The control with this number in this edition.</summary>
    /// <exception cref="ArgumentException">One of the two is unspecified and the other is not.</exception>
    public ControlId(StandardId standard, ProvisionNumber number)
        : this(new ProvisionId(standard, number))
    {
    }

    /// <summary>The control that <paramref name="number"/> names in any of the usual spellings.</summary>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public ControlId(StandardId standard, string number) => AsProvision = new(standard, number);

    /// <summary>The same place, as a provision.</summary>
    public ProvisionId Provision => AsProvision;

    /// <summary>The standard that the control belongs to, in one edition.</summary>
    public StandardId Standard => Provision.Standard;

    /// <summary>The number of the control in its standard.</summary>
    public ProvisionNumber Number => Provision.Number;

    /// <summary>Whether this is the default value, which names no control.</summary>
    public bool IsUnspecified => Provision.IsUnspecified;

    static string ITextValue<ControlId>.Expected => "a control of a standard: write ISO/IEC 27001:2022 A.5.15";

    /// <summary>Reads standard and number, parted by a blank or a slash: <c>27001:2022/A.5.2</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text names no control; the message shows it and an example.</exception>
    public static ControlId Parse(string s) => TextValue.Parse<ControlId>(s);

    /// <summary>Reads an id as <see cref="Parse"/> does; false, and the unspecified control, where the text is none.</summary>
    public static bool TryParse(string? s, out ControlId result) => TryRead(s, out result);

    /// <summary>Reads an id as <see cref="Parse"/> does; false, and the unspecified control, where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out ControlId result) => TryRead(s, out result);

    /// <summary>Widens to the provision that the control is.</summary>
    public static implicit operator ProvisionId(ControlId control) => control.Provision;

    /// <summary>The same place, as a provision; what the implicit conversion gives.</summary>
    public ProvisionId ToProvisionId() => Provision;

    /// <inheritdoc/>
    public int CompareTo(ControlId other) => Provision.CompareTo(other.Provision);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(ControlId left, ControlId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(ControlId left, ControlId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes behind <paramref name="right"/>.</summary>
    public static bool operator >(ControlId left, ControlId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes behind <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(ControlId left, ControlId right) => left.CompareTo(right) >= 0;

    /// <summary>The canonical text, or the empty string where unspecified.</summary>
    public override string ToString() => Provision.ToString();

    static bool ITextValue<ControlId>.TryRead(ReadOnlySpan<char> s, string? source, out ControlId result) => TryRead(s, out result);

    private static bool TryRead(ReadOnlySpan<char> s, out ControlId result)
    {
        var found = ProvisionId.TryParse(s, out var provision);
        result = new(provision);
        return found;
    }
}
