using System.Reflection;
using System.Text.Json;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>What holds for every public struct of Core, those to come included.</summary>
public sealed class ValueTypeContractTests
{
    /// <summary>Canonical texts of each type, in their order where they have one.</summary>
    private static readonly Dictionary<Type, string[]> Samples = new()
    {
        [typeof(StandardId)] = ["EU AI Act:2026", "ISO 9001:2015", "ISO/IEC 27001:2013", "ISO/IEC 27001:2022", "NIST CSF:2.0"],
        [typeof(ProvisionNumber)] = ["6.1.3", "6.1.3 d)", "6.10", "A.5.1", "AC-2(1)", "Annex IV 2(b)", "Art. 10(2)(f)"],
        [typeof(ProvisionId)] = ["ISO/IEC 27001:2022 6.1.3 d)", "ISO/IEC 27001:2022 A.5.2", "ISO/IEC 42001:2023 A.5.2"],
        [typeof(ControlId)] = ["ISO/IEC 27001:2022 A.5.2", "ISO/IEC 27001:2022 A.5.10", "ISO/IEC 42001:2023 A.5.2"],
        [typeof(ContentHash)] = ["0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
        [typeof(RiskDomain)] = ["ai", "infosec", "food safety"],
        [typeof(TreatmentOption)] = ["modify", "transfer", "wait and see"],
        [typeof(Id<Scope>)] = ["R-12", "R \"12\" \\ ü", "sc-1"],
    };

    private static readonly JsonSerializerOptions Json = new() { Converters = { new TextJsonConverter<Id<Scope>>() } };

    private static IEnumerable<Type> All => typeof(StandardId).Assembly.GetExportedTypes().Where(type => type.IsValueType && !type.IsEnum).Select(Closed);

    public static TheoryData<Type> Structs => [.. All];

    [Fact]
    public void Every_public_struct_has_samples()
        => Assert.Equal(
            Samples.Keys.Select(type => type.ToString()).Order(StringComparer.Ordinal),
            All.Select(type => type.ToString()).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Is_a_readonly_record_struct_that_generic_code_can_parse_and_format(Type type)
    {
        Assert.Contains(typeof(ISpanParsable<>).MakeGenericType(type), type.GetInterfaces());
        Assert.Contains(typeof(ISpanFormattable), type.GetInterfaces());
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
        Assert.Contains(type.CustomAttributes, attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute");
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Shows_Parse_and_two_TryParse_and_no_format_provider(Type type)
    {
        var shown = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name is "Parse" or "TryParse")
            .Select(method => $"{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name.TrimEnd('&')))})").Order(StringComparer.Ordinal);
        Assert.Equal([$"Parse(String)", $"TryParse(ReadOnlySpan`1, {type.Name})", $"TryParse(String, {type.Name})"], shown);
        Assert.DoesNotContain(type.GetMethods().SelectMany(method => method.GetParameters()), parameter => parameter.ParameterType == typeof(IFormatProvider));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Comes_back_from_its_text(Type type) => Run(type, nameof(TextRoundTrip));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Comes_back_from_a_JSON_value(Type type) => Run(type, nameof(JsonValueRoundTrip));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Comes_back_from_the_name_of_a_JSON_member(Type type) => Run(type, nameof(JsonKeyRoundTrip));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_is_unspecified_and_prints_nothing_and_comes_back_from_JSON(Type type) => Run(type, nameof(DefaultContract));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Formats_into_a_span_that_fits_and_into_no_shorter_one(Type type) => Run(type, nameof(SpanFormat));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Refuses_JSON_that_is_no_text_and_text_that_is_no_value(Type type) => Run(type, nameof(JsonRefusals));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Is_equal_where_the_text_is_equal_and_nowhere_else(Type type) => Run(type, nameof(Equality));

    [Theory]
    [MemberData(nameof(Structs))]
    public void Order_and_operators_and_equality_agree_where_there_is_an_order(Type type)
    {
        var comparable = typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type);
        // What the organization writes has no order, and a hash has none.
        Type[] unordered = [typeof(Id<Scope>), typeof(RiskDomain), typeof(TreatmentOption), typeof(ContentHash)];
        Assert.Equal(!unordered.Contains(type), comparable);
        if (comparable) Run(type, nameof(Order));
    }

    private static void TextRoundTrip<T>(string[] texts)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        foreach (var text in texts)
        {
            var value = T.Parse(text.AsSpan(), null);
            Assert.Equal(text, value.ToString());
            Assert.Equal(text, value.ToString(null, null));
            Assert.Equal(text, $"{value}");
            Assert.True(T.TryParse(text.AsSpan(), null, out var same) && same.Equals(value));
            Assert.NotEqual(default, value);
        }

        Assert.Throws<FormatException>(() => T.Parse("\0".AsSpan(), null));
        Assert.False(T.TryParse("\0".AsSpan(), null, out _));
        StringRoundTrip<T>(texts);
    }

    /// <summary>A constraint on spans hides the methods that take a string; this one finds them.</summary>
    private static void StringRoundTrip<T>(string[] texts)
        where T : struct, IParsable<T>
    {
        foreach (var text in texts)
        {
            Assert.Equal(text, T.Parse(text, null).ToString());
            Assert.True(T.TryParse(text, null, out var same));
            Assert.Equal(text, same.ToString());
        }

        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
        Assert.Throws<FormatException>(() => T.Parse("\0", null));
        Assert.False(T.TryParse(null, null, out _));
        Assert.False(T.TryParse("\0", null, out _));
    }

    private static void JsonValueRoundTrip<T>(string[] texts)
        where T : struct, ISpanParsable<T>
    {
        foreach (var text in texts)
        {
            var value = T.Parse(text, null);
            var json = JsonSerializer.Serialize(value, Json);
            Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json, Json));
            Assert.Equal(value, JsonSerializer.Deserialize<T?>(json, Json));
        }

        Assert.Null(JsonSerializer.Deserialize<T?>("null", Json));
    }

