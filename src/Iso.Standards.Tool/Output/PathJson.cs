namespace Iso.Standards;

/// <summary>The paths from a provision to those of another document, as <c>trace ID TO --format json</c> gives them: all that prove something.</summary>
internal sealed record PathsJson(string From, string To, int Hops, IReadOnlyList<PathJson> Paths)
{
    public static PathsJson Of(FoundPaths paths) => new(paths.From.Id.ToString(), paths.To.Id.ToString(), paths.Hops, [.. paths.Targets.SelectMany(target => target.Paths).Select(PathJson.Of)]);
}

/// <summary>A path: what it proves, the relations of source and target that it leaves possible, and its steps.</summary>
internal sealed record PathJson(string Target, string Proof, IReadOnlyList<string> Possible, int Hops, IReadOnlyList<PathStepJson> Steps)
{
    public static PathJson Of(CrosswalkPath path) => new(path.To.ToString(), Words.Json(path.Proof), RelationText.PossibleIn(path.Known), path.Hops, [.. path.Steps.Select(PathStepJson.Of)]);
}

/// <summary>A step, with its link as it was stated; without a link where it rests on the numbers of one document alone.</summary>
internal sealed record PathStepJson(IReadOnlyList<string> From, IReadOnlyList<string> To, IReadOnlyList<string> Possible, bool? Backwards, CrosswalkLinkJson? Link)
{
    public static PathStepJson Of(CrosswalkStep step)
    {
        var isLink = step is { Link: not null, Crosswalk: not null };
        return new(
            [.. step.From.Select(id => id.ToString())],
            [.. step.To.Select(id => id.ToString())],
            RelationText.PossibleIn(step.Known),
            isLink ? step.IsBackwards : null,
            isLink ? CrosswalkLinkJson.Of(step.Link!, step.Crosswalk!) : null);
    }
}
