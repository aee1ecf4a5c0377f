using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>The standards that controls and claims of a document name, with their catalogs: few, and named again and again. Drawn together as they are met.</summary>
internal sealed class NamedStandards(Examination x)
{
    /// <summary>So many are looked at one after another.</summary>
    private const int Few = 8;

    private Named[] _named = new Named[Few];
    private int _count;
    private int _last;                          // the place of the one that was asked for last: most lists are of one
    private Dictionary<string, int>? _places;   // of those beyond the first few, by id
    private Dictionary<string, int>? _numbers;  // and the number of each, by name

    /// <summary>What is known of a standard.</summary>
    public ref readonly Named this[StandardId id]
    {
        get
        {
            if (_last >= _count || _named[_last].Id != id) _last = PlaceOf(id);
            return ref _named[_last];
        }
    }

    private int PlaceOf(StandardId id)
    {
        for (var i = 0; i < Math.Min(_count, Few); i++)
        {
            if (_named[i].Id == id) return i;
        }

        return _places is not null && _places.TryGetValue(id.ToString(), out var place) ? place : Add(id);
    }

    private int Add(StandardId id)
    {
        var catalog = id.IsUnspecified ? null : x.CatalogOf(id);
        var first = _count == 0 ? 0 : _named[_count - 1].First + _named[_count - 1].Length;
        var added = new Named(id, catalog, NumberOf(id), first);
        if (_count == _named.Length) Array.Resize(ref _named, 2 * _count);
        if (_count >= Few)
        {
            (_places ??= []).Add(id.ToString(), _count);
            (_numbers ??= []).TryAdd(id.Name, added.Number);
        }

        _named[_count] = added;
        return _count++;
    }

    private int NumberOf(StandardId id)
    {
        foreach (ref readonly var other in _named.AsSpan(0, Math.Min(_count, Few)))
        {
            if (Discipline.AreSame(other.Id, id)) return other.Number;
        }

        return _numbers is not null && _numbers.TryGetValue(id.Name, out var number) ? number : _count + 1;
    }

    /// <summary>What is known of a standard.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly struct Named(StandardId id, Catalog? catalog, int number, int first)
    {
        private readonly NumberTable? _entries = catalog?.Numbers;

        public StandardId Id { get; } = id;

        /// <summary>A number from 1 that all editions of the standard share.</summary>
        public int Number { get; } = number;

        /// <summary>The place of its first entry, where the entries of all that are named are counted through.</summary>
        public int First { get; } = first;

        /// <summary>How many entries its catalog has; 0 where it is not at hand.</summary>
        public int Length { get; } = catalog?.Entries.Length ?? 0;

        /// <summary>The entry of a number; null where the catalog is not at hand or does not have it.</summary>
        public Provision? Find(ProvisionNumber number) => _entries?.Find(number.Text);
    }
}
