namespace Iso.Standards;

/// <summary>A catalog, as <c>catalog --format json</c> gives it. Numbers stand without the standard.</summary>
internal sealed record CatalogJson(string Standard, IReadOnlyList<ClauseJson> Clauses, IReadOnlyList<ControlJson> Controls)
{
    public static CatalogJson Of(Catalog catalog) => new(
        catalog.Id.ToString(),
        [.. catalog.Clauses.Select(clause => new ClauseJson(clause.Number.ToString(), clause.Title, clause.Summary))],
        [.. catalog.Controls.Select(ControlJson.Of)]);
}

/// <summary>A clause of a catalog.</summary>
internal sealed record ClauseJson(string Number, string Title, string Summary);

/// <summary>A control of a catalog, with the values of each attribute that it has.</summary>
internal sealed record ControlJson(string Number, string Title, string Summary, string? Group, IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes)
{
    public static ControlJson Of(Control control) => new(
        control.Number.ToString(),
        control.Title,
        control.Summary,
        control.Group?.Number.ToString(),
        control.Catalog.Attributes
            .Select(kind => (kind.Name, Values: control.AttributeValues(kind)))
            .Where(attribute => attribute.Values.Count > 0)
            .ToDictionary(attribute => attribute.Name, attribute => attribute.Values));
}
