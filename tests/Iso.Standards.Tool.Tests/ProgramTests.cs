using System.Diagnostics;

namespace Iso.Standards;

public sealed class ProgramTests
{
    [Fact]
    public async Task Writes_UTF8_without_mark_and_without_colour_to_a_pipe()
    {
        var (code, output, error) = await StartAsync("show", "27001:2022", "4.2");

        Assert.Equal(0, code);
        Assert.StartsWith("ISO/IEC 27001:2022 4.2", output, StringComparison.Ordinal);
        Assert.Contains("4.2 a)–4.2 c)", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', output);
        Assert.Empty(error);
    }

    [Fact]
    public async Task Gives_the_exit_code_and_the_sentence_of_a_refusal()
    {
        var (code, output, error) = await StartAsync("check", "nowhere.json");

        Assert.Equal((2, "", "iso-standards: nowhere.json: There is no such file."), (code, output, error.TrimEnd()));
    }

    private static async Task<(int Code, string Output, string Error)> StartAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ToolApp).Assembly.Location, .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
