namespace Iso.Standards;

public static partial class EuAiAct
{
    /// <summary>Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, in force since 2026-07-27: articles with paragraphs and points, and annexes.</summary>
    /// <example>
    /// <code>
    /// using Act = Iso.Standards.EuAiAct.Edition2026;
    /// Provision provision = Act.Catalog[Act.Provisions.Art10];
    /// </code>
    /// </example>
    public static partial class Edition2026
    {
        private const string IdText = "EU AI Act:2026";

        /// <summary><c>EU AI Act:2026</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>The rules by which AI systems are judged whose record is kept by this law: roles, classification, days, what is shown, what is kept. Never whether an obligation is met.</summary>
        public static RuleSet Rules => RulesHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, RulesWhenAsked);

        // A holder, so that naming the edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "Artificial Intelligence Act", Table(), Facts);
        }

        private static class RulesHolder
        {
            internal static readonly RuleSet Value = new(Id, CatalogWhenAsked, AiActRules.All);
        }

        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet RulesWhenAsked() => Rules;
    }
}
