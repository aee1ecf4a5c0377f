namespace Iso.Standards;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate that the fewest single edits part from <paramref name="word"/>; null where none is near.</summary>
    public static string? To(string word, IReadOnlyList<string> candidates)
    {
        string? best = null;
        // A third of the letters may be wrong: beyond that a suggestion is a guess that leads astray.
        var limit = Math.Max(1, word.Length / 3);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit) continue;
            var distance = Distance(word, candidate);
            if (distance > limit) continue;
            limit = distance - 1;
            best = candidate;
            if (limit < 0) break;
        }

        return best;
    }

    /// <summary>Edits, insertions, deletions and swaps of neighbours, ignoring case.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64) return int.MaxValue;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            last.CopyTo(before);
            current.CopyTo(last);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
