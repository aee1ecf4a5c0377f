namespace Iso.Standards;

/// <summary>Whether a provision of the EU AI Act applies on a day.</summary>
public enum AiActApplicability
{
    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>By its text it does, while the duties that it presupposes do not yet. Nobody has settled what that means.</summary>
    Unresolved,

    /// <summary>It does.</summary>
    Applies,
}

/// <summary>From when a provision of the EU AI Act applies to a system, before and after the amendment of 2026.</summary>
public sealed record AiActApplication
{
    /// <summary>The act that set the new days.</summary>
    public const string AmendedBy = "Regulation (EU) 2026/1744";

    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>The first day by the law as first published; null where the provision came in 2026.</summary>
    public required LocalDate? Original { get; init; }

    /// <summary>The first day by the law as amended.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The first day of the duties that the provision presupposes, where that is later than its own: then both days stand side by side.</summary>
    public LocalDate? DutiesFrom { get; init; }

    /// <summary>Where the day stands: a paragraph of Article 111 or 113.</summary>
    public required ProvisionId Basis { get; init; }

    /// <summary>What else is to be known of the day; null where nothing is.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the amendment moved the day.</summary>
    public bool IsMoved => Original is { } original && original != From;

    /// <summary>Whether two days stand side by side and nobody has said which holds.</summary>
    public bool IsUnresolved => DutiesFrom is not null;

    /// <summary>Whether the provision applies on a day.</summary>
    public AiActApplicability On(LocalDate day)
    {
        if (day < From) return AiActApplicability.NotYet;
        return DutiesFrom is { } duties && day < duties ? AiActApplicability.Unresolved : AiActApplicability.Applies;
    }

    /// <summary>The days in one phrase: <c>from 2027-12-02 (was 2026-08-02)</c>.</summary>
    public override string ToString()
    {
        var was = IsMoved ? $" (was {DateText.Of(Original!.Value)})" : string.Empty;
        return DutiesFrom is { } duties
            ? $"from {DateText.Of(From)}{was} by its text, from {DateText.Of(duties)} by the duties that it presupposes: unresolved"
            : $"from {DateText.Of(From)}{was}";
    }
}
