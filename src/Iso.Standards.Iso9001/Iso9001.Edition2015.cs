namespace Iso.Standards;

public static partial class Iso9001
{
    /// <summary>ISO 9001:2015 with Amd 1:2024: clauses 4 to 10. It has no annex of controls; what of it cannot be applied is for the scope to say (4.3).</summary>
    /// <example>
    /// <code>
    /// using Qms = Iso.Standards.Iso9001.Edition2015;
    /// Provision design = Qms.Catalog[Qms.Clauses.C8_3];
    /// </code>
    /// </example>
    public static partial class Edition2015
    {
        /// <summary><c>ISO 9001:2015</c>.</summary>
        public static StandardId Id { get; } = StandardId.Parse("ISO 9001:2015");

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>.</summary>
        public static Standard Standard => StandardHolder.Value;

        // One holder each: a program that reads a title makes no rules, and one that names an edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = Catalog.FromTable(Id, "Quality management systems", Table(), Facts);
        }

        private static class StandardHolder
        {
            internal static readonly Standard Value = new(Id, static () => Catalog, static () => new RuleSet(Id, static () => Catalog, []));
        }
    }
}
