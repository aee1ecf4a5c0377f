namespace Iso.Standards;

public static partial class Iso42001
{
    /// <summary>ISO/IEC 42001:2023: clauses 4 to 10, the 38 reference controls of Annex A in 9 groups under 10 objectives, and the lists of Annex C.</summary>
    /// <example>
    /// <code>
    /// using Aims = Iso.Standards.Iso42001.Edition2023;
    /// Control control = Aims.Catalog[Aims.Controls.A5_2];
    /// </code>
    /// </example>
    public static partial class Edition2023
    {
        private const string IdText = "ISO/IEC 42001:2023";

        /// <summary><c>ISO/IEC 42001:2023</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>The rules by which a statement of applicability for this edition is judged.</summary>
        public static RuleSet SoaRules => SoaRulesHolder.Value;

        /// <summary>All rules by which a management system for this edition is judged: its statement, risks, impact assessments, evidence and references.</summary>
        public static RuleSet Rules => RulesHolder.Value;

        /// <summary>The controls that the AI roles of an organization's profile speak for: using AI for A.9.2 to A.9.4. Good practice; Annex A makes no control compulsory.</summary>
        public static IReadOnlyList<ProfileHint> HintsOf(OrganizationProfile profile) => AiProfile.HintsOf(profile);

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, RulesWhenAsked, HintsOf);

        // One holder each: a program that reads a title makes no rules, and one that names an edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "AI management systems", Table(), Facts);
        }

        private static class SoaRulesHolder
        {
            internal static readonly RuleSet Value = new(Id, static () => Catalog, [.. StatementRules.All, .. AiStatementRules.All]);
        }

        private static class RulesHolder
        {
            internal static readonly RuleSet Value = SoaRules.With([.. CommonRules.All, .. AiRules.All]);
        }

        // A library of all editions is made in a fresh process. Hence methods and no lambdas, and a field for Standard that
        // is the only one of this class: naming it loads and compiles nothing else (docs/decisions/0003).
        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet RulesWhenAsked() => Rules;
    }
}
