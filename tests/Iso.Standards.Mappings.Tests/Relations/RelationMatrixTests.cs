namespace Iso.Standards;

public sealed class RelationMatrixTests
{
    [Theory]
    [InlineData(93, 110, 93)]
    [InlineData(1, 1, 1)]
    [InlineData(3, 40, 33)]
    [InlineData(5, 31, 64)]
    [InlineData(4, 0, 4)]
    [InlineData(0, 7, 3)]
    public void Composition_of_matrices_is_that_of_their_cells(int rows, int between, int columns)
    {
        var random = new Random(93);
        var (first, second, result) = (Random(random, rows, between), Random(random, between, columns), new RelationMatrix(rows, columns));
        if (rows > 0) result.State(0, 0, new(Relation.IntersectsWith));
        first.Then(second, result);
        for (var i = 0; i < rows; i++)
        {
            for (var k = 0; k < columns; k++)
            {
                var expected = i == 0 && k == 0 ? new RelationSet(Relation.IntersectsWith) : RelationSet.Unknown;
                for (var j = 0; j < between; j++) expected = expected.And(first[i, j].Then(second[j, k]));
                Assert.Equal(expected, result[i, k]);
            }
        }
    }

    [Fact]
    public void A_new_matrix_knows_nothing_and_forgets_what_it_learnt()
    {
        var matrix = new RelationMatrix(2, 3);
        Assert.True(matrix[1, 2].IsUnknown);
        matrix[1, 2] = new(Relation.SubsetOf);
        matrix.State(1, 2, RelationSet.Overlap);
        Assert.Equal("B", matrix[1, 2].ToString());
        Assert.Equal("P", matrix.Inverse()[2, 1].ToString());
        matrix.Clear();
        Assert.True(matrix[1, 2].IsUnknown);
    }

    [Fact]
    public void Sizes_that_do_not_fit_and_places_outside_are_refused()
    {
        var matrix = new RelationMatrix(2, 3);
        Assert.Throws<ArgumentException>(() => matrix.Then(new(2, 4), new(2, 4)));
        Assert.Throws<ArgumentException>(() => matrix.Then(new(3, 4), new(2, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[0, 3]);
    }

    [Fact]
    public void Composition_allocates_nothing()
    {
        var random = new Random(7);
        var (first, second, result) = (Random(random, 93, 110), Random(random, 110, 93), new RelationMatrix(93, 93));
        first.Then(second, result);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++) first.Then(second, result);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static RelationMatrix Random(Random random, int rows, int columns)
    {
        var matrix = new RelationMatrix(rows, columns);
        for (var cell = 0; cell < rows * columns; cell++)
        {
            if (random.Next(4) == 0) matrix[cell / columns, cell % columns] = RelationSet.FromBits(random.Next(1, 32));
        }

        return matrix;
    }
}
