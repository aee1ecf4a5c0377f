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
        private const string IdText = "ISO 9001:2015";

        /// <summary><c>ISO 9001:2015</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>All rules by which a management system for this edition is judged: what cannot be applied, risks, evidence and references.</summary>
        public static RuleSet Rules => RulesHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, RulesWhenAsked);

        // One holder each: a program that reads a title makes no rules, and one that names an edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "Quality management systems", Table(), Facts);
        }

        private static class RulesHolder
        {
            internal static readonly RuleSet Value = new(Id, CatalogWhenAsked, [.. CommonRules.All, .. NonApplicabilityRules.All, .. QualityRules.All]);
        }

        // A library of all editions is made in a fresh process. Hence methods and no lambdas, and a field for Standard that
        // is the only one of this class: naming it loads and compiles nothing else (docs/decisions/0003).
        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet RulesWhenAsked() => Rules;
    }
}
