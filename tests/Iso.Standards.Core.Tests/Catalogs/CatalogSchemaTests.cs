using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Iso.Standards;

/// <summary>The schemas say what the readers take: the same members, the same words of a choice, the same that is required.</summary>
public sealed class CatalogSchemaTests
{
    private const string Catalogs = "schemas/catalog.schema.json";
    private const string Texts = "schemas/catalog-text.schema.json";

    /// <summary>Beyond what the shape of the model requires, the reader asks for these.</summary>
    private static readonly string[] AlsoRequired = ["$.controls[].title", "$.groups[].title"];

    /// <summary>Values that have a definition of their own.</summary>
    private static readonly Dictionary<Type, string> Defined = new()
    {
        [typeof(LocalDate)] = "date",
        [typeof(ProvisionId)] = "provision",
        [typeof(ProvisionNumber)] = "number",
        [typeof(StandardId)] = "standard",
        [typeof(Confidence)] = "confidence",
    };

    public static TheoryData<string> DataFiles
        => [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(package => Path.Combine(package, "Data")).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Select(file => Path.GetRelativePath(Repository.PathOf("."), file)).Order(StringComparer.Ordinal)];

    /// <summary>Files, each with one fault that schema and reader both see.</summary>
    public static TheoryData<string> Refused =>
    [
        """{ "title": "t" }""",
        """{ "standard": "X", "title": "t" }""",
        """{ "standard": "", "title": "t" }""",
        """{ "standard": "X:1", "title": "t", "titel": "t" }""",
        """{ "standard": "X:1", "title": "t", "edition": { "number": 0 } }""",
        """{ "standard": "X:1", "title": "t", "edition": { "published": { "on": "May 2019" } } }""",
        """{ "standard": "X:1", "title": "t", "edition": { "published": { "on": "2019-10-30", "confidence": "certain" } } }""",
        """{ "standard": "X:1", "title": "t", "edition": { "superseded": { "on": "2019-10-30" } } }""",
        """{ "standard": "X:1", "title": "t", "terms": { "chapter": "Chapter" } }""",
        """{ "standard": "X:1", "title": "t", "terms": { "unspecified": "Chapter" } }""",
        """{ "standard": "X:1", "title": "t", "checked": { "against": "a", "on": "2026-11-22" } }""",
        """{ "standard": "X:1", "title": "t", "disagreements": [ { "about": "a", "judgement": "j", "confidence": "medium-high" } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "", "summary": "s" } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "title": "t" } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "title": "t", "summary": "s", "sameAs": "X:0 1" } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "items": ["a"] } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "items": ["a)", "a)"] } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "doubt": "d" } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "sharing": { "class": "half" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clause": "4.1" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "relation": "core" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clauses": [], "relation": "core" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clause": "4.1", "clauses": ["4.1"], "relation": "core" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clauses": ["4.1", "4.1"], "relation": "core" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clause": "4.1", "relation": "specific" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clause": "4.1", "relation": "extended" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clause": "4.1", "relation": "extended", "adds": " " } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clause": "4.1", "relation": "core", "adds": "a" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "relation": "specific", "adds": "a" } } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s", "harmonized": { "clause": "4.1", "relation": "unspecified" } } ] }""",
        """{ "standard": "X:1", "title": "t", "groups": [ { "number": "A", "summary": "s" } ] }""",
        """{ "standard": "X:1", "title": "t", "controls": [ { "number": "A.1", "summary": "s" } ] }""",
        """{ "standard": "X:1", "title": "t", "controls": [ { "number": "A.1", "title": " ", "summary": "s" } ] }""",
        """{ "standard": "X:1", "title": "t", "controls": [ { "number": "A.1", "title": "t", "summary": "s", "harmonized": { "relation": "specific" } } ] }""",
        """{ "standard": "X:1", "title": "t", "predecessor": "X:0", "controls": [ { "number": "A.1", "title": "t", "summary": "s", "changes": [ { "of": "7" } ] } ] }""",
        """{ "standard": "X:1", "title": "t", "predecessor": "X:0", "controls": [ { "number": "A.1", "title": "t", "summary": "s", "replaces": ["7", "7"] } ] }""",
        """{ "standard": "X:1", "title": "t", "predecessor": "X:0", "controls": [ { "number": "A.1", "title": "t", "summary": "s", "replaces": ["7"], "changes": [ { "of": "7", "kind": "dropped" } ] } ] }""",
        """{ "standard": "X:1", "title": "t", "references": [ { "number": "C.1", "title": "t" } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s" } ], "documentedInformation": [ { "provision": "1", "kind": "keep", "subject": "s" } ] }""",
        """{ "standard": "X:1", "title": "t", "clauses": [ { "number": "1", "summary": "s" } ], "reviewInputs": [ { "provision": "1" } ] }""",
    ];

    [Theory]
    [InlineData(Catalogs, "CatalogFileContext", "CatalogFileModel")]
    [InlineData(Texts, "CatalogTextContext", "CatalogTextModel")]
    public void Has_the_members_of_the_model(string schema, string context, string model)
    {
        var core = typeof(Catalog).Assembly;
        var metadata = (JsonSerializerContext)core.GetType($"Iso.Standards.{context}")!.GetProperty("Default")!.GetValue(null)!;
        Compare(new(schema), metadata.GetTypeInfo(core.GetType($"Iso.Standards.{model}")!)!, "$");
    }

