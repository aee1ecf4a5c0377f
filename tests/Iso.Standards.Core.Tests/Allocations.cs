namespace Iso.Standards;

/// <summary>Counts the bytes that a call allocates on the heap.</summary>
internal static class Allocations
{
    /// <summary>The bytes of a thousand calls, behind a warm-up.</summary>
    public static long Of<T>(Func<T> call)
    {
        for (var i = 0; i < 1000; i++) call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
