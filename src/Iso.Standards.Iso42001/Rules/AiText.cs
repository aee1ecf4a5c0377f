namespace Iso.Standards;

/// <summary>How the rules of this package read the texts that people write.</summary>
internal static class AiText
{
    /// <summary>Whether a text is there and is no placeholder.</summary>
    public static bool GivesReason(string? text, Examination x)
    {
        var words = text.AsSpan();
        while (!words.IsEmpty && !char.IsLetterOrDigit(words[0])) words = words[1..];
        while (!words.IsEmpty && !char.IsLetterOrDigit(words[^1])) words = words[..^1];
        return !words.IsEmpty && !x.Option(SoaRuleOptions.Placeholders).Contains(words);
    }
}
