namespace Iso.Standards.Tests;

/// <summary>A test on files that stand outside the repository; skipped, and seen to be, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFiles.Real is null) Skip = "needs ../shared, which only the project's CI has";
    }
}

internal static class SharedFiles
{
    /// <summary>The folder of real statements, found above the tests; null where there is none.</summary>
    public static string? Real { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var real = Path.Combine(folder.FullName, "shared", "real");
            if (Directory.Exists(real)) return real;
        }

        return null;
    }
}
