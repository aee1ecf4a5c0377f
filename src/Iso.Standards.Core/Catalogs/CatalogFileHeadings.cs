namespace Iso.Standards;

/// <summary>Puts groups and control objectives of a catalog file in their places among the controls.</summary>
/// <remarks>
/// A group comes before the first control whose number begins with its own, and the objectives that stand in it right
/// behind it, before its controls.
/// </remarks>
internal sealed class CatalogFileHeadings
{
    private readonly List<Heading> _groups = [];
    private readonly List<Heading> _objectives = [];

    public CatalogFileHeadings(CatalogFileModel model)
    {
        for (var i = 0; i < (model.Groups?.Count ?? 0); i++) _groups.Add(new(ProvisionKind.Group, model.Groups![i], $"$.groups[{i}]"));
        for (var i = 0; i < (model.Objectives?.Count ?? 0); i++) _objectives.Add(new(ProvisionKind.Objective, model.Objectives![i], $"$.objectives[{i}]"));
    }

    /// <summary>The headings that come before a control and were not placed before.</summary>
    public List<Heading> Before(ProvisionNumber control) => Take(group => group.Entry.Number.Contains(control));

    /// <summary>What no control stands in.</summary>
    public List<Heading> Rest()
    {
        var rest = Take(_ => true);
        rest.AddRange(_objectives);
        return rest;
    }

    private List<Heading> Take(Predicate<Heading> wanted)
    {
        var taken = new List<Heading>();
        foreach (var group in _groups.FindAll(wanted))
        {
            taken.Add(group);
            var own = _objectives.FindAll(objective => Innermost(objective.Entry.Number) == group);
            taken.AddRange(own);
            _objectives.RemoveAll(own.Contains);
        }

        _groups.RemoveAll(wanted);
        return taken;
    }

    /// <summary>The group with the longest number that holds the objective, or null. An outer group that is placed already cannot be it any more.</summary>
    private Heading? Innermost(ProvisionNumber objective)
        => _groups.Where(group => group.Entry.Number.Contains(objective)).Select(group => (Heading?)group).MaxBy(group => group!.Value.Entry.Number.ToString().Length);

    public readonly record struct Heading(ProvisionKind Kind, EntryModel Entry, string Path);
}
