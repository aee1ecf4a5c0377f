using System.Text.Json;

namespace Iso.Standards;

/// <summary>The facts that the family was written from. They are not part of the repository; only the project's CI has them beside it.</summary>
public static class Shared
{
    public const string Missing = "needs ../shared, which only the project's CI has";

    private static readonly string? Folder = Find(AppContext.BaseDirectory);

    public static bool IsThere => Folder is not null;

    /// <summary>The file at a path such as <c>facts/iso27001-2022.json</c>.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Folder ?? throw new DirectoryNotFoundException(Missing), relative);

    /// <summary>The JSON file at a path such as <c>facts/iso27001-2022.json</c>.</summary>
    public static JsonElement Json(string relative) => JsonElement.Parse(File.ReadAllBytes(Path(relative)));

    private static string? Find(string? directory)
    {
        for (; directory is not null; directory = System.IO.Path.GetDirectoryName(directory))
        {
            var shared = System.IO.Path.Combine(directory, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "facts"))) return shared;
        }

        return null;
    }
}

/// <summary>Short ways to the members of a fact.</summary>
public static class FactExtensions
{
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static string? TextOrNull(this JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static IEnumerable<JsonElement> List(this JsonElement element, string name) => element.GetProperty(name).EnumerateArray();

    public static IEnumerable<string> Texts(this JsonElement element, string name) => element.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(text => text.GetString()!) : [];
}

/// <summary>A fact that is held against <see cref="Shared"/>, and skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Shared.IsThere ? null : Shared.Missing;
}

/// <summary>A theory that is held against <see cref="Shared"/>, and skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Shared.IsThere ? null : Shared.Missing;
}
