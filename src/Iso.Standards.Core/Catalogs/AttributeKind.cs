using System.Numerics;

namespace Iso.Standards;

/// <summary>A way in which a catalog sorts its entries, with the values that it knows: <c>theme</c> with four, <c>control_type</c> with three.</summary>
public sealed class AttributeKind
{
    private readonly string[] _values;
    private readonly int _shift;

    internal AttributeKind(string name, string[] values, int shift)
    {
        Name = name;
        _values = values;
        _shift = shift;
    }

    /// <summary>The name, as in the data: lower case, words parted by underscores.</summary>
    public string Name { get; }

    /// <summary>All values that an entry can have, in the order of the source.</summary>
    public IReadOnlyList<string> Values => Array.AsReadOnly(_values);

    /// <summary>How many attribute bits a catalog has room for: the values of all its attributes together.</summary>
    internal const int MaximumValues = 64;

    internal int Shift => _shift;

    /// <summary>The bit of a value, or 0 where the attribute does not know it.</summary>
    internal ulong BitOf(string value)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_values[i] == value) return 1UL << (_shift + i);
        }

        return 0;
    }

    internal IReadOnlyList<string> ValuesIn(ulong bits)
    {
        var own = (bits >> _shift) & ((_values.Length == MaximumValues ? 0 : 1UL << _values.Length) - 1);
        if (own == 0) return [];
        var found = new string[BitOperations.PopCount(own)];
        for (int i = 0, at = 0; i < _values.Length; i++)
        {
            if ((own >> i & 1) != 0) found[at++] = _values[i];
        }

        return found;
    }
}
