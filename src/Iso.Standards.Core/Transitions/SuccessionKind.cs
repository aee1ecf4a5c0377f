namespace Iso.Standards;

/// <summary>What became of a provision in the next edition. Speaks of numbers and titles: also where both are kept, the demand may have changed.</summary>
public enum SuccessionKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Number and title are kept.</summary>
    Kept,

    /// <summary>The number is kept, the title is another one.</summary>
    Retitled,

    /// <summary>It stands under another number.</summary>
    Renumbered,

    /// <summary>It went together with others into one.</summary>
    Merged,

    /// <summary>It was divided among several.</summary>
    Split,
}
