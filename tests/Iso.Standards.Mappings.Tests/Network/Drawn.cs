using System.Globalization;

namespace Iso.Standards;

/// <summary>Documents drawn at random whose provisions are known sets of demands, with crosswalks that tell the truth about them.</summary>
internal sealed class Drawn
{
    private const int Points = 6;
    private const int ProvisionsOfEach = 4;
    private static readonly StandardId[] Names = [StandardId.Parse("Alpha:1"), StandardId.Parse("Beta:1"), StandardId.Parse("Gamma:1"), StandardId.Parse("Delta:1")];

    private readonly Dictionary<ProvisionId, int> _demands = [];

    public Drawn(Random random)
    {
        foreach (var name in Names)
        {
            for (var i = 1; i <= ProvisionsOfEach; i++) _demands[new(name, Number(i))] = Sets.Draw(random, Points);
            // And one that stands below the first, part of it or all.
            var first = _demands[new(name, Number(1))];
            var below = first & random.Next(1 << Points);
            _demands[new(name, "1.1")] = below == 0 ? first : below;
        }

        Network = new(Enumerable.Range(0, random.Next(2, 6)).Select(_ => DrawCrosswalk(random)).Where(crosswalk => crosswalk.From != crosswalk.To));
    }

    public CrosswalkNetwork Network { get; }

    public IReadOnlyDictionary<ProvisionId, int> Demands => _demands;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Crosswalk DrawCrosswalk(Random random)
    {
        var (from, to) = (Names[random.Next(Names.Length)], Names[random.Next(Names.Length)]);
        var links = new List<CrosswalkLink>();
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            var (sources, targets) = (DrawEnds(random, from), DrawEnds(random, to));
            links.Add(new()
            {
                Sources = [.. sources.Select(id => id.Number)],
                Targets = [.. targets.Select(id => id.Number)],
                Relation = random.Next(8) == 0 ? null : Sets.Relate(Union(sources), Union(targets)),
                Provenance = ["truth"],
            });
        }

        return new() { From = from, To = to, Provenance = [new() { Id = "truth", Title = "Truth" }], Links = links };
    }

    private ProvisionId[] DrawEnds(Random random, StandardId document)
    {
        var all = _demands.Keys.Where(id => id.Standard == document).ToArray();
        random.Shuffle(all);
        return all[..(random.Next(4) == 0 ? random.Next(2, 4) : 1)];
    }

    private int Union(ProvisionId[] ids) => ids.Aggregate(0, (union, id) => union | _demands[id]);
}
