namespace Iso.Standards;

/// <summary>A link with its place in the network.</summary>
/// <param name="Link">The link.</param>
/// <param name="Crosswalk">The crosswalk that holds it.</param>
/// <param name="Source">The node of its sources, counted over all documents.</param>
/// <param name="Target">The node of its targets.</param>
internal sealed record NetworkLink(CrosswalkLink Link, Crosswalk Crosswalk, int Source, int Target);
