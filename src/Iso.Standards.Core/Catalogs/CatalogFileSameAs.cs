using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>Takes over what an entry of a catalog file shares with a provision of another catalog.</summary>
internal sealed class CatalogFileSameAs(IEnumerable<Catalog> others, Func<string, string, DocumentFormatException> fault)
{
    private readonly Catalog[] _others = [.. others];

    /// <summary>The summary of an entry, its own or that of the provision that asks the same.</summary>
    public string SummaryOf(EntryModel entry, string path)
    {
        if (entry.Summary is { } own) return entry.SameAs is null ? own : throw fault($"{path}.sameAs", $"{entry.Number} has a summary of its own and one by reference; leave one out.");
        if (entry.SameAs is not { } id) throw fault(path, $"{entry.Number} has no summary; write \"summary\", or \"sameAs\" with a provision that asks the same.");
        return (Find(id) ?? throw fault($"{path}.sameAs", Missing(id))).Summary;
    }

    /// <summary>The expected evidence of an entry, its own or that of the provision that asks the same.</summary>
    public IEnumerable<string> EvidenceOf(EntryModel entry)
        => entry.Evidence ?? (entry.SameAs is { } id ? Find(id)!.ExpectedEvidence : []);

    private Provision? Find(ProvisionId id)
    {
        foreach (var catalog in _others)
        {
            if (catalog.TryFind(id, out var found)) return found;
        }

        return null;
    }

    private string Missing(ProvisionId id)
        => _others.Any(other => other.Id == id.Standard)
            ? $"{id.Standard} has no provision {id.Number}."
            : $"{id} stands in no catalog that was given to read with; {(_others.Length == 0 ? "none was given" : "given are " + string.Join(", ", _others.Select(other => other.Id)))}.";
}
