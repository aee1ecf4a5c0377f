using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    private static readonly string Root = Find();

    /// <summary>The file or folder at a path from the root: <c>src/Iso.Standards.Iso27001/Data/iso27001-2022.json</c>.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find([CallerFilePath] string source = "")
    {
        var directory = Path.GetDirectoryName(source);
        while (directory is not null && !File.Exists(Path.Combine(directory, "Iso.Standards.sln"))) directory = Path.GetDirectoryName(directory);
        return directory ?? throw new DirectoryNotFoundException($"No folder above {source} holds Iso.Standards.sln.");
    }
}
