namespace Iso.Standards;

/// <summary>The rules about ids and the references between the parts of a document: of our own, since the list has none.</summary>
internal static class ReferenceRules
{
    public static Rule[] All => [];
}
