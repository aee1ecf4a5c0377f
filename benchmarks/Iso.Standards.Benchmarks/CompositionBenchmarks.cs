using BenchmarkDotNet.Attributes;

namespace Iso.Standards.Benchmarks;

/// <summary>Two relations of 93 by 110 by 93 provisions composed with the whole algebra, where two and where ten in a hundred pairs are linked.</summary>
public class CompositionBenchmarks
{
    private const int Outer = 93;
    private const int Between = 110;

    private readonly RelationMatrix _result = new(Outer, Outer);
    private readonly (RelationMatrix First, RelationMatrix Second) _few = (Drawn(Outer, Between, 2), Drawn(Between, Outer, 2));
    private readonly (RelationMatrix First, RelationMatrix Second) _many = (Drawn(Outer, Between, 10), Drawn(Between, Outer, 10));
    private readonly (Dictionary<(int, int), HashSet<Relation>> First, Dictionary<(int, int), HashSet<Relation>> Second) _fewByHand;
    private readonly (Dictionary<(int, int), HashSet<Relation>> First, Dictionary<(int, int), HashSet<Relation>> Second) _manyByHand;

    public CompositionBenchmarks()
    {
        _fewByHand = (ByHand(_few.First), ByHand(_few.Second));
        _manyByHand = (ByHand(_many.First), ByHand(_many.Second));
        // A benchmark of two programs that do not agree would measure nothing.
        if (Known(FewLinked()) != Known(HandWrittenComposition.Compose(_fewByHand.First, _fewByHand.Second))) throw new InvalidOperationException("The two compositions differ at two in a hundred.");
        if (Known(ManyLinked()) != Known(HandWrittenComposition.Compose(_manyByHand.First, _manyByHand.Second))) throw new InvalidOperationException("The two compositions differ at ten in a hundred.");
    }

    [Benchmark]
    public RelationMatrix FewLinked() => Compose(_few);

    [Benchmark]
    public int FewLinkedByHand() => HandWrittenComposition.Compose(_fewByHand.First, _fewByHand.Second).Count;

    [Benchmark]
    public RelationMatrix ManyLinked() => Compose(_many);

    [Benchmark]
    public int ManyLinkedByHand() => HandWrittenComposition.Compose(_manyByHand.First, _manyByHand.Second).Count;

    private RelationMatrix Compose((RelationMatrix First, RelationMatrix Second) matrices)
    {
        _result.Clear();
        matrices.First.Then(matrices.Second, _result);
        return _result;
    }

    private static RelationMatrix Drawn(int rows, int columns, int inHundred)
    {
        var random = new Random(inHundred);
        var matrix = new RelationMatrix(rows, columns);
        for (var cell = 0; cell < rows * columns; cell++)
        {
            if (random.Next(100) < inHundred) matrix[cell / columns, cell % columns] = new((Relation)random.Next((int)Relation.EqualTo, (int)Relation.NoRelationship + 1));
        }

        return matrix;
    }

    private static Dictionary<(int, int), HashSet<Relation>> ByHand(RelationMatrix matrix)
        => Cells(matrix).ToDictionary(cell => (cell.Row, cell.Column), cell => HandWrittenComposition.Allowed(cell.Known));

    private static IEnumerable<(int Row, int Column, RelationSet Known)> Cells(RelationMatrix matrix)
        => from row in Enumerable.Range(0, matrix.Rows)
           from column in Enumerable.Range(0, matrix.Columns)
           where !matrix[row, column].IsUnknown
           select (row, column, matrix[row, column]);

    private static string Known(RelationMatrix matrix) => string.Join(' ', Cells(matrix).Select(cell => $"{cell.Row}.{cell.Column}:{cell.Known.Bits}"));

    private static string Known(Dictionary<(int Row, int Column), HashSet<Relation>> pairs)
        => string.Join(' ', pairs
            .Select(pair => (pair.Key, Bits: pair.Value.Sum(relation => new RelationSet(relation).Bits)))
            .Where(pair => pair.Bits != RelationSet.Unknown.Bits)
            .OrderBy(pair => pair.Key)
            .Select(pair => $"{pair.Key.Row}.{pair.Key.Column}:{pair.Bits}"));
}
