namespace Iso.Standards;

/// <summary>The NIST Cybersecurity Framework.</summary>
public static partial class NistCsf
{
    /// <summary>NIST Cybersecurity Framework 2.0: 6 functions, 22 categories and 106 subcategories. Labels of subcategories and all summaries are our own.</summary>
    /// <example>
    /// <code>
    /// using Csf = Iso.Standards.NistCsf.Version2;
    /// Provision provision = Csf.Catalog[Csf.Provisions.GV_OC_01];
    /// </code>
    /// </example>
    public static partial class Version2
    {
        private const string IdText = "NIST CSF:2.0";

        /// <summary><c>NIST CSF:2.0</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>. It has no rules of its own.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, NoRules);

        // A holder, so that naming the edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "Cybersecurity Framework", Table(), Facts);
        }

        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet NoRules() => new(Id, CatalogWhenAsked, []);
    }
}
