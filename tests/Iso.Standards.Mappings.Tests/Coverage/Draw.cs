namespace Iso.Standards;

/// <summary>Results drawn at random for the provisions of all editions.</summary>
internal static class Draw
{
    private static readonly ProvisionResult[] All = Enum.GetValues<ProvisionResult>();
    private static readonly ProvisionId[] Provisions = [.. AllCatalogs.Library.Standards.SelectMany(standard => standard.Catalog.Provisions).Select(provision => provision.Id)];

    /// <summary>Results for about one in twelve, whether they fit together or not, of some of the editions.</summary>
    public static AssessedProvision[] Results(Random random)
    {
        var assessed = AllCatalogs.Library.Standards.Select(standard => standard.Id).Where(_ => random.Next(2) == 0).ToHashSet();
        return [.. Provisions.Where(id => assessed.Contains(id.Standard) && random.Next(12) == 0).Select(id => new AssessedProvision(id, All[random.Next(All.Length)]))];
    }
}
