namespace Iso.Standards;

/// <summary>The NIST AI Risk Management Framework.</summary>
public static partial class NistAiRmf
{
    /// <summary>NIST AI Risk Management Framework 1.0: 4 functions, 19 categories and 72 subcategories. Labels and summaries are our own.</summary>
    /// <example>
    /// <code>
    /// using AiRmf = Iso.Standards.NistAiRmf.Version1;
    /// Provision provision = AiRmf.Catalog[AiRmf.Provisions.GOVERN1_1];
    /// </code>
    /// </example>
    public static partial class Version1
    {
        private const string IdText = "NIST AI RMF:1.0";

        /// <summary><c>NIST AI RMF:1.0</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>. It has no rules of its own.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, NoRules);

        // A holder, so that naming the edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "AI Risk Management Framework", Table(), Facts);
        }

        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet NoRules() => new(Id, CatalogWhenAsked, []);
    }
}
