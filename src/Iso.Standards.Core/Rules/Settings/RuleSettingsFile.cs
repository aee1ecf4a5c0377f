using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>The file form of <see cref="RuleSettings"/>: its shape first, then each name and value against the rules that there are.</summary>
internal static class RuleSettingsFile
{
    private const int MaximumBytes = 1024 * 1024;

    public static async Task<RuleSettings> ReadAsync(Stream stream, StandardsLibrary library, CancellationToken cancellationToken)
    {
        var bytes = await StrictJson.ReadAllAsync(stream, MaximumBytes, cancellationToken).ConfigureAwait(false);
        return Read(StrictJson.WithoutMark(bytes.Span), new KnownRules(library));
    }

    private static RuleSettings Read(ReadOnlySpan<byte> json, KnownRules known)
    {
        var model = StrictJson.Parse(json, RuleSettingsContext.Default.RuleSettingsModel, walkFirst: true);
        try
        {
            return Read(model, known);
        }
        catch (OptionFaultException fault)
        {
            throw JsonFault.At(json, JsonPlace.Find(json, fault.Path), fault.Path, fault.Message);
        }
    }

    private static RuleSettings Read(RuleSettingsModel model, KnownRules known)
    {
        var settings = RuleSettings.None;
        foreach (var (key, value) in model.Options ?? [])
        {
            var path = $"$.options.{key}";
            var option = known.Option(key) ?? throw new OptionFaultException(path, known.NoOption(key));
            settings = settings.WithValue(option, RuleOptionJson.Read(option, value, path));
        }

        foreach (var (rule, severity) in model.Severities ?? [])
        {
            if (!known.HasRule(rule)) throw new OptionFaultException($"$.severities.{rule}", known.NoRule(rule));
            settings = settings.WithSeverity(rule, severity);
        }

        return settings.WithOnly(Rules(model.Only, "only", known)).Without(Rules(model.Ignore, "ignore", known));
    }

    private static string[] Rules(List<string>? named, string member, KnownRules known)
    {
        for (var i = 0; i < named?.Count; i++)
        {
            if (!known.HasRuleOrArea(named[i])) throw new OptionFaultException(string.Create(CultureInfo.InvariantCulture, $"$.{member}[{i}]"), known.NoRuleOrArea(named[i]));
        }

        return named is null ? [] : [.. named];
    }
}

/// <summary>The members of the file.</summary>
internal sealed record RuleSettingsModel
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public Dictionary<string, JsonElement>? Options { get; init; }

    public Dictionary<string, Severity>? Severities { get; init; }

    public List<string>? Ignore { get; init; }

    public List<string>? Only { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    Converters = [typeof(CamelCaseEnumConverter<Severity>)])]
[JsonSerializable(typeof(RuleSettingsModel))]
internal sealed partial class RuleSettingsContext : JsonSerializerContext;
