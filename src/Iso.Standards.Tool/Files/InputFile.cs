namespace Iso.Standards;

/// <summary>What a file holds, by its content and else by its name.</summary>
internal enum FileKind
{
    /// <summary>JSON: a management-system file, or meant to be one.</summary>
    ManagementSystem,

    /// <summary>A Markdown document.</summary>
    Markdown,

    /// <summary>Rows parted by commas, semicolons or tabs.</summary>
    Table,
}

/// <summary>A file that is read: opened, with what it holds.</summary>
internal sealed class InputFile : IAsyncDisposable
{
    private const int Looked = 4096;

    private readonly string _name;
    private readonly Stream _stream;

    private InputFile(string name, Stream stream, FileKind kind)
    {
        _name = name;
        _stream = stream;
        Kind = kind;
    }

    /// <summary>What the file holds.</summary>
    public FileKind Kind { get; }

    /// <summary>Opens a file and looks at its beginning.</summary>
    /// <exception cref="ToolException">The file cannot be opened.</exception>
    public static async Task<InputFile> OpenAsync(string name, CancellationToken cancellationToken)
    {
        if (Directory.Exists(name)) throw new ToolException(name, "This is a directory; name a file.");
        try
        {
            var stream = Rewindable(new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan), cancellationToken);
            return new(name, await stream, KindOf(name, await BeginningOfAsync(await stream, cancellationToken)));
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw FileFault.Reading(name, e);
        }
    }

    /// <summary>Reads the file from its beginning, and makes a sentence of whatever goes wrong.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is not what it should be.</exception>
    public async Task<T> ReadAsync<T>(Func<Stream, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            _stream.Position = 0;
            return await read(_stream, cancellationToken);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw FileFault.Reading(_name, e);
        }
    }

    /// <summary>Reads the file as a statement in CSV or Markdown.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is no statement.</exception>
    public Task<StatementImport> ImportAsync(Catalog catalog, ColumnMapping? mapping, CancellationToken cancellationToken) => ReadAsync(
        (stream, token) => Kind == FileKind.Markdown
            ? StatementImport.ReadMarkdownAsync(stream, catalog, mapping, token)
            : StatementImport.ReadCsvAsync(stream, catalog, mapping, token),
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _stream.DisposeAsync();

    /// <summary>A pipe is taken in first, one byte beyond what is read at most, so that its beginning can be looked at.</summary>
    private static async Task<Stream> Rewindable(FileStream file, CancellationToken cancellationToken)
    {
        if (file.CanSeek) return file;
        await using (file)
        {
            var copy = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; copy.Length <= ManagementSystem.MaximumBytes && (read = await file.ReadAsync(buffer, cancellationToken)) > 0;) copy.Write(buffer, 0, read);
            copy.Position = 0;
            return copy;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> BeginningOfAsync(Stream stream, CancellationToken cancellationToken)
    {
        var beginning = new byte[Looked];
        var count = await stream.ReadAtLeastAsync(beginning, Looked, throwOnEndOfStream: false, cancellationToken);
        stream.Position = 0;
        return beginning.AsMemory(0, count);
    }

    private static FileKind KindOf(string name, ReadOnlyMemory<byte> beginning)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = beginning.Span;
        if (text.StartsWith(mark)) text = text[mark.Length..];
        if (text.TrimStart(" \t\r\n"u8) is [(byte)'{', ..]) return FileKind.ManagementSystem;
        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".JSON" => FileKind.ManagementSystem,
            ".MD" or ".MARKDOWN" => FileKind.Markdown,
            _ => FileKind.Table,
        };
    }
}
