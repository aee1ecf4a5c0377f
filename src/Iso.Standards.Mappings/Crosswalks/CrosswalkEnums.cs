namespace Iso.Standards;

/// <summary>On what a relation was judged (NIST IR 8477).</summary>
public enum MappingRationale
{
    /// <summary>Nobody says.</summary>
    Unspecified,

    /// <summary>The wording is alike.</summary>
    Syntactic,

    /// <summary>The meaning is alike.</summary>
    Semantic,

    /// <summary>What results from doing it is alike.</summary>
    Functional,
}

/// <summary>How far a link has come.</summary>
public enum LinkStatus
{
    /// <summary>Stated and not yet judged by whoever publishes the crosswalk.</summary>
    Draft,

    /// <summary>Judged: the relation is what its publisher claims, no more.</summary>
    Reviewed,
}

/// <summary>One of the two documents that a crosswalk joins.</summary>
public enum CrosswalkSide
{
    /// <summary>The document from which the links go.</summary>
    From,

    /// <summary>The document to which they go.</summary>
    To,
}

/// <summary>How far one document as a whole carries what a provision of another asks for. A judgement by people; it never makes a provision met.</summary>
public enum SupportLevel
{
    /// <summary>There is no counterpart: a gap that is known, where no link would only mean that nobody looked.</summary>
    None,

    /// <summary>It helps and carries no part by itself.</summary>
    Supporting,

    /// <summary>It carries a part; the rest stays open.</summary>
    Partial,

    /// <summary>It carries all of it.</summary>
    Full,
}
