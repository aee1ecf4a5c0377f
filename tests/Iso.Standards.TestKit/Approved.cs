using System.Runtime.CompilerServices;
using System.Text;

namespace Iso.Standards;

/// <summary>Compares a text with the approved one beside the test: <c>CatalogTests.Holds_every_row.approved.txt</c>.</summary>
/// <remarks>Where they differ, what was received is written next to it and the test fails. A person reads it and renames the file; nothing accepts itself.</remarks>
public static class Approved
{
    public static void Match(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        // CatalogTests.Data.cs is a part of CatalogTests.
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file).Split('.')[0]}.{method}");
        var approved = stem + ".approved.txt";
        var received = stem + ".received.txt";
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{(expected is null ? "Nothing was approved yet." : FirstDifference(expected, actual))} Compare {Path.GetFileName(received)} with {Path.GetFileName(approved)}, and rename it if it is right.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"Line {line + 1} was \"{before.ElementAtOrDefault(line)}\" and is \"{after.ElementAtOrDefault(line)}\".";
    }
}
