namespace Iso.Standards;

/// <summary>Where the entries of one catalog stand in a network, and what follows there where all of an entry is met.</summary>
internal sealed class CatalogNodes
{
    private const ResultFacts WhollyMet = ResultFacts.AllMet | ResultFacts.SomeMet;

    private readonly Provision[] _provisions = [];
    private readonly (int Node, ResultFacts Facts)[][] _nodes = [];

    public CatalogNodes(NetworkParts parts, Catalog catalog)
    {
        if (parts.Find(catalog.Id) is not { } document) return;
        // What stands nowhere near a link is left out, so that nobody asks for it.
        var placed = catalog.Provisions.Select(provision => (Provision: provision, Nodes: NodesOf(parts, document, provision.Number))).Where(static entry => entry.Nodes.Length > 0).ToList();
        _provisions = [.. placed.Select(static entry => entry.Provision)];
        _nodes = [.. placed.Select(static entry => entry.Nodes)];
    }

    /// <summary>The entries that stand in the network or beside it.</summary>
    public ReadOnlySpan<Provision> Provisions => _provisions;

    /// <summary>The nodes at which something follows from an entry: its own, or else those above and below it.</summary>
    public ReadOnlySpan<(int Node, ResultFacts Facts)> Of(int index) => _nodes[index];

    private static (int Node, ResultFacts Facts)[] NodesOf(NetworkParts parts, DocumentNodes document, ProvisionNumber number)
    {
        var own = document.Find(number);
        if (own >= 0) return [(parts.Global(document, own), WhollyMet)];
        var near = new List<(int, ResultFacts)>();
        foreach (var (node, place) in document.Beside(number))
        {
            var facts = ResultRules.Follows(place, WhollyMet);
            if (facts != ResultFacts.None) near.Add((parts.Global(document, node), facts));
        }

        return [.. near];
    }
}
