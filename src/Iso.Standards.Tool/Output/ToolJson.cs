using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards;

/// <summary>The source-generated metadata of what the tool writes for programs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(IReadOnlyList<RuleJson>))]
[JsonSerializable(typeof(IReadOnlyList<EntryJson>))]
[JsonSerializable(typeof(StandardsJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(MigrationJson))]
[JsonSerializable(typeof(CatalogJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(IReadOnlyList<HitJson>))]
[JsonSerializable(typeof(DraftJson))]
[JsonSerializable(typeof(TraceJson))]
[JsonSerializable(typeof(CrosswalkJson))]
[JsonSerializable(typeof(PathsJson))]
[JsonSerializable(typeof(DueJson))]
[JsonSerializable(typeof(CoverageJson))]
[JsonSerializable(typeof(CoverageAcrossJson))]
[JsonSerializable(typeof(ObligationsJson))]
[JsonSerializable(typeof(IReadOnlyList<StatementDiffJson>))]
internal sealed partial class ToolJsonContext : JsonSerializerContext;

/// <summary>Writes JSON for programs. The shapes are stable: members are added, never renamed.</summary>
internal static class ToolJson
{
    /// <summary>Text as it is: it goes to programs and terminals, not into HTML.</summary>
    private static readonly ToolJsonContext Context = new(
        new JsonSerializerOptions(ToolJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write(TextWriter output, IReadOnlyList<RuleJson> rules) => Write(output, rules, Context.IReadOnlyListRuleJson);

    public static void Write(TextWriter output, IReadOnlyList<EntryJson> entries) => Write(output, entries, Context.IReadOnlyListEntryJson);

    public static void Write(TextWriter output, StandardsJson standards) => Write(output, standards, Context.StandardsJson);

    public static void Write(TextWriter output, ComparisonJson comparison) => Write(output, comparison, Context.ComparisonJson);

    public static void Write(TextWriter output, MigrationJson migration) => Write(output, migration, Context.MigrationJson);

    public static void Write(TextWriter output, CatalogJson catalog) => Write(output, catalog, Context.CatalogJson);

    public static void Write(TextWriter output, CheckJson check) => Write(output, check, Context.CheckJson);

    public static void Write(TextWriter output, IReadOnlyList<HitJson> hits) => Write(output, hits, Context.IReadOnlyListHitJson);

    public static void Write(TextWriter output, DraftJson draft) => Write(output, draft, Context.DraftJson);

    public static void Write(TextWriter output, TraceJson trace) => Write(output, trace, Context.TraceJson);

    public static void Write(TextWriter output, CrosswalkJson crosswalk) => Write(output, crosswalk, Context.CrosswalkJson);

    public static void Write(TextWriter output, PathsJson paths) => Write(output, paths, Context.PathsJson);

    public static void Write(TextWriter output, DueJson due) => Write(output, due, Context.DueJson);

    public static void Write(TextWriter output, CoverageJson coverage) => Write(output, coverage, Context.CoverageJson);

    public static void Write(TextWriter output, CoverageAcrossJson coverage) => Write(output, coverage, Context.CoverageAcrossJson);

    public static void Write(TextWriter output, ObligationsJson obligations) => Write(output, obligations, Context.ObligationsJson);

    public static void Write(TextWriter output, IReadOnlyList<StatementDiffJson> diffs) => Write(output, diffs, Context.IReadOnlyListStatementDiffJson);

    private static void Write<T>(TextWriter output, T value, JsonTypeInfo<T> type)
    {
        output.Write(JsonSerializer.Serialize(value, type));
        output.Write('\n');
    }
}
