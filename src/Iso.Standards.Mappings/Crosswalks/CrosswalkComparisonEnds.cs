namespace Iso.Standards;

/// <summary>The ends of a link as two sets, whatever their order.</summary>
internal static class LinkEnds
{
    /// <summary>The same text for all links between the same ends.</summary>
    public static string KeyOf(CrosswalkLink link) => $"{Joined(link.Sources)} | {Joined(link.Targets)}";

    /// <summary>What the link states, told from its targets to its sources. Note and open part stay as they stand.</summary>
    public static CrosswalkLink Inverse(CrosswalkLink link) => link with { Sources = link.Targets, Targets = link.Sources, Relation = Inverse(link.Relation) };

    private static Relation? Inverse(Relation? relation) => relation switch
    {
        Relation.SubsetOf => Relation.SupersetOf,
        Relation.SupersetOf => Relation.SubsetOf,
        _ => relation,
    };

    private static string Joined(IReadOnlyList<ProvisionNumber> ends) => ends.Count == 1 ? ends[0].ToString() : string.Join(" + ", ends.Distinct().Order());
}
