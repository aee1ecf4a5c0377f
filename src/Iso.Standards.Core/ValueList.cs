using System.Collections;

namespace Iso.Standards;

/// <summary>A list that never changes and is equal to another by content: what stands behind the lists of a document.</summary>
/// <remarks>With it a record that holds a list is immutable in truth, and equality of records works.</remarks>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IValueList
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>A list of the same elements that nobody else can change. Null is read as empty, as a file may leave a list out.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Copy(IEnumerable<T>? items)
    {
        if (items is null) return Empty;
        if (items is ValueList<T> same) return same;
        T[] copy = [.. items];
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null) throw new ArgumentException($"The list holds a null at index {i}; every element must be there.", nameof(items));
        }

        return copy.Length == 0 ? Empty : new(copy);
    }

    /// <summary>The elements without a copy; every list of a document is a <see cref="ValueList{T}"/>.</summary>
    public static ReadOnlySpan<T> Span(IReadOnlyList<T> list) => list is ValueList<T> own ? own._items : list.ToArray();

    /// <summary>The same as an array, to be kept and only read.</summary>
    public static T[] Items(IReadOnlyList<T> list) => list is ValueList<T> own ? own._items : list.ToArray();

    public bool Equals(ValueList<T>? other) => other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public override string ToString() => string.Join(", ", _items);
}

/// <summary>A <see cref="ValueList{T}"/> of whatever type.</summary>
internal interface IValueList
{
    /// <summary>How many elements it has.</summary>
    int Count { get; }
}
