using System.Text;

namespace Iso.Standards;

/// <summary>What is left of a header or a word when case, blanks and punctuation are taken away, so that spellings meet.</summary>
internal static class WordKey
{
    /// <summary>Letters and digits in lower case.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
