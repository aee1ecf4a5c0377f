namespace Iso.Standards;

/// <summary>Counts the bytes that a call allocates on the heap.</summary>
internal static class Allocations
{
    /// <summary>The bytes of a thousand calls, behind a warm-up. Of three rounds the least: what is made once and kept can fall into one of them.</summary>
    public static long Of<T>(Func<T> call)
    {
        for (var i = 0; i < 1000; i++) call();
        return Math.Min(Round(call), Math.Min(Round(call), Round(call)));
    }

    private static long Round<T>(Func<T> call)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
