namespace Iso.Standards;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iso-standards-tests-");

    public string Path => _folder.FullName;

    public string[] Names => [.. _folder.GetFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal)];

    public string PathOf(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public string Text(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Writes a file and gives its path.</summary>
    public string Add(string name, string content)
    {
        File.WriteAllText(PathOf(name), content);
        return PathOf(name);
    }

    /// <summary>Writes a file and gives its path.</summary>
    public string Add(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    /// <summary>Writes a management-system file with these statements and gives its path.</summary>
    public Task<string> AddAsync(string name, params StatementOfApplicability[] statements) => AddAsync(name, new ManagementSystem { Statements = statements });

    /// <summary>Writes a management-system file and gives its path.</summary>
    public async Task<string> AddAsync(string name, ManagementSystem system)
    {
        await using var stream = File.Create(PathOf(name));
        await system.WriteAsync(stream);
        return PathOf(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
