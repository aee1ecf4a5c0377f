using System.Numerics;
using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <summary>The things of a list by id: a small open hash table of their places, made once a check.</summary>
/// <remarks>Smaller than a dictionary, and searched by any part of a text. Where two have one id, the first is found.</remarks>
internal sealed class IdTable<T>
    where T : class
{
    /// <summary>So few things are looked at one after another.</summary>
    private const int Few = 4;

    private readonly T[] _things;
    private readonly string?[] _ids;
    private readonly int[] _slots;  // place + 1; 0 is free

    public IdTable(T[] things, Func<T, string?> id)
    {
        _things = things;
        _ids = things.Length == 0 ? [] : new string?[things.Length];
        _slots = things.Length <= Few ? [] : new int[BitOperations.RoundUpToPowerOf2((uint)things.Length + ((uint)things.Length / 2))];
        for (var i = 0; i < things.Length; i++)
        {
            if (id(things[i]) is not { } text) continue;
            HasRepeated |= _slots.Length == 0 ? PlaceAmong(text) >= 0 : !Enter(text, i);
            _ids[i] = text;
        }
    }

    /// <summary>Whether two things have one id.</summary>
    public bool HasRepeated { get; }

    /// <summary>The first thing of this id, or null.</summary>
    /// <remarks>Not inlined, as <see cref="TextHash"/> is not: a hundred places ask.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T? Find(ReadOnlySpan<char> id)
    {
        var place = _slots.Length == 0 ? PlaceAmong(id) : PlaceInTable(id);
        return place < 0 ? null : _things[place];
    }

    private int PlaceInTable(ReadOnlySpan<char> id)
    {
        var (slots, ids) = (_slots, _ids);
        var mask = slots.Length - 1;
        for (var slot = TextHash.Of(id) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var place = slots[slot] - 1;
            if (id.SequenceEqual(ids[place])) return place;
        }

        return -1;
    }

    private int PlaceAmong(ReadOnlySpan<char> id)
    {
        for (var i = 0; i < _ids.Length; i++)
        {
            if (_ids[i] is { } text && id.SequenceEqual(text)) return i;
        }

        return -1;
    }

    /// <summary>Enters a place; false where one of the same id is there, which stays the one that is found.</summary>
    private bool Enter(string id, int place)
    {
        var mask = _slots.Length - 1;
        var slot = TextHash.Of(id) & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (string.Equals(_ids[_slots[slot] - 1], id, StringComparison.Ordinal)) return false;
        }

        _slots[slot] = place + 1;
        return true;
    }
}
