namespace Iso.Standards;

/// <summary>The rules of all editions by name.</summary>
internal static class RuleNames
{
    /// <summary>The rules, each once: many are common to all standards.</summary>
    public static List<RuleDescriptor> All(StandardsLibrary standards) =>
    [
        .. standards.Standards.SelectMany(s => s.Rules.Rules).Select(rule => rule.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Refuses what is neither a rule nor an area of rules; case does not count.</summary>
    /// <exception cref="ToolException">There is no such rule or area.</exception>
    public static void RefuseUnknown(StandardsLibrary standards, string named)
    {
        var ids = All(standards).ConvertAll(rule => rule.Id);
        var areas = ids.Select(AreaOf).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Concat(areas).Contains(named, StringComparer.OrdinalIgnoreCase)) return;
        var nearest = Nearest.To(named, [.. ids, .. areas]);
        throw new ToolException($"There is no rule or area {named} here{(nearest is null ? $"; areas are {Plain.And(areas)}, and {ToolApp.Name} rules lists the rules." : $"; did you mean {nearest}?")}");
    }

    /// <summary>The area of a rule: <c>SOA</c> of SOA-009.</summary>
    public static string AreaOf(string ruleId) => ruleId.Split('-')[0];

    /// <summary>Ids of rules as one lists them, those that follow each other by their first and last: <c>EVD-001 to EVD-009, EVD-011</c>.</summary>
    public static string ListOf(IReadOnlyList<string> ruleIds, IReadOnlyList<string> all)
    {
        var parts = new List<string>();
        for (var i = 0; i < ruleIds.Count;)
        {
            var end = i;
            for (var at = IndexOf(all, ruleIds[i]); at >= 0 && end + 1 < ruleIds.Count && at + 1 < all.Count && all[at + 1] == ruleIds[end + 1] && AreaOf(all[at + 1]) == AreaOf(ruleIds[i]); at++) end++;
            if (end - i >= 2) parts.Add($"{ruleIds[i]} to {ruleIds[end]}");
            else parts.AddRange(ruleIds.Skip(i).Take(end - i + 1));
            i = end + 1;
        }

        return string.Join(", ", parts);
    }

    private static int IndexOf(IReadOnlyList<string> all, string id)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] == id) return i;
        }

        return -1;
    }
}
