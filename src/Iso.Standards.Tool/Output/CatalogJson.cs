namespace Iso.Standards;

/// <summary>A catalog, as <c>catalog --format json</c> gives it. Numbers stand without the standard.</summary>
internal sealed record CatalogJson(
    string Standard,
    string Title,
    IReadOnlyList<ClauseJson> Clauses,
    IReadOnlyList<GroupJson> Groups,
    IReadOnlyList<GroupJson> Objectives,
    IReadOnlyList<ControlJson> Controls,
    IReadOnlyList<GroupJson> References)
{
    public static CatalogJson Of(Catalog catalog) => new(
        catalog.Id.ToString(),
        catalog.Title,
        [.. catalog.Clauses.Select(ClauseJson.Of)],
        [.. catalog.Provisions.Where(p => p.Kind == ProvisionKind.Group).Select(GroupJson.Of)],
        [.. catalog.Objectives.Select(GroupJson.Of)],
        [.. catalog.Controls.Select(ControlJson.Of)],
        [.. catalog.References.Select(GroupJson.Of)]);
}

/// <summary>A clause of a catalog, with its items; the title is empty where the standard gives it none.</summary>
internal sealed record ClauseJson(string Number, string Title, string Summary, IReadOnlyList<string> Items)
{
    public static ClauseJson Of(Provision clause) => new(clause.Number.ToString(), clause.Title, clause.Summary, ItemsOf(clause));

    /// <summary>The numbers of the items that are this clause's own.</summary>
    public static IReadOnlyList<string> ItemsOf(Provision clause)
    {
        var items = new List<string>();
        Add(clause, items);
        return items;
    }

    private static void Add(Provision above, List<string> items)
    {
        foreach (var item in above.Children.Where(child => child.Kind == ProvisionKind.Item))
        {
            items.Add(item.Number.ToString());
            Add(item, items);
        }
    }
}

/// <summary>A group, an objective or an entry of an informative list, with what it stands in; objectives have no title.</summary>
internal sealed record GroupJson(string Number, string Title, string Summary, string? Group)
{
    public static GroupJson Of(Provision entry) => new(entry.Number.ToString(), entry.Title, entry.Summary, entry.Parent?.Number.ToString());
}

/// <summary>A control of a catalog, with the values of each attribute that it has.</summary>
internal sealed record ControlJson(string Number, string Title, string Summary, string? Group, IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes)
{
    public static ControlJson Of(Control control) => new(
        control.Number.ToString(),
        control.Title,
        control.Summary,
        control.Group?.Number.ToString(),
        AttributesOf(control));

    /// <summary>The values of each attribute that an entry has.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> AttributesOf(Provision entry) => entry.Catalog.Attributes
        .Select(kind => (kind.Name, Values: entry.AttributeValues(kind)))
        .Where(attribute => attribute.Values.Count > 0)
        .ToDictionary(attribute => attribute.Name, attribute => attribute.Values);
}