    [Fact]
    public void Stands_over_the_data_files_of_all_packages() => Assert.InRange(DataFiles.Count, 6, int.MaxValue);

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void A_data_file_fits(string file) => Assert.Empty(JsonSchemaCheck.Faults(Catalogs, JsonElement.Parse(File.ReadAllBytes(Repository.PathOf(file)))));

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_schema_refuses_the_reader_refuses(string json)
    {
        Assert.NotEmpty(JsonSchemaCheck.Faults(Catalogs, JsonElement.Parse(json)));
        Assert.Throws<DocumentFormatException>(() => Catalog.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), Former));
    }

    [Theory]
    [InlineData("""{ "entries": [] }""")]
    [InlineData("""{ "standard": "X:0" }""")]
    [InlineData("""{ "standard": "X:0", "entries": [ { "title": "t" } ] }""")]
    [InlineData("""{ "standard": "X:0", "entries": [ { "number": "" } ] }""")]
    [InlineData("""{ "standard": "X:0", "entries": [ { "number": "1", "title": "" } ] }""")]
    [InlineData("""{ "standard": "X:0", "entries": [ { "number": "1", "titel": "t" } ] }""")]
    public void Texts_that_the_schema_refuses_the_reader_refuses(string json)
    {
        Assert.NotEmpty(JsonSchemaCheck.Faults(Texts, JsonElement.Parse(json)));
        Assert.Throws<DocumentFormatException>(() => Former.WithText(new MemoryStream(Encoding.UTF8.GetBytes(json))));
    }

    private static Catalog Former { get; } = Catalog.Read(new MemoryStream("""{ "standard": "X:0", "title": "t", "clauses": [ { "number": "1", "title": "t", "summary": "s" } ] }"""u8.ToArray()));

    private static void Compare(Node schema, JsonTypeInfo type, string path)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (Defined.TryGetValue(plain, out var definition)) Assert.Contains(definition, schema.Definitions());
        schema = schema.Resolved();
        if (plain.IsEnum)
        {
            Assert.Equal(Words(plain), schema.Words("enum"));
            return;
        }

        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object: CompareMembers(schema, type, path); break;
            case JsonTypeInfoKind.Dictionary when type.KeyType!.IsEnum: Assert.Equal(Words(type.KeyType), schema.Names("properties")); break;
            case JsonTypeInfoKind.Dictionary: Compare(schema["additionalProperties"], type.Options.GetTypeInfo(type.ElementType!), path + ".*"); break;
            case JsonTypeInfoKind.Enumerable: Compare(schema["items"], type.Options.GetTypeInfo(type.ElementType!), path + "[]"); break;
            default: Assert.Equal((path, plain == typeof(int) ? "integer" : "string"), (path, schema["type"].Text)); break;
        }
    }

    private static void CompareMembers(Node schema, JsonTypeInfo type, string path)
    {
        Assert.False(schema.Json.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(type.Properties.Select(p => p.Name).Order(StringComparer.Ordinal).Prepend(path), schema.Names("properties").Order(StringComparer.Ordinal).Prepend(path));
        var required = type.Properties.Where(p => p.IsRequired || AlsoRequired.Contains($"{path}.{p.Name}")).Select(p => p.Name);
        Assert.Equal(required.Order(StringComparer.Ordinal).Prepend(path), schema.Words("required").Order(StringComparer.Ordinal).Prepend(path));
        foreach (var member in type.Properties) Compare(schema["properties"][member.Name], type.Options.GetTypeInfo(member.PropertyType), $"{path}.{member.Name}");
    }

    /// <summary>As files spell them. What is not said is left out and has no word.</summary>
    private static IEnumerable<string> Words(Type enumeration) => Enum.GetNames(enumeration).Where(name => name != "Unspecified").Select(JsonNamingPolicy.CamelCase.ConvertName).Order(StringComparer.Ordinal);

    /// <summary>A place in a schema.</summary>
    private readonly record struct Node(string File, JsonElement Json)
    {
        public Node(string file)
            : this(file, JsonElement.Parse(System.IO.File.ReadAllBytes(Repository.PathOf(file))))
        {
        }

        public Node this[string name] => new(File, Json.GetProperty(name));

        public string? Text => Json.GetString();

        public Node Resolved() => Json.TryGetProperty("$ref", out var reference) ? Target(reference.GetString()!).Resolved() : this;

        /// <summary>The names of the definitions that lead to what is meant.</summary>
        public IEnumerable<string> Definitions() => Json.TryGetProperty("$ref", out var reference) ? Target(reference.GetString()!).Definitions().Prepend(reference.GetString()!.Split('/')[^1]) : [];

        private Node Target(string reference)
        {
            var file = reference.Split('#')[0];
            return new Node(file.Length == 0 ? File : $"schemas/{file}")["$defs"][reference.Split('/')[^1]];
        }

        public IEnumerable<string> Words(string list) => Json.TryGetProperty(list, out var words) ? words.EnumerateArray().Select(word => word.GetString()!).Order(StringComparer.Ordinal) : [];

        public IEnumerable<string> Names(string members) => Json.GetProperty(members).EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);
    }
}
