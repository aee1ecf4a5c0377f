using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iso.Standards;

/// <summary>What is known of every provision of one catalog and every provision of another, cell by cell.</summary>
/// <remarks>
/// A byte a cell. Composition looks up thirty-two cells of a row in a few instructions, which a table of 32 results makes
/// possible: five bits are few. Rows of the first matrix in which nothing is known cost nothing.
/// </remarks>
public sealed class RelationMatrix
{
    private const int Half = 16;
    private const int BitsPerWord = 64;

    private readonly byte[] _cells;    // what is excluded, so that zero means that nothing is known
    private readonly int _stride;      // cells of a row in memory, so that every row is whole vectors
    private readonly ulong[] _marks;   // a bit for each cell of which something may be known, so that the others cost nothing
    private readonly int _words;       // of marks a row

    /// <summary>A matrix in which nothing is known.</summary>
    /// <param name="rows">How many provisions the first catalog has.</param>
    /// <param name="columns">How many the second has.</param>
    public RelationMatrix(int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        Rows = rows;
        Columns = columns;
        _stride = (columns + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count;
        _cells = new byte[rows * _stride];
        _words = (columns + BitsPerWord - 1) / BitsPerWord;
        _marks = new ulong[rows * _words];
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>What is known of a pair.</summary>
    public RelationSet this[int row, int column]
    {
        get => RelationSet.Without(_cells[At(row, column)]);
        set
        {
            _cells[At(row, column)] = value.Excluded;
            Mark(row, column);
        }
    }

    /// <summary>Adds a statement on a pair to what is known of it.</summary>
    public void State(int row, int column, RelationSet known)
    {
        _cells[At(row, column)] |= known.Excluded;
        Mark(row, column);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _cells.AsSpan().Clear();
        _marks.AsSpan().Clear();
    }

    /// <summary>Adds to <paramref name="result"/> what follows from this matrix and the next, over every provision between. Allocates nothing.</summary>
    /// <remarks>A provision between of which nothing is known on the first side says nothing, whatever the second side says of it, a conflict included.</remarks>
    /// <param name="next">From the second catalog to a third; has as many rows as this one has columns.</param>
    /// <param name="result">From the first to the third. What it knows already is kept, and several ways to one pair are joined.</param>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public void Then(RelationMatrix next, RelationMatrix result)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(result);
        if (next.Rows != Columns || result.Rows != Rows || result.Columns != next.Columns) throw new ArgumentException($"A matrix of {Rows} by {Columns} and one of {next.Rows} by {next.Columns} do not give one of {result.Rows} by {result.Columns}.", nameof(result));
        for (var row = 0; row < Rows; row++)
        {
            var target = MemoryMarshal.Cast<byte, Vector256<byte>>(result._cells.AsSpan(row * result._stride, result._stride));
            var marks = result._marks.AsSpan(row * result._words, result._words);
            for (var word = 0; word < _words; word++)
            {
                for (var open = _marks[(row * _words) + word]; open != 0; open &= open - 1)
                {
                    var between = (word * BitsPerWord) + BitOperations.TrailingZeroCount(open);
                    var known = _cells[(row * _stride) + between];
                    if (known == 0) continue;
                    Add(known, MemoryMarshal.Cast<byte, Vector256<byte>>(next._cells.AsSpan(between * next._stride, next._stride)), target);
                    for (var i = 0; i < marks.Length; i++) marks[i] |= next._marks[(between * next._words) + i];
                }
            }
        }
    }

    /// <summary>What is known in the other direction.</summary>
    public RelationMatrix Inverse()
    {
        var inverse = new RelationMatrix(Columns, Rows);
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++) inverse[column, row] = this[row, column].Inverse();
        }

        return inverse;
    }

    /// <summary>Composes one cell with a row of the next matrix into a row of the result.</summary>
    private static void Add(byte cell, ReadOnlySpan<Vector256<byte>> next, Span<Vector256<byte>> target)
    {
        var table = RelationSet.Row(cell);
        var (low, high) = (Vector128.Create(table[..Half]), Vector128.Create(table[Half..]));
        for (var i = 0; i < next.Length; i++)
        {
            if (next[i] != Vector256<byte>.Zero) target[i] |= Looked(low, high, next[i]);
        }
    }

    /// <summary>The entries of a table of thirty-two at thirty-two places.</summary>
    private static Vector256<byte> Looked(Vector128<byte> low, Vector128<byte> high, Vector256<byte> places)
    {
        // Places within a half are below sixteen, where every machine shuffles alike.
        var within = places & Vector256.Create((byte)(Half - 1));
        var first = Vector256.Create(Vector128.ShuffleNative(low, within.GetLower()), Vector128.ShuffleNative(low, within.GetUpper()));
        var second = Vector256.Create(Vector128.ShuffleNative(high, within.GetLower()), Vector128.ShuffleNative(high, within.GetUpper()));
        return Vector256.ConditionalSelect(Vector256.LessThan(places, Vector256.Create((byte)Half)), first, second);
    }

    private int At(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns);
        return (row * _stride) + column;
    }

    private void Mark(int row, int column) => _marks[(row * _words) + (column / BitsPerWord)] |= 1UL << column;
}
