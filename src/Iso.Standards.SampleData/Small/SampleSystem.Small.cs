namespace Iso.Standards;

/// <content>The smallest sound systems.</content>
public static partial class SampleSystem
{
    /// <summary>A small system for these standards of which no rule reports an error on <see cref="AsOf"/>: a start for a test, changed by <c>with</c>.</summary>
    /// <param name="standards">Editions that the family holds, each once; none at all means those of <see cref="Harbourline"/>.</param>
    /// <exception cref="ArgumentException">A standard is none that the family holds, or stands twice.</exception>
    public static ManagementSystem Small(params StandardId[] standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        Standard[] known =
        [
            Iso9001.Edition2015.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard, Iso9001.Edition2026.Standard, Iso27001.Edition2013.Standard,
        ];
        if (standards.Length == 0) return SmallSystem.Of([.. known.Take(3).Select(static standard => standard.Catalog)]);
        if (standards.Distinct().Count() < standards.Length) throw new ArgumentException("A standard stands twice.", nameof(standards));
        return SmallSystem.Of([.. standards.Select(id => Array.Find(known, standard => standard.Id == id)?.Catalog ?? throw new ArgumentException($"There is no small system for {id}.", nameof(standards)))]);
    }
}
