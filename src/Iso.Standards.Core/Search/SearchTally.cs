using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>What a query has found in one entry so far. All zero means nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SearchTally
{
    private float _ofWord;      // the most that the word at hand is worth here
    private short _word;        // the word at hand, from 1
    private short _words;
    private float _rarity;
    private float _worth;

    /// <summary>Whether the query names the number of the entry.</summary>
    public bool IsNamed;

    /// <summary>Whether there is anything to show for it.</summary>
    public readonly bool IsFound => IsNamed || _worth > 0;

    /// <summary>Counts a word of the query, and what it is worth in the entry; of several forms of one word the best counts.</summary>
    public void Add(int word, float rarity, float worth)
    {
        if (_word != word + 1)
        {
            _word = (short)(word + 1);
            _words++;
            _rarity += rarity;
            _ofWord = 0;
        }

        if (worth <= _ofWord) return;
        _worth += worth - _ofWord;
        _ofWord = worth;
    }

    /// <summary>The score: 2 for the number, 1 for all words, and the share of the most that there can be.</summary>
    public readonly double Score(int words, double rarity)
    {
        if (words == 0) return IsNamed ? 2 : 0;
        var share = _worth / (rarity * SearchWorth.Most);
        if (IsNamed) return 2 + share;
        return _words == words ? 1 + share : share * _rarity / rarity;
    }
}
