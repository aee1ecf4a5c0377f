namespace Iso.Standards;

/// <summary>The ends of a link as two sets, whatever their order.</summary>
internal static class LinkEnds
{
    /// <summary>The same text for all links between the same ends.</summary>
    public static string KeyOf(CrosswalkLink link) => $"{Joined(link.Sources)} | {Joined(link.Targets)}";

    /// <summary>The ends of one side, each once, in natural order: <c>5 + 6</c>.</summary>
    public static string Joined(IReadOnlyList<ProvisionNumber> ends) => ends.Count == 1 ? ends[0].ToString() : string.Join(" + ", ends.Distinct().Order());
}
