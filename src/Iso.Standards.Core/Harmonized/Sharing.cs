namespace Iso.Standards;

/// <summary>How far one piece of work can serve several standards in an integrated management system.</summary>
public enum Shareability
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Done once, it serves all: one audit programme, one document control.</summary>
    Full,

    /// <summary>Done once, with a part that is recognizably each discipline's: one review with an item for each.</summary>
    Facet,

    /// <summary>The method can be common, the result is each standard's own: a statement of applicability.</summary>
    Separate,

    /// <summary>Only one standard asks for it.</summary>
#pragma warning disable CA1720 // It is the word for it, and no number of any kind is near.
    Single,
#pragma warning restore CA1720
}

/// <summary>How a provision can be shared in an integrated management system; good practice, in our judgement.</summary>
public sealed record Sharing
{
    internal static readonly Sharing Unspecified = new() { Class = Shareability.Unspecified };

    /// <summary>How far.</summary>
    public required Shareability Class { get; init; }

    /// <summary>How to do it, in a sentence of our own; null where there is nothing special to say.</summary>
    public string? How { get; init; }
}
