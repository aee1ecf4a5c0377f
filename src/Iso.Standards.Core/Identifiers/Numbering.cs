namespace Iso.Standards;

/// <summary>The natural order and the containment of numbers, whatever framework they come from.</summary>
internal static class Numbering
{
    /// <summary>The longest number that is read. The longest known are OSCAL tokens of some 40 characters.</summary>
    public const int MaximumLength = 128;

    /// <summary>Whether a text is canonical at a glance: 6.1.3, A.5.15. Most numbers are, and all that generated code names.</summary>
    public static bool IsPlain(string? s)
    {
        if (s is null || s.Length > MaximumLength) return false;
        var i = s.Length > 2 && s[0] is >= 'A' and <= 'Z' && s[1] == '.' ? 2 : 0;
        var digits = false;
        for (; i < s.Length; i++)
        {
            if (s[i] is >= '0' and <= '9') digits = true;
            else if (s[i] == '.' && digits) digits = false;
            else return false;
        }

        return digits;
    }

    /// <summary>Natural order: runs of digits by value, all else by character; a prefix comes first.</summary>
    /// <remarks>
    /// For ISO numbers this is document order, since a blank sorts before a full stop and digits before letters:
    /// 6.1.3 &lt; 6.1.3 a) &lt; 6.1.3.1 &lt; 6.1.4 &lt; 6.10 &lt; A.5.1.
    /// </remarks>
    public static int Compare(string? left, string? right)
    {
        if (ReferenceEquals(left, right)) return 0;
        var a = left.AsSpan();
        var b = right.AsSpan();
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var x = DigitsAt(a, ref i);
                var y = DigitsAt(b, ref j);
                var byValue = x.Length != y.Length ? x.Length - y.Length : x.SequenceCompareTo(y);
                if (byValue != 0) return byValue;
                continue;
            }

            if (a[i] != b[j]) return a[i] - b[j];
            i++;
            j++;
        }

        var byLength = (a.Length - i) - (b.Length - j);
        // 1 and 01 have the same value and are not the same number: without this, order and equality would disagree.
        return byLength != 0 ? byLength : string.CompareOrdinal(left, right);
    }

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or stands below it: a prefix that ends at a boundary.</summary>
    public static bool Contains(string? outer, string? inner)
        => outer is not null && inner is not null && inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner.Length == outer.Length || !char.IsAsciiLetterOrDigit(inner[outer.Length]));

    /// <summary>The digits from <paramref name="at"/> on, without leading zeros; moves <paramref name="at"/> behind them.</summary>
    private static ReadOnlySpan<char> DigitsAt(ReadOnlySpan<char> s, ref int at)
    {
        var start = at;
        while (at < s.Length && char.IsAsciiDigit(s[at])) at++;
        return s[start..at].TrimStart('0');
    }
}
