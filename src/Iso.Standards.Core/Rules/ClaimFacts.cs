using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>What is known of what a claim names.</summary>
/// <param name="Standard">The standard in whatever edition, as a number from 1 that holds for one check; 0 where nothing is known. Editions of one standard are one discipline: an item may serve both without being two things.</param>
/// <param name="Share">How far it can be shared.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimFacts(int Standard, Shareability Share)
{
    /// <summary>Whether each standard has to be addressed by itself.</summary>
    public bool NeedsFacet => Share is Shareability.Facet or Shareability.Separate;
}
