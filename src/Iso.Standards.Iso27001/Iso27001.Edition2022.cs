namespace Iso.Standards;

public static partial class Iso27001
{
    /// <summary>ISO/IEC 27001:2022 with Amd 1:2024: clauses 4 to 10 and the 93 reference controls of Annex A.</summary>
    /// <example>
    /// <code>
    /// using Isms = Iso.Standards.Iso27001.Edition2022;
    /// Control control = Isms.Catalog[Isms.Controls.A5_15];
    /// </code>
    /// </example>
    public static partial class Edition2022
    {
        private const string IdText = "ISO/IEC 27001:2022";

        /// <summary><c>ISO/IEC 27001:2022</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>The rules by which a statement of applicability for this edition is judged.</summary>
        public static RuleSet SoaRules => SoaRulesHolder.Value;

        /// <summary>All rules by which a management system for this edition is judged: its statement, risks, evidence and references.</summary>
        public static RuleSet Rules => RulesHolder.Value;

        /// <summary>The controls that the facts of an organization's profile speak for: cloud services for A.5.23. Good practice; the standard lets every control be excluded with a reason.</summary>
        public static IReadOnlyList<ProfileHint> HintsOf(OrganizationProfile profile) => SecurityProfile.HintsOf(profile);

        /// <summary>The way from the edition of 2013 to this one: 114 controls became 82, and 11 are new. The transition of certificates ended on 2025-10-31.</summary>
        public static Transition FromEdition2013 => TransitionHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, RulesWhenAsked, HintsOf);

        // One holder each: a program that reads a title makes no rules, and one that names an edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "Information security management systems", Table(), Facts);
        }

        private static class SoaRulesHolder
        {
            internal static readonly RuleSet Value = new(Id, static () => Catalog, [.. StatementRules.All, .. AnnexRules.All, .. ProfileRules.All]);
        }

        private static class RulesHolder
        {
            internal static readonly RuleSet Value = SoaRules.With([.. CommonRules.All, .. SecurityRules.All]);
        }

        private static class TransitionHolder
        {
            internal static readonly Transition Value = new(Edition2013.Catalog, Catalog);
        }

        // A library of all editions is made in a fresh process. Hence methods and no lambdas, and a field for Standard that
        // is the only one of this class: naming it loads and compiles nothing else (docs/decisions/0003).
        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet RulesWhenAsked() => Rules;
    }
}
