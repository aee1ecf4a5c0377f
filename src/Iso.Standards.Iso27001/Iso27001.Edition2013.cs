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
        private const string IdText = "ISO/IEC 27001:2013";

        /// <summary><c>ISO/IEC 27001:2013</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>The rules by which a statement of applicability for this edition is judged: those that all statements have in common.</summary>
        public static RuleSet SoaRules => SoaRulesHolder.Value;

        /// <summary>All rules by which a management system for this edition is judged: its statement, risks, evidence and references.</summary>
        public static RuleSet Rules => RulesHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, RulesWhenAsked);

        // One holder each: a program that reads a title makes no rules, and one that names an edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "Information security management systems", Table(), Facts);
        }

        private static class SoaRulesHolder
        {
            internal static readonly RuleSet Value = new(Id, static () => Catalog, StatementRules.All);
        }

        private static class RulesHolder
        {
            internal static readonly RuleSet Value = SoaRules.With([.. CommonRules.All]);
        }

        // A library of all editions is made in a fresh process. Hence methods and no lambdas, and a field for Standard that
        // is the only one of this class: naming it loads and compiles nothing else (docs/decisions/0003).
        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet RulesWhenAsked() => Rules;
    }
}
