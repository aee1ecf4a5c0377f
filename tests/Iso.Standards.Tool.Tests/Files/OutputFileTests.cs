namespace Iso.Standards;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_is_there_before_the_whole_is()
    {
        using var output = OutputFile.At(_folder.PathOf("a.json"), force: false);

        await output.StageAsync(WriteAsync, CancellationToken.None);
        Assert.DoesNotContain("a.json", _folder.Names);

        output.Commit();
        Assert.Equal(["a.json"], _folder.Names);
        Assert.Equal("whole", _folder.Text("a.json"));
    }

    [Fact]
    public async Task What_is_not_committed_goes_away()
    {
        _folder.Add("a.json", "before");
        using (var output = OutputFile.At(_folder.PathOf("a.json"), force: true)) await output.StageAsync(WriteAsync, CancellationToken.None);

        Assert.Equal(["a.json"], _folder.Names);
        Assert.Equal("before", _folder.Text("a.json"));
    }

    [Fact]
    public async Task A_fault_in_the_middle_leaves_nothing()
    {
        using (var output = OutputFile.At(_folder.PathOf("a.json"), force: false))
        {
            var fault = await Assert.ThrowsAsync<ToolException>(() => output.StageAsync(FailAsync, CancellationToken.None));
            Assert.EndsWith("a.json: The file could not be written: No space left on device", fault.Message, StringComparison.Ordinal);
        }

        Assert.Empty(_folder.Names);

        static async Task FailAsync(Stream stream, CancellationToken cancellationToken)
        {
            await WriteAsync(stream, cancellationToken);
            throw new IOException("No space left on device");
        }
    }

    [Fact]
    public async Task A_file_that_came_in_between_is_not_replaced()
    {
        using var output = OutputFile.At(_folder.PathOf("a.json"), force: false);
        await output.StageAsync(WriteAsync, CancellationToken.None);
        _folder.Add("a.json", "came in between");

        Assert.Throws<ToolException>(output.Commit);
        Assert.Equal("came in between", _folder.Text("a.json"));
    }

    [Fact]
    public async Task A_symbolic_link_stays_and_what_it_leads_to_is_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Add("a.json", "before");
        File.CreateSymbolicLink(_folder.PathOf("link.json"), _folder.PathOf("a.json"));
        using var output = OutputFile.At(_folder.PathOf("link.json"), force: true);

        await output.StageAsync(WriteAsync, CancellationToken.None);
        output.Commit();

        Assert.Equal("whole", _folder.Text("a.json"));
        Assert.NotNull(new FileInfo(_folder.PathOf("link.json")).LinkTarget);
    }

    [Fact]
    public async Task A_file_that_is_replaced_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows()) return;
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(_folder.Add("a.json", "before"), mode);
        using var output = OutputFile.At(_folder.PathOf("a.json"), force: true);

        await output.StageAsync(WriteAsync, CancellationToken.None);
        output.Commit();

        Assert.Equal(mode, File.GetUnixFileMode(_folder.PathOf("a.json")));
    }

    [Fact]
    public void A_place_where_no_file_can_be_is_refused()
    {
        Assert.EndsWith(": This is a directory; name a file in it.", Refusal(_folder.Path), StringComparison.Ordinal);
        Assert.EndsWith(": The directory for this file does not exist; make it first.", Refusal(_folder.PathOf("nowhere/a.json")), StringComparison.Ordinal);
        Assert.Equal("\"\": This is no name of a file.", Refusal(""));
        if (!OperatingSystem.IsWindows()) Assert.Equal("/dev/null: This is a device; name a file.", Refusal("/dev/null"));
    }

    private static string Refusal(string name) => Assert.Throws<ToolException>(() => OutputFile.At(name, force: true)).Message;

    private static async Task WriteAsync(Stream stream, CancellationToken cancellationToken) => await stream.WriteAsync("whole"u8.ToArray(), cancellationToken);
}
