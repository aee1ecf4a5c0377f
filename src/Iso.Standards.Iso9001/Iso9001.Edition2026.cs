namespace Iso.Standards;

public static partial class Iso9001
{
    /// <summary>ISO 9001:2026: clauses 4 to 10. Numbers are well attested, titles less so, and the lettering of its lists is not known here (<see cref="Catalog.Provenance"/>).</summary>
    /// <example>
    /// <code>
    /// using Qms = Iso.Standards.Iso9001.Edition2026;
    /// IReadOnlyList&lt;Provision&gt; today = Qms.Catalog.SuccessorsOf(ProvisionNumber.Parse("10.3"));
    /// </code>
    /// </example>
    public static partial class Edition2026
    {
        private const string IdText = "ISO 9001:2026";

        /// <summary><c>ISO 9001:2026</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>The way from the edition of 2015 to this one, with the dates of the transition as far as they are known.</summary>
        public static Transition FromEdition2015 => TransitionHolder.Value;

        /// <summary>All rules by which a management system for this edition is judged: what cannot be applied, risks, evidence and references.</summary>
        public static RuleSet Rules => RulesHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, RulesWhenAsked);

        // One holder each: a program that reads a title makes no rules, and one that names an edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "Quality management systems", Table(), Facts);
        }

        private static class TransitionHolder
        {
            internal static readonly Transition Value = new(Edition2015.Catalog, Catalog);
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
