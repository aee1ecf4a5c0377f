namespace Iso.Standards;

/// <summary>One search: adds up, word by word, what each entry is worth as an answer.</summary>
/// <remarks>
/// A word is looked for whole, joined with its neighbours, and as the beginning of others. Only one that no entry has in
/// any of these ways is taken apart, and then for a slip of the finger: what is spelled rightly brings no near misses.
/// </remarks>
internal readonly ref struct SearchRun(SearchIndex index, Span<SearchTally> tallies)
{
    /// <summary>The shortest part of a word that is written as two.</summary>
    public const int ShortestPart = 2;

    private const int ShortestBeginning = 3;
    private const int MostNear = 16;

    private readonly SearchIndex _index = index;
    private readonly Span<SearchTally> _tallies = tallies;

    /// <summary>The best entries for a text.</summary>
    public IReadOnlyList<SearchHit> Answer(string text, int limit)
    {
        var query = new SearchQuery(stackalloc char[SearchQuery.BufferLength], stackalloc SearchQuery.Place[SearchQuery.MostWords]);
        new SearchedNumbers(_index, _tallies).Read(text, ref query);
        var rarity = 0.0;
        for (var word = 0; word < query.Count; word++)
        {
            if (query.Seeks(word)) rarity += Add(query, word);
        }

        return Best(limit, query.Sought, rarity);
    }

    /// <summary>Adds what a word of the query finds, and returns how rare it is.</summary>
    private float Add(SearchQuery query, int at)
    {
        var word = query[at];
        var terms = _index.Terms;
        var whole = terms.Find(word);
        var before = at > 0 ? terms.Find(query.Joined(at - 1)) : -1;
        var behind = at + 1 < query.Count ? terms.Find(query.Joined(at)) : -1;
        var (first, end) = word.Length < ShortestBeginning || word.ContainsAnyInRange('0', '9') ? (0, 0) : terms.Beginning(word);
        var named = CountNamed(word);
        var count = named + CountOf(before) + CountOf(behind) + (first < end ? _index.CountOf(first, end) : CountOf(whole));
        if (count == 0) return AddUnknown(word, at);

        var rarity = SearchWorth.OfRarity(count, _index.EntryCount);
        if (named > 0) AddNamed(word, at, rarity);
        Add(whole, at, rarity, SearchWorth.Whole);
        Add(before, at, rarity, SearchWorth.Joined);
        Add(behind, at, rarity, SearchWorth.Joined);
        for (var term = first; term < end; term++)
        {
            if (term != whole) Add(term, at, rarity, SearchWorth.OfBeginning(word.Length, terms[term].Length));
        }

        return rarity;
    }

    private void Add(int term, int word, float rarity, float share)
    {
        if (term < 0) return;
        foreach (var posting in _index.PostingsOf(term)) _tallies[posting.Entry].Add(word, rarity, rarity * share * posting.Worth);
    }

    private int CountOf(int term) => term < 0 ? 0 : _index.CountOf(term, term + 1);

    /// <summary>A word that stands nowhere as it is: two words of an entry written as one, or a slip of the finger.</summary>
    private float AddUnknown(ReadOnlySpan<char> word, int at)
    {
        var rarity = SearchWorth.OfRarity(0, _index.EntryCount);
        if (word.ContainsAnyInRange('0', '9') || AddParts(word, at, rarity)) return rarity;
        Span<int> near = stackalloc int[MostNear];
        near = near[.._index.Terms.Near(word, near, out var slips)];
        var count = 0;
        foreach (var term in near) count += CountOf(term);
        rarity = SearchWorth.OfRarity(count, _index.EntryCount);
        foreach (var term in near) Add(term, at, rarity, SearchWorth.OfTypo(slips));
        return rarity;
    }

    private bool AddParts(ReadOnlySpan<char> word, int at, float rarity)
    {
        var found = false;
        for (var length = ShortestPart; length <= word.Length - ShortestPart; length++)
        {
            var part = _index.Terms.Find(word[..length]);
            if (part < 0) continue;
            var rest = _index.Terms.Find(word[length..]);
            if (rest < 0) continue;
            foreach (var posting in _index.PostingsOf(part))
            {
                if (!_index.AreNeighbours(posting.Entry, part, rest)) continue;
                _tallies[posting.Entry].Add(at, rarity, rarity * SearchWorth.Joined * posting.Worth);
                found = true;
            }
        }

        return found;
    }

    /// <summary>How many entries belong to a standard whose name has the word.</summary>
    private int CountNamed(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var catalog in _index.Catalogs)
        {
            if (catalog.IsNamed(word)) count += catalog.Catalog.Entries.Length;
        }

        return count;
    }

    /// <summary>A word of a standard's name counts as found in all its entries, and is worth nothing in itself.</summary>
    private void AddNamed(ReadOnlySpan<char> word, int at, float rarity)
    {
        foreach (var catalog in _index.Catalogs)
        {
            if (!catalog.IsNamed(word)) continue;
            foreach (ref var tally in _tallies.Slice(catalog.First, catalog.Catalog.Entries.Length)) tally.Add(at, rarity, 0);
        }
    }

    private SearchHit[] Best(int limit, int words, double rarity)
    {
        // The worst in front: the lowest score, and of equal ones the last entry.
        var best = new PriorityQueue<int, (double Score, int Order)>();
        for (var entry = 0; entry < _tallies.Length; entry++)
        {
            if (!_tallies[entry].IsFound) continue;
            var rank = (_tallies[entry].Score(words, rarity), -entry);
            if (best.Count < limit) best.Enqueue(entry, rank);
            else best.EnqueueDequeue(entry, rank);
        }

        var hits = new SearchHit[best.Count];
        for (var i = hits.Length - 1; best.TryDequeue(out var entry, out var rank); i--) hits[i] = new() { Provision = _index.EntryAt(entry), Score = rank.Score };
        return hits;
    }
}
