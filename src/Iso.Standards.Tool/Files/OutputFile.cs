namespace Iso.Standards;

/// <summary>A file that is written as a whole or not at all: beside its place first, then moved there.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _name;
    private readonly string _target;
    private readonly string _temporary;
    private readonly bool _mayReplace;
    private bool _isStaged;

    private OutputFile(string name, string target, bool mayReplace)
    {
        _name = name;
        _target = target;
        _mayReplace = mayReplace;
        _temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{ToolApp.Name}-{Guid.NewGuid():N}.tmp");
    }

    /// <summary>Writes files that belong together: all of them, or none where one of them cannot be written.</summary>
    /// <exception cref="ToolException">One of them cannot be written.</exception>
    public static async Task WriteAllAsync(IReadOnlyList<OutputPart> parts, bool force, CancellationToken cancellationToken)
    {
        var files = new List<OutputFile>();
        try
        {
            foreach (var part in parts)
            {
                var file = At(part.Name, force);
                files.Add(file);
                await file.StageAsync(part.WriteAsync, cancellationToken);
            }

            // The first is what the user asked for: it comes last, when all the others stand.
            for (var i = files.Count - 1; i >= 0; i--) files[i].Commit();
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }
    }

    /// <summary>Looks whether a file can be written there.</summary>
    /// <param name="name">The file, as the user named it.</param>
    /// <param name="force">Whether a file that is there may be replaced.</param>
    /// <exception cref="ToolException">There is a directory, a device, or a file that may not be replaced.</exception>
    public static OutputFile At(string name, bool force)
    {
        try
        {
            var target = TargetOf(name);
            if (Directory.Exists(target)) throw new ToolException(name, "This is a directory; name a file in it.");
            if (IsDevice(target)) throw new ToolException(name, "This is a device; name a file.");
            if (!Directory.Exists(Path.GetDirectoryName(target))) throw new DirectoryNotFoundException();
            var there = new FileInfo(target);
            if (there is { Exists: true, Length: > 0 } && !force) throw new ToolException(name, "This file exists already; name another, or replace it by --force.");
            return new(name, target, force || there.Exists);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw FileFault.Writing(name, e);
        }
    }

    /// <summary>Writes the content beside the place where it belongs.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public async Task StageAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024, FileOptions.Asynchronous);
            _isStaged = true;
            await write(stream, cancellationToken);
            await stream.FlushAsync(cancellationToken);
            stream.Flush(flushToDisk: true);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw FileFault.Writing(_name, e);
        }
    }

    /// <summary>Moves what was written to its place.</summary>
    /// <exception cref="ToolException">It cannot be moved there.</exception>
    public void Commit()
    {
        try
        {
            if (!OperatingSystem.IsWindows() && File.Exists(_target)) File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
            File.Move(_temporary, _target, _mayReplace);
            _isStaged = false;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw FileFault.Writing(_name, e);
        }
    }

    /// <summary>Takes away what was written and not moved.</summary>
    public void Dispose()
    {
        if (!_isStaged) return;
        try
        {
            File.Delete(_temporary);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // The disk or the directory went away; there is nothing left to tidy.
        }
    }

    /// <summary>The full path, behind a symbolic link that of what it leads to: the link stays.</summary>
    private static string TargetOf(string name)
    {
        var path = Path.GetFullPath(name);
        return new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
    }

    /// <summary>A move would put a file in the place of a device.</summary>
    private static bool IsDevice(string path)
        => !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}

/// <summary>A file to be written, and what writes it.</summary>
/// <param name="Name">The file, as the user named it.</param>
/// <param name="WriteAsync">Writes the content.</param>
internal sealed record OutputPart(string Name, Func<Stream, CancellationToken, Task> WriteAsync);
