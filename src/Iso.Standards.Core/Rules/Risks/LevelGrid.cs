using System.Buffers;
using System.Globalization;

namespace Iso.Standards;

/// <summary>The matrix of a scheme laid out: for every pair of likelihood and consequence what its cells say, whatever their order.</summary>
internal ref struct LevelGrid
{
    /// <summary>No cell gives the pair a level.</summary>
    public const int Missing = 0;

    /// <summary>Cells give the pair different levels.</summary>
    public const int Several = -1;

    /// <summary>The level of the pair is none of the scheme's.</summary>
    public const int Unknown = -2;

    /// <summary>A buffer for a matrix of this many pairs need not be rented.</summary>
    public const int Small = 256;

    /// <summary>More pairs than these nobody reads off a matrix; it is not laid out then.</summary>
    private const int MostPairs = 1_000_000;

    private readonly Span<int> _pairs;
    private int[]? _rented;

    /// <summary>Lays out a matrix. To be disposed of.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="buffer">Room for <see cref="Small"/> pairs.</param>
    public LevelGrid(RiskScheme scheme, Span<int> buffer)
    {
        (Likelihoods, Consequences) = (scheme.Likelihoods.Count, scheme.Consequences.Count);
        var pairs = (long)Likelihoods * Consequences;
        IsTooLarge = pairs > MostPairs;
        if (IsTooLarge) return;
        if (pairs > buffer.Length) buffer = _rented = ArrayPool<int>.Shared.Rent((int)pairs);
        _pairs = buffer[..(int)pairs];
        _pairs.Clear();
        foreach (var cell in ValueList<MatrixCell>.Span(scheme.Matrix))
        {
            if (!IsInside(cell))
            {
                Outside++;
                continue;
            }

            ref var pair = ref this[cell.Likelihood, cell.Consequence];
            var level = scheme.RankOf(cell.Level) is >= 0 and var rank ? rank + 1 : Unknown;
            pair = pair == Missing || pair == level ? level : Several;
        }
    }

    /// <summary>The steps of the scale of likelihood.</summary>
    public int Likelihoods { get; }

    /// <summary>The steps of the scale of consequence.</summary>
    public int Consequences { get; }

    /// <summary>Whether the matrix has too many pairs to be laid out.</summary>
    public bool IsTooLarge { get; }

    /// <summary>The number of cells that stand for no pair of the scales.</summary>
    public int Outside { get; private set; }

    /// <summary>What the cells say of a pair: from 1 the place of its level among those of the scheme, or one of the constants.</summary>
    public readonly ref int this[int likelihood, int consequence] => ref _pairs[((likelihood - 1) * Consequences) + consequence - 1];

    /// <summary>Whether every pair has one level, and no cell is left over.</summary>
    public readonly bool IsComplete => Outside == 0 && !_pairs.ContainsAnyInRange(Unknown, Missing);

    /// <summary>Whether a cell stands for a pair of the scales.</summary>
    public readonly bool IsInside(MatrixCell cell) => !(cell.Likelihood < 1 || cell.Likelihood > Likelihoods || cell.Consequence < 1 || cell.Consequence > Consequences);

    /// <summary>The pairs of which the cells say this, in order.</summary>
    public readonly List<(int Likelihood, int Consequence)> Where(int what)
    {
        var pairs = new List<(int Likelihood, int Consequence)>();
        for (var i = 0; i < _pairs.Length; i++)
        {
            if (_pairs[i] == what) pairs.Add(((i / Consequences) + 1, (i % Consequences) + 1));
        }

        return pairs;
    }

    /// <summary>A pair as messages write it: (4,5).</summary>
    public static string Text((int Likelihood, int Consequence) pair) => string.Create(CultureInfo.InvariantCulture, $"({pair.Likelihood},{pair.Consequence})");

    /// <summary>Gives back what was rented.</summary>
    public void Dispose()
    {
        if (_rented is null) return;
        ArrayPool<int>.Shared.Return(_rented);
        _rented = null;
    }
}
