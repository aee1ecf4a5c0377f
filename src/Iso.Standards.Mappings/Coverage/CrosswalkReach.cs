namespace Iso.Standards;

/// <summary>How far what was assessed reaches a provision over crosswalks.</summary>
public enum CrosswalkReach
{
    /// <summary>Nothing follows, or what follows contradicts itself. It says nothing against the provision.</summary>
    Unknown,

    /// <summary>It follows that something of it is not met; or every crosswalk from a document that was assessed judged that it has no counterpart there. Never because nobody said anything.</summary>
    None,

    /// <summary>A part of it follows. Of the rest it may follow that something is not met.</summary>
    Partial,

    /// <summary>All of it follows.</summary>
    Full,
}
