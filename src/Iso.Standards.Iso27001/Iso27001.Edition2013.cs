namespace Iso.Standards;

public static partial class Iso27001
{
    /// <summary>ISO/IEC 27001:2013: clauses 4 to 10 and the 114 reference controls of Annex A in 14 groups. Withdrawn; there to read old documents and to migrate them.</summary>
    /// <example>
    /// <code>
    /// using Former = Iso.Standards.Iso27001.Edition2013;
    /// Control control = Former.Catalog[Former.Controls.A9_2_5];
    /// </code>
    /// </example>
    public static partial class Edition2013
    {
        /// <summary><c>ISO/IEC 27001:2013</c>.</summary>
        public static StandardId Id { get; } = StandardId.Parse("ISO/IEC 27001:2013");

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>The rules by which a statement of applicability for this edition is judged: those that all statements have in common.</summary>
        public static RuleSet SoaRules => SoaRulesHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>.</summary>
        public static Standard Standard => StandardHolder.Value;

        // One holder each: a program that reads a title makes no rules, and one that names an edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = Catalog.FromTable(Id, "Information security management systems", Table(), Facts);
        }

        private static class SoaRulesHolder
        {
            internal static readonly RuleSet Value = new(Id, static () => Catalog, StatementRules.All);
        }

        private static class StandardHolder
        {
            internal static readonly Standard Value = new(Id, static () => Catalog, static () => SoaRules);
        }
    }
}
