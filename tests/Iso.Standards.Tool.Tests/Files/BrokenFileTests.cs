namespace Iso.Standards;

public sealed class BrokenFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string> BrokenContents => new()
    {
        { "truncated", """{ "formatVersion": 1, "statements": [ {""", "The file ends in the middle" },
        { "wrong type", """{ "formatVersion": 1, "statements": 5 }""", "$.statements: Found the number 5; expected a list." },
        { "unknown member", """{ "formatVersion": 1, "statemnts": [] }""", "did you mean \"statements\"?" },
        { "missing member", """{ "formatVersion": 1, "statements": [ {} ] }""", "The member \"standard\" is missing" },
        { "null in a list", """{ "formatVersion": 1, "statements": [ null ] }""", "$.statements[0]: Found null" },
        { "number for an enum", """{ "formatVersion": 1, "statements": [ { "standard": "ISO/IEC 27001:2022", "status": 1 } ] }""", "$.statements[0].status: Found the number 1; expected one of draft" },
        { "newer format", """{ "formatVersion": 7 }""", "The file is of format version 7" },
        { "empty", "", "The file is empty" },
        { "blank", " \n ", "The file is empty" },
        { "a list", "[]", "Found a list" },
    };

    [Theory]
    [MemberData(nameof(BrokenContents))]
    public async Task A_broken_file_is_refused_in_one_sentence(string kind, string content, string message)
    {
        var file = _folder.Add($"{kind}.json", content);

        (await Tool.RunAsync("check", file)).IsRefusedWith($"iso-standards: {file}: ", message);
        (await Tool.RunAsync("soa", "check", file)).IsRefusedWith($"iso-standards: {file}: ", message);
    }

    [Theory]
    [InlineData("check", "binary.json", "binary")]
    [InlineData("soa check", "binary.json", "binary")]
    [InlineData("soa check", "binary.csv", "NUL bytes")]
    [InlineData("soa check", "binary.md", "NUL bytes")]
    public async Task A_binary_file_is_refused(string command, string name, string message)
    {
        var file = _folder.Add(name, [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01, 0xFF]);

        (await Tool.RunAsync([.. command.Split(' '), file])).IsRefusedWith($"iso-standards: {file}: ", message);
    }

    [Theory]
    [InlineData("empty.csv")]
    [InlineData("empty.md")]
    public async Task An_empty_table_is_refused(string name)
    {
        var file = _folder.Add(name, "");

        (await Tool.RunAsync("soa", "check", file)).IsRefusedWith($"iso-standards: {file}: The file is empty");
    }

    [Theory]
    [InlineData("large.json")]
    [InlineData("large.csv")]
    public async Task A_file_of_200_MB_is_refused(string name)
    {
        var file = _folder.Add(name, "{"u8[..(name.EndsWith("json", StringComparison.Ordinal) ? 1 : 0)].ToArray());
        await using (var stream = File.OpenWrite(file)) stream.SetLength(200 * 1024 * 1024);

        (await Tool.RunAsync("soa", "check", file)).IsRefusedWith($"iso-standards: {file}: The file is larger than ");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("soa check")]
    public async Task A_missing_file_is_refused(string command)
    {
        (await Tool.RunAsync([.. command.Split(' '), "nowhere.json"])).IsRefused("iso-standards: nowhere.json: There is no such file.");
        (await Tool.RunAsync([.. command.Split(' '), "nowhere/nothing.json"])).IsRefused("iso-standards: nowhere/nothing.json: There is no such file; not even its directory exists.");
    }

    [Fact]
    public async Task A_directory_is_refused()
        => (await Tool.RunAsync("check", _folder.Path)).IsRefused($"iso-standards: {_folder.Path}: This is a directory; name a file.");

    [Fact]
    public async Task No_name_is_refused()
        => (await Tool.RunAsync("check", "")).IsRefused("iso-standards: \"\": This is no name of a file.");

    [UserFact]
    public async Task A_file_that_may_not_be_read_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        var file = _folder.Add("secret.json", "{}");
        File.SetUnixFileMode(file, UnixFileMode.None);

        (await Tool.RunAsync("check", file)).IsRefused($"iso-standards: {file}: The file may not be read: permission denied.");
    }

    [UserFact]
    public async Task A_directory_that_may_not_be_written_to_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var run = await Tool.RunAsync("soa", "new", "27001:2022", "-o", _folder.PathOf("soa.json"));

        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        run.IsRefused($"iso-standards: {_folder.PathOf("soa.json")}: The file may not be written: permission denied.");
    }

    [Fact]
    public void What_the_system_says_becomes_a_sentence()
    {
        Assert.Equal("f: The file may not be read: permission denied.", FileFault.Reading("f", new UnauthorizedAccessException()).Message);
        Assert.Equal("f: The file may not be written: permission denied.", FileFault.Writing("f", new UnauthorizedAccessException()).Message);
        Assert.Equal("f: The file could not be read: The disk is gone.", FileFault.Reading("f", new IOException("The disk is gone.")).Message);
        Assert.Equal("f: The file could not be written: No space left on device", FileFault.Writing("f", new IOException("No space left on device")).Message);
    }
}
