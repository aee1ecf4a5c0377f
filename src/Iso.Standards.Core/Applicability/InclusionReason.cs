namespace Iso.Standards;

/// <summary>Why a control is necessary, by category; the categories are good practice, the standards ask for the reason.</summary>
public enum ReasonCategory
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>It treats a risk.</summary>
    RiskTreatment,

    /// <summary>Law or regulation asks for it.</summary>
    Legal,

    /// <summary>A contract asks for it.</summary>
    Contractual,

    /// <summary>The business wants it: a policy of its own, or good practice.</summary>
    Business,
}

/// <summary>A reason to include a control: its category, and the risks, obligations or contracts that it rests on.</summary>
public sealed record InclusionReason
{
    /// <summary>The kind of reason.</summary>
    public required ReasonCategory Category { get; init; }

    /// <summary>The ids of the risks, obligations or contracts, as the organization writes them; may be empty.</summary>
    public IReadOnlyList<string> References { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The control treats these risks.</summary>
    public static InclusionReason RiskTreatment(params string[] risks) => new() { Category = ReasonCategory.RiskTreatment, References = risks };

    /// <summary>These legal or regulatory obligations ask for the control.</summary>
    public static InclusionReason Legal(params string[] obligations) => new() { Category = ReasonCategory.Legal, References = obligations };

    /// <summary>These contracts or customer requirements ask for the control.</summary>
    public static InclusionReason Contractual(params string[] contracts) => new() { Category = ReasonCategory.Contractual, References = contracts };

    /// <summary>A policy of the organization, or good practice, asks for the control.</summary>
    public static InclusionReason Business(params string[] references) => new() { Category = ReasonCategory.Business, References = references };
}
