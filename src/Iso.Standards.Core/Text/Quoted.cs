using System.Text;

namespace Iso.Standards;

/// <summary>Texts as messages show them.</summary>
internal static class Quoted
{
    private const int Shown = 60;

    /// <summary>The text in quotation marks, cut where it is long and with control characters made visible.</summary>
    public static string Of(ReadOnlySpan<char> s)
    {
        var cut = s.Length > Shown ? s[..Shown] : s;
        var text = new StringBuilder(cut.Length + 16).Append('"');
        foreach (var c in cut)
        {
            if (char.IsControl(c)) text.Append('\uFFFD');
            else text.Append(c);
        }

        if (cut.Length < s.Length) text.Append('…');
        return text.Append('"').ToString();
    }
}
