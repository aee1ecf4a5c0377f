namespace Iso.Standards;

/// <summary>The life of one edition of a standard: when it came, what replaced it, until when it may still be certified.</summary>
/// <remarks>Each date says how sure it is. What is not known is null, never guessed.</remarks>
public sealed record Edition
{
    /// <summary>The edition, counted from 1; null where it is not known.</summary>
    public int? Number { get; init; }

    /// <summary>The publication.</summary>
    public DatedFact? Published { get; init; }

    /// <summary>The edition that replaced this one, and the time for the change; null while none did.</summary>
    public Supersession? Superseded { get; init; }

    /// <summary>The withdrawal by the standards body, which may come before certificates to the edition end.</summary>
    public DatedFact? Withdrawn { get; init; }

    /// <summary>Where the edition stands on a day. Certification goes before the catalogue of the standards body: while a transition lasts, a withdrawn edition is in transition.</summary>
    /// <param name="day">The day to judge by.</param>
    /// <returns><see cref="EditionStatus.Unknown"/> where the publication is not known, or a later edition is out and nobody said until when this one may be used.</returns>
    public EditionStatus StatusOn(LocalDate day)
    {
        if (Published is null) return EditionStatus.Unknown;
        if (day < Published.On) return EditionStatus.NotPublished;
        if (Superseded is { } superseded && day >= superseded.On)
        {
            if (superseded.TransitionUntil is { } end) return day <= end.On ? EditionStatus.InTransition : EditionStatus.Withdrawn;
            return day >= Withdrawn?.On ? EditionStatus.Withdrawn : EditionStatus.Unknown;
        }

        return day >= Withdrawn?.On ? EditionStatus.Withdrawn : EditionStatus.InForce;
    }
}

/// <summary>That a later edition replaced an edition, and how long both may be used side by side.</summary>
public sealed record Supersession
{
    /// <summary>The edition that came in its place.</summary>
    public required StandardId By { get; init; }

    /// <summary>The day of that edition's publication.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How sure the day is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The last day on which an accredited certificate to the former edition is valid; null where none is known.</summary>
    public DatedFact? TransitionUntil { get; init; }

    /// <summary>The first day on which initial and recertification audits use the later edition only; null where none is known.</summary>
    public DatedFact? SuccessorOnlyFrom { get; init; }
}

/// <summary>A day, and how sure it is.</summary>
public sealed record DatedFact
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>What there is to say about it, such as where the sources differ; null for nothing.</summary>
    public string? Note { get; init; }
}

/// <summary>Where an edition stands on a day.</summary>
public enum EditionStatus
{
    /// <summary>Its publication is not known, or how long it may be used beside the edition that replaced it.</summary>
    Unknown,

    /// <summary>It does not exist yet.</summary>
    NotPublished,

    /// <summary>It is the edition to work by.</summary>
    InForce,

    /// <summary>A later edition is out, and certificates to this one are still valid: until <see cref="Supersession.TransitionUntil"/>.</summary>
    InTransition,

    /// <summary>It is withdrawn, and no accredited certificate to it is valid any more.</summary>
    Withdrawn,
}
