namespace Iso.Standards;

/// <summary>The General Data Protection Regulation of the EU.</summary>
public static partial class Gdpr
{
    /// <summary>Regulation (EU) 2016/679: articles with paragraphs and points. Titles are those of the law; summaries are our own.</summary>
    /// <example>
    /// <code>
    /// using Gdpr = Iso.Standards.Gdpr.Edition2016;
    /// Provision provision = Gdpr.Catalog[Gdpr.Provisions.Art32];
    /// </code>
    /// </example>
    public static partial class Edition2016
    {
        private const string IdText = "GDPR:2016";

        /// <summary><c>GDPR:2016</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>. It has no rules of its own.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, NoRules);

        // A holder, so that naming the edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "General Data Protection Regulation", Table(), Facts);
        }

        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet NoRules() => new(Id, CatalogWhenAsked, []);
    }
}
