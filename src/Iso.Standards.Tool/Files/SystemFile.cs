namespace Iso.Standards;

/// <summary>Reads management-system files.</summary>
internal static class SystemFile
{
    /// <summary>The document in a file.</summary>
    /// <exception cref="ToolException">The file cannot be read, or holds something else.</exception>
    public static async Task<ManagementSystem> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using var input = await InputFile.OpenAsync(file, cancellationToken);
        return input.Kind == FileKind.ManagementSystem
            ? await input.ReadAsync(ManagementSystem.ReadAsync, cancellationToken)
            : throw new ToolException(file, $"This is no management-system file, which is JSON. If it is a statement as CSV or Markdown, use {ToolApp.Name} soa check, or make such a file of it by {ToolApp.Name} soa import.");
    }
}
