using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>What was judged of provisions of one side against the other document as a whole.</summary>
public sealed record CrosswalkJudgement
{
    /// <summary>The document whose provisions these are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required CrosswalkSide Side { get; init; }

    /// <summary>The provisions, one or more; the judgement holds for each.</summary>
    public required IReadOnlyList<ProvisionNumber> Provisions { get; init => field = ValueList<ProvisionNumber>.Copy(value); }

    /// <summary>How far the other document carries them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required SupportLevel Coverage { get; init; }

    /// <summary>What stays open; null where nobody says.</summary>
    public string? Open { get; init; }

    /// <summary>Who judged: ids of <see cref="Crosswalk.Provenance"/>, one or more.</summary>
    public required IReadOnlyList<string> Provenance { get; init => field = ValueList<string>.Copy(value); }
}
