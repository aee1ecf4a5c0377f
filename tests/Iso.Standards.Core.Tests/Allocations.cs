namespace Iso.Standards;

/// <summary>Counts the bytes that a call allocates on the heap.</summary>
internal static class Allocations
{
    private const int Calls = 1000;
    private const int CallsOfRound = 10;
    private const int Rounds = 100;

    /// <summary>The bytes of a thousand calls, behind a warm-up: a hundred times those of the least of a hundred rounds of ten calls.</summary>
    /// <remarks>
    /// What is made once and kept falls into one round. A collection, which other tests bring about at any time, empties the
    /// pools of arrays, and the next call fills them again: that adds to some rounds and takes away from none.
    /// </remarks>
    public static long Of<T>(Func<T> call)
    {
        for (var i = 0; i < Calls; i++) call();
        var least = long.MaxValue;
        for (var i = 0; i < Rounds; i++) least = Math.Min(least, Round(call));
        return least * (Calls / CallsOfRound);
    }

    private static long Round<T>(Func<T> call)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < CallsOfRound; i++) call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
