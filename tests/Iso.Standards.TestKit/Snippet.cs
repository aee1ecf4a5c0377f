using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <summary>Lines of a test that a document shows: between <c>// &lt;name&gt;</c> and <c>// &lt;/name&gt;</c> here, behind <c>&lt;!-- snippet: name --&gt;</c> there.</summary>
public static class Snippet
{
    /// <summary>Fails unless the document shows exactly these lines of the calling file.</summary>
    /// <param name="document">The path of the document from the root of the repository.</param>
    /// <param name="name">The name of the snippet.</param>
    /// <param name="file">The file of the test.</param>
    public static void AssertShown(string document, string name, [CallerFilePath] string file = "")
    {
        var lines = File.ReadAllLines(file).SkipWhile(l => l.Trim() != $"// <{name}>").Skip(1).TakeWhile(l => l.Trim() != $"// </{name}>").Select(l => l.Length > 8 ? l[8..] : l).ToList();
        Assert.NotEmpty(lines);
        var expected = $"<!-- snippet: {name} -->\n```csharp\n{string.Join('\n', lines)}\n```";
        Assert.Contains(expected, File.ReadAllText(Repository.PathOf(document)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
