namespace Iso.Standards;

/// <summary>Tells a way of the network as the steps that a reader follows: to the end of the link, over the link, and on.</summary>
internal static class StepsOf
{
    public static IEnumerable<CrosswalkStep> Passage(NetworkParts parts, int from, Passage way)
    {
        if (way.Link < 0)
        {
            yield return new() { From = [.. parts.ProvisionsOf(from)], To = [.. parts.ProvisionsOf(way.Target)], Known = way.Known };
            yield break;
        }

        var link = parts.Links[way.Link];
        var (near, far) = way.IsBackwards ? (link.Target, link.Source) : (link.Source, link.Target);
        if (near != from) yield return Inside(parts, from, near);
        yield return new()
        {
            From = [.. parts.ProvisionsOf(near)],
            To = [.. parts.ProvisionsOf(far)],
            Known = way.IsBackwards ? link.Link.Known.Inverse() : link.Link.Known,
            Link = link.Link,
            Crosswalk = link.Crosswalk,
            IsBackwards = way.IsBackwards,
        };
        if (far != way.Target) yield return Inside(parts, far, way.Target);
    }

    private static CrosswalkStep Inside(NetworkParts parts, int from, int to)
        => new() { From = [.. parts.ProvisionsOf(from)], To = [.. parts.ProvisionsOf(to)], Known = parts.DocumentOf(from).Near(parts.Local(from)).First(near => near.Node == parts.Local(to)).Known };
}
