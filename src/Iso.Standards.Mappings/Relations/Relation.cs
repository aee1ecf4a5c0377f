namespace Iso.Standards;

/// <summary>How what one provision asks for relates to what another asks for, as sets: the words of NIST IR 8477 and of the mapping model of OSCAL 1.2.</summary>
public enum Relation
{
    /// <summary>Both ask for the same, in other words perhaps. Counts as <see cref="EqualTo"/> wherever something is inferred.</summary>
    EquivalentTo,

    /// <summary>Both ask for the same.</summary>
    EqualTo,

    /// <summary>The source is part of the target, which asks for more.</summary>
    SubsetOf,

    /// <summary>The target is part of the source, which asks for more.</summary>
    SupersetOf,

    /// <summary>They share something, and each asks for something else besides.</summary>
    IntersectsWith,

    /// <summary>They share nothing. A statement that somebody made: where nothing is known, nothing is stated.</summary>
    NoRelationship,
}
