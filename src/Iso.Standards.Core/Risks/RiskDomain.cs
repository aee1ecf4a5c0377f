using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>The discipline that a risk or opportunity belongs to, as a tag: <c>quality</c>, <c>infosec</c>, <c>ai</c>, or one of the organization's own.</summary>
/// <remarks>Any text of 1 to 64 characters without blanks at its ends. Equality is that of the text; case does not count. The default value is unspecified and prints as the empty string.</remarks>
[JsonConverter(typeof(TextJsonConverter<RiskDomain>))]
public readonly record struct RiskDomain : ITextValue<RiskDomain>
{
    private const int MaximumLength = 64;

    private readonly string? _text;

    /// <summary>A domain with this tag.</summary>
    /// <exception cref="ArgumentException">The text is empty, too long, padded with blanks or holds a control character.</exception>
    public RiskDomain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!TextTag.IsValid(text, MaximumLength)) throw new ArgumentException(TextValue.Describe<RiskDomain>(text), nameof(text));
        _text = text;
    }

    /// <summary>Quality (ISO 9001).</summary>
    public static RiskDomain Quality { get; } = new("quality");

    /// <summary>Information security (ISO/IEC 27001).</summary>
    public static RiskDomain InformationSecurity { get; } = new("infosec");

    /// <summary>Artificial intelligence (ISO/IEC 42001).</summary>
    public static RiskDomain Ai { get; } = new("ai");

    /// <summary>Privacy.</summary>
    public static RiskDomain Privacy { get; } = new("privacy");

    /// <summary>Continuity of business.</summary>
    public static RiskDomain Continuity { get; } = new("continuity");

    /// <summary>Compliance with law.</summary>
    public static RiskDomain Compliance { get; } = new("compliance");

    private static readonly RiskDomain[] Usual = [InformationSecurity, Ai, Quality, Privacy, Continuity, Compliance];

    /// <summary>Whether this is the default value, which names no domain.</summary>
    public bool IsUnspecified => _text is null;

    static string ITextValue<RiskDomain>.Expected => "a domain of risk: write a tag such as infosec";

    /// <summary>Reads a tag; blanks at the ends are not part of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no tag.</exception>
    public static RiskDomain Parse(string s) => TextValue.Parse<RiskDomain>(s);

    /// <summary>Reads a tag as <see cref="Parse"/> does; false, and the unspecified domain, where the text is none.</summary>
    public static bool TryParse(string? s, out RiskDomain result) => TryRead(s, s, out result);

    /// <summary>Reads a tag as <see cref="Parse"/> does; false, and the unspecified domain, where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out RiskDomain result) => TryRead(s, null, out result);

    /// <summary>Whether both are the same tag; case does not count.</summary>
    public bool Equals(RiskDomain other) => string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_text);

    /// <summary>The tag, or the empty string where unspecified.</summary>
    public override string ToString() => _text ?? string.Empty;

    static bool ITextValue<RiskDomain>.TryRead(ReadOnlySpan<char> s, string? source, out RiskDomain result) => TryRead(s, source, out result);

    private static bool TryRead(ReadOnlySpan<char> s, string? source, out RiskDomain result)
    {
        var text = s.Trim();
        foreach (var usual in Usual)
        {
            // Documents tag thousands of things with a few domains, which share a text. Another case is kept as it was written.
            if (!text.SequenceEqual(usual._text)) continue;
            result = usual;
            return true;
        }

        var valid = TextTag.IsValid(text, MaximumLength);
        result = valid ? new(TextTag.Kept(text, source)) : default;
        return valid;
    }
}
