namespace Iso.Standards;

/// <summary>The ids of the rules about ids and references, by number.</summary>
public static class ReferenceRuleIds
{
    /// <summary>REF-001: a reference leads to something in the document.</summary>
    public const string ReferenceBroken = "REF-001";

    /// <summary>REF-002: no id stands twice.</summary>
    public const string IdRepeated = "REF-002";
}