    private static void JsonKeyRoundTrip<T>(string[] texts)
        where T : struct, ISpanParsable<T>
    {
        var map = texts.ToDictionary(text => T.Parse(text, null), text => text);
        var back = JsonSerializer.Deserialize<Dictionary<T, string>>(JsonSerializer.Serialize(map, Json), Json)!;
        Assert.Equal(texts.Length, back.Count);
        foreach (var text in texts) Assert.Equal(text, back[T.Parse(text, null)]);
    }

    private static void DefaultContract<T>(string[] texts)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        var unspecified = typeof(T).GetProperty("IsUnspecified")!;
        Assert.Equal(true, unspecified.GetValue(default(T)));
        Assert.All(texts, text => Assert.Equal(false, unspecified.GetValue(T.Parse(text, null))));
        Assert.Equal("", default(T).ToString());
        Assert.Equal("", default(T).ToString(null, null));
        Assert.Equal(default, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(default(T), Json), Json));
        var map = new Dictionary<T, int> { [default] = 1 };
        Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(map, Json), Json));
        _ = default(T).GetHashCode();
    }

    private static void SpanFormat<T>(string[] texts)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        foreach (var text in texts)
        {
            var value = T.Parse(text, null);
            var exact = new char[text.Length];
            Assert.True(value.TryFormat(exact, out var written, default, null));
            Assert.Equal(text.Length, written);
            Assert.Equal(text, new string(exact));
            Assert.False(value.TryFormat(new char[text.Length - 1], out written, default, null));
            Assert.Equal(0, written);
        }
    }

    private static void JsonRefusals<T>(string[] texts)
        where T : struct
    {
        Assert.NotEmpty(texts);
        foreach (var json in new[] { "7", "true", "{}", "[]", "null", "\"\\u0000\"", "{\"number\":\"6.1\"}" })
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, Json));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>("{\"\\u0000\":1}", Json));
    }

    private static void Equality<T>(string[] texts)
        where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = 0; j < texts.Length; j++)
            {
                var left = T.Parse(texts[i], null);
                var right = T.Parse(new string(texts[j].AsSpan()), null);
                Assert.Equal(i == j, left.Equals(right));
                Assert.Equal(i == j, left.Equals((object)right));
                Assert.Equal(i == j, Operator<T>("op_Equality", left, right));
                Assert.Equal(i != j, Operator<T>("op_Inequality", left, right));
                if (i == j) Assert.Equal(left.GetHashCode(), right.GetHashCode());
            }

            Assert.False(T.Parse(texts[i], null).Equals(default));
        }
    }

    private static void Order<T>(string[] texts)
        where T : struct, ISpanParsable<T>, IComparable<T>
    {
        T[] inOrder = [default, .. texts.Select(text => T.Parse(text, null))];
        for (var i = 0; i < inOrder.Length; i++)
        {
            for (var j = 0; j < inOrder.Length; j++)
            {
                Assert.Equal(Math.Sign(i - j), Math.Sign(inOrder[i].CompareTo(inOrder[j])));
                Assert.Equal(i < j, Operator("op_LessThan", inOrder[i], inOrder[j]));
                Assert.Equal(i <= j, Operator("op_LessThanOrEqual", inOrder[i], inOrder[j]));
                Assert.Equal(i > j, Operator("op_GreaterThan", inOrder[i], inOrder[j]));
                Assert.Equal(i >= j, Operator("op_GreaterThanOrEqual", inOrder[i], inOrder[j]));
            }
        }
    }

    private static bool Operator<T>(string name, T left, T right)
        => (bool)typeof(T).GetMethod(name, [typeof(T), typeof(T)])!.Invoke(null, [left, right])!;

    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Scope)) : type;

    private static void Run(Type type, string contract)
    {
        var method = typeof(ValueTypeContractTests).GetMethod(contract, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        method.CreateDelegate<Action<string[]>>()(Samples[type]);
    }
}
