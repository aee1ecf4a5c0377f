using System.Text.Json;

namespace Iso.Standards;

/// <summary>Runs the tool in this process, as the program does but for the console.</summary>
internal static class Tool
{
    public static readonly LocalDate Today = new(2026, 11, 21);

    public static Task<ToolRun> RunAsync(params string[] args) => RunAsync(args, width: null);

    public static async Task<ToolRun> RunAsync(string[] args, int? width, CancellationToken cancellationToken = default)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await ToolApp.RunAsync(args, new ToolHost(output, error, new FixedClock(Today), width), cancellationToken);
        return new(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public JsonElement Json => JsonElement.Parse(Output);

    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>What stands beside a name of a page.</summary>
    public string Value(string name) => Assert.Single(Values(name));

    /// <summary>What stands beside a name of a page, and below that until the next name.</summary>
    public string[] Values(string name)
    {
        var lines = Lines.SkipWhile(line => !line.StartsWith($"{name}  ", StringComparison.Ordinal)).ToArray();
        return lines.Length == 0 ? [] : [lines[0][name.Length..].Trim(), .. lines[1..].TakeWhile(line => line.StartsWith("   ", StringComparison.Ordinal)).Select(line => line.Trim())];
    }

    /// <summary>Asserts that the command could not run: exit code 2, no result, one sentence.</summary>
    public void IsRefused(string message)
    {
        Assert.Equal(message, Error.TrimEnd());
        Assert.Equal(2, Code);
        Assert.Empty(Output);
    }

    /// <summary>Asserts that the command could not run, for a reason that begins and goes on like this.</summary>
    public void IsRefusedWith(string start, params string[] parts)
    {
        var sentence = Assert.Single(Error.TrimEnd().Split('\n'));
        Assert.StartsWith(start, sentence, StringComparison.Ordinal);
        foreach (var part in parts) Assert.Contains(part, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.Equal(2, Code);
        Assert.Empty(Output);
    }
}
