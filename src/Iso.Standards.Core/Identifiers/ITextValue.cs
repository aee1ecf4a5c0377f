namespace Iso.Standards;

/// <summary>What the identifiers have in common: one text form, parsed without a culture and formatted as it stands.</summary>
/// <remarks>
/// The BCL's parsing and formatting interfaces are implemented here, once, and explicitly: generic code finds them,
/// while the types themselves show a <c>Parse</c>, two <c>TryParse</c> and a <c>ToString</c> and no format providers.
/// </remarks>
internal interface ITextValue<TSelf> : ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>What a valid text looks like, for the message of a refusal: <c>a provision number such as 6.1.3 d)</c>.</summary>
    static abstract string Expected { get; }

    /// <summary>Reads a text; <paramref name="source"/> is the same text as a string, to be kept if it is canonical already.</summary>
    static abstract bool TryRead(ReadOnlySpan<char> s, string? source, out TSelf result);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TextValue.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) => TSelf.TryRead(s, s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TSelf.TryRead(s, null, out var result) ? result : throw TextValue.Refusal<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result)
        => TSelf.TryRead(s, null, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString() ?? string.Empty;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString() ?? string.Empty;
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}

/// <summary>The two ways out of a parse: the value, or an exception that shows what was found and an example of the right form.</summary>
internal static class TextValue
{
    public static T Parse<T>(string s)
        where T : struct, ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return T.TryRead(s, s, out var result) ? result : throw Refusal<T>(s);
    }

    public static FormatException Refusal<T>(ReadOnlySpan<char> s)
        where T : struct, ITextValue<T>
        => new(Describe<T>(s));

    public static string Describe<T>(ReadOnlySpan<char> s)
        where T : struct, ITextValue<T>
        => $"{Quote(s)} is not {T.Expected}.";

    /// <summary>The text in quotation marks, cut where it is long and with control characters made visible.</summary>
    public static string Quote(ReadOnlySpan<char> s) => Quoted.Of(s);
}
