namespace Iso.Standards;

/// <summary>The EU Artificial Intelligence Act.</summary>
public static partial class EuAiAct
{
    /// <summary>Regulation (EU) 2024/1689 as first published: articles with paragraphs and points, and annexes. Titles are those of the law; summaries are our own.</summary>
    /// <remarks>The law as it stood before Regulation (EU) 2026/1744. What stands today is in <see cref="Edition2026"/>.</remarks>
    /// <example>
    /// <code>
    /// using Act = Iso.Standards.EuAiAct.Edition2024;
    /// Provision provision = Act.Catalog[Act.Provisions.Art10];
    /// </code>
    /// </example>
    public static partial class Edition2024
    {
        private const string IdText = "EU AI Act:2024";

        /// <summary><c>EU AI Act:2024</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>. It has no rules of its own.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, NoRules);

        // A holder, so that naming the edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "Artificial Intelligence Act", Table(), Facts);
        }

        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet NoRules() => new(Id, CatalogWhenAsked, []);
    }
}
