namespace Iso.Standards;

/// <summary>The trust services criteria on which SOC 2 reports rest.</summary>
public static partial class Soc2
{
    /// <summary>The trust services criteria of 2017, points of focus revised in 2022: 61 criteria in 20 series. Only ids are theirs; labels and summaries are our own.</summary>
    /// <example>
    /// <code>
    /// using Criteria = Iso.Standards.Soc2.Edition2017;
    /// Provision provision = Criteria.Catalog[Criteria.Provisions.CC6_1];
    /// </code>
    /// </example>
    public static partial class Edition2017
    {
        private const string IdText = "SOC 2:2017";

        /// <summary><c>SOC 2:2017</c>.</summary>
        public static StandardId Id => Standard.Id;

        /// <summary>The catalog, made at first use and shared from then on.</summary>
        public static Catalog Catalog => CatalogHolder.Value;

        /// <summary>This edition as one object, for <see cref="StandardsLibrary"/>. It has no rules of its own.</summary>
        public static readonly Standard Standard = new(IdText, CatalogWhenAsked, NoRules);

        // A holder, so that naming the edition makes no catalog.
        private static class CatalogHolder
        {
            internal static readonly Catalog Value = new(Id, "Trust Services Criteria", Table(), Facts);
        }

        private static Catalog CatalogWhenAsked() => CatalogHolder.Value;

        private static RuleSet NoRules() => new(Id, CatalogWhenAsked, []);
    }
}
