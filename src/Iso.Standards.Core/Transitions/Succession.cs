namespace Iso.Standards;

/// <summary>That a provision of one edition lives on in a provision of the next.</summary>
public sealed record Succession
{
    /// <summary>The provision of the former edition.</summary>
    public required Provision Former { get; init; }

    /// <summary>The provision of the later edition.</summary>
    public required Provision Successor { get; init; }

    /// <summary>What kind of change it is, seen from the former provision.</summary>
    public required SuccessionKind Kind { get; init; }

    /// <summary>How sure it is, where it is less sure than the later catalog as a whole; else unspecified.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>What there is to say about it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Both numbers and the kind: <c>A.9.2.5 → A.5.18 (merged)</c>.</summary>
    public override string ToString() => $"{Former.Number} → {Successor.Number} ({Kind.ToString().ToLowerInvariant()})";
}
