using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>The one code to which the words for treatment options are mapped (ISO/IEC 27005:2022; ISO 31000:2018, 6.5.2; ISO 9001:2015, 6.1.2).</summary>
public enum TreatmentKind
{
    /// <summary>The word is none of the known ones.</summary>
    Unknown,

    /// <summary>Change likelihood or consequence, or take the source away.</summary>
    Modify,

    /// <summary>Keep the risk by an informed decision.</summary>
    Retain,

    /// <summary>Stop the activity, or do not begin it.</summary>
    Avoid,

    /// <summary>Let others carry part of it, by contract or insurance.</summary>
    Share,

    /// <summary>Take or raise the risk to pursue an opportunity.</summary>
    Take,
}

/// <summary>The treatment option of a risk in the words of the organization, with the code that they mean.</summary>
/// <remarks>Any text of 1 to 64 characters. Equality is that of the text; case does not count. The default value is unspecified and prints as the empty string.</remarks>
[JsonConverter(typeof(TextJsonConverter<TreatmentOption>))]
public readonly record struct TreatmentOption : ITextValue<TreatmentOption>
{
    private const int MaximumLength = 64;

    /// <summary>The codes first, each followed by other words for it.</summary>
    private static readonly (TreatmentKind Kind, string[] Words)[] Vocabulary =
    [
        (TreatmentKind.Modify, ["modify", "modification", "mitigate", "mitigation", "reduce", "reduction", "treat", "control", "remove source", "change likelihood", "change consequence"]),
        (TreatmentKind.Retain, ["retain", "retention", "accept", "acceptance", "tolerate"]),
        (TreatmentKind.Avoid, ["avoid", "avoidance", "terminate", "eliminate"]),
        (TreatmentKind.Share, ["share", "sharing", "transfer", "insure"]),
        (TreatmentKind.Take, ["take", "pursue opportunity", "pursue", "exploit"]),
    ];

    private readonly string? _text;

    /// <summary>An option in these words.</summary>
    /// <exception cref="ArgumentException">The text is empty, too long, padded with blanks or holds a control character.</exception>
    public TreatmentOption(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!TextTag.IsValid(text, MaximumLength)) throw new ArgumentException(TextValue.Describe<TreatmentOption>(text), nameof(text));
        _text = text;
    }

    /// <summary>Change likelihood or consequence, or take the source away.</summary>
    public static TreatmentOption Modify { get; } = new("modify");

    /// <summary>Keep the risk by an informed decision.</summary>
    public static TreatmentOption Retain { get; } = new("retain");

    /// <summary>Stop the activity, or do not begin it.</summary>
    public static TreatmentOption Avoid { get; } = new("avoid");

    /// <summary>Let others carry part of it.</summary>
    public static TreatmentOption Share { get; } = new("share");

    /// <summary>Take the risk to pursue an opportunity.</summary>
    public static TreatmentOption Take { get; } = new("take");

    /// <summary>Whether this is the default value: no option is named.</summary>
    public bool IsUnspecified => _text is null;

    /// <summary>The code that the words mean; unknown also where no option is named.</summary>
    public TreatmentKind Kind
    {
        get
        {
            if (_text is null) return TreatmentKind.Unknown;
            foreach (var (kind, words) in Vocabulary)
            {
                foreach (var word in words)
                {
                    if (word.Equals(_text, StringComparison.OrdinalIgnoreCase)) return kind;
                }
            }

            return TreatmentKind.Unknown;
        }
    }

    /// <summary>Whether the words are the code's own, not a synonym of it.</summary>
    public bool IsCode
    {
        get
        {
            foreach (var (_, words) in Vocabulary)
            {
                if (words[0].Equals(_text, StringComparison.OrdinalIgnoreCase)) return true;
            }

            return false;
        }
    }

    static string ITextValue<TreatmentOption>.Expected => "a treatment option: write modify, retain, avoid, share or take";

    /// <summary>Reads an option; blanks at the ends are not part of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty or too long.</exception>
    public static TreatmentOption Parse(string s) => TextValue.Parse<TreatmentOption>(s);

    /// <summary>Reads an option as <see cref="Parse"/> does; false, and the unspecified option, where the text is none.</summary>
    public static bool TryParse(string? s, out TreatmentOption result) => TryRead(s, s, out result);

    /// <summary>Reads an option as <see cref="Parse"/> does; false, and the unspecified option, where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out TreatmentOption result) => TryRead(s, null, out result);

    /// <summary>Whether both are the same words; case does not count.</summary>
    public bool Equals(TreatmentOption other) => string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_text);

    /// <summary>The words, or the empty string where unspecified.</summary>
    public override string ToString() => _text ?? string.Empty;

    static bool ITextValue<TreatmentOption>.TryRead(ReadOnlySpan<char> s, string? source, out TreatmentOption result) => TryRead(s, source, out result);

    private static bool TryRead(ReadOnlySpan<char> s, string? source, out TreatmentOption result)
    {
        var text = s.Trim();
        var valid = TextTag.IsValid(text, MaximumLength);
        result = valid ? new(TextTag.Kept(text, source)) : default;
        return valid;
    }
}
