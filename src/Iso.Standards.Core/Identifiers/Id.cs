namespace Iso.Standards;

/// <summary>The id of a thing in a document: <c>Id&lt;Scope&gt;</c>, written by its owner, such as <c>SC-1</c>.</summary>
/// <typeparam name="T">What the id names, so that the id of a risk cannot stand where that of a person is meant.</typeparam>
/// <remarks>
/// <para>Any text of 1 to 128 characters without control characters and without blanks at its ends. Equality is that of
/// the text, case included; there is no order but that of the document.</para>
/// <para>The default value is the unspecified id and prints as the empty string.</para>
/// </remarks>
public readonly record struct Id<T> : ITextValue<Id<T>>
{
    /// <summary>The longest id that is accepted, in characters.</summary>
    internal const int MaximumLength = 128;

    private readonly string? _text;

    /// <summary>An id with this text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is empty, too long, padded with blanks or holds a control character.</exception>
    public Id(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IsValid(text)) throw new ArgumentException(TextValue.Describe<Id<T>>(text), nameof(text));
        _text = text;
    }

    /// <summary>The text, or null where unspecified.</summary>
    internal string? Text => _text;

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsUnspecified => _text is null;

    static string ITextValue<Id<T>>.Expected => "an id: write 1 to 128 characters without blanks at the ends, such as R-12";

#pragma warning disable CA1000, MA0018 // Parse belongs to the type that it makes; the BCL's own generic values do the same.
    /// <summary>Reads an id; blanks at the ends are not part of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an id; the message shows it and an example.</exception>
    public static Id<T> Parse(string s) => TextValue.Parse<Id<T>>(s);

    /// <summary>Reads an id as <see cref="Parse"/> does; false, and the unspecified id, where the text is none.</summary>
    public static bool TryParse(string? s, out Id<T> result) => TryRead(s, s, out result);

    /// <summary>Reads an id as <see cref="Parse"/> does; false, and the unspecified id, where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Id<T> result) => TryRead(s, null, out result);
#pragma warning restore CA1000, MA0018

    /// <summary>The text, or the empty string where unspecified.</summary>
    public override string ToString() => _text ?? string.Empty;

    static bool ITextValue<Id<T>>.TryRead(ReadOnlySpan<char> s, string? source, out Id<T> result) => TryRead(s, source, out result);

    private static bool TryRead(ReadOnlySpan<char> s, string? source, out Id<T> result)
    {
        var text = s.Trim();
        var valid = IsValid(text);
        result = valid ? new(TextTag.Kept(text, source)) : default;
        return valid;
    }

    private static bool IsValid(ReadOnlySpan<char> text) => TextTag.IsValid(text, MaximumLength);
}
