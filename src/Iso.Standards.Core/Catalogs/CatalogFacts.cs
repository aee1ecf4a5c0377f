using NodaTime.Text;

namespace Iso.Standards;

/// <summary>What is asked of a catalog more rarely than titles and summaries: read on demand, once.</summary>
internal sealed class CatalogFacts
{
    private readonly Dictionary<ProvisionKind, string> _terms;
    private readonly Dictionary<ProvisionNumber, List<Control>> _successors;
    private readonly Dictionary<ProvisionNumber, List<ProvisionId>> _predecessors;

    public CatalogFacts(
        IReadOnlyList<AttributeKind> attributes,
        IReadOnlyList<Amendment> amendments,
        IReadOnlyList<DocumentedInformation> documentedInformation,
        Provenance provenance,
        Dictionary<ProvisionKind, string> terms,
        StandardId? predecessor,
        Dictionary<ProvisionNumber, List<Control>> successors,
        Dictionary<ProvisionNumber, List<ProvisionId>> predecessors)
    {
        Attributes = attributes;
        Amendments = amendments;
        DocumentedInformation = documentedInformation;
        Provenance = provenance;
        Predecessor = predecessor;
        _terms = terms;
        _successors = successors;
        _predecessors = predecessors;
    }

    public IReadOnlyList<AttributeKind> Attributes { get; }

    public IReadOnlyList<Amendment> Amendments { get; }

    public IReadOnlyList<DocumentedInformation> DocumentedInformation { get; }

    public Provenance Provenance { get; }

    public StandardId? Predecessor { get; }

    public string TermOf(ProvisionKind kind) => _terms.TryGetValue(kind, out var term) ? term : kind.ToString();

    public IReadOnlyList<Control> SuccessorsOf(ProvisionNumber former) => _successors.TryGetValue(former, out var successors) ? successors : [];

    public IReadOnlyList<ProvisionId> PredecessorsOf(ProvisionNumber control) => _predecessors.TryGetValue(control, out var predecessors) ? predecessors : [];

    /// <summary>Reads the table of facts of a generated catalog: a line a fact, its fields parted by <c>|</c>.</summary>
    /// <remarks>
    /// <c>V|attribute|values</c>, <c>T|kind|term</c>, <c>P|standard</c> (the predecessor), <c>R|control|former numbers</c>,
    /// <c>D|number|kind|subject</c>, <c>A|name|date|subject</c> and behind it <c>E|number|summary</c>,
    /// <c>S|against|on|by</c> and behind it <c>J|about|judgement|confidence</c>.
    /// </remarks>
    public static CatalogFacts Parse(Catalog catalog, string text)
    {
        var facts = new CatalogFactsBuilder(catalog);
        foreach (var line in text.Split('\n'))
        {
            var f = line.Split('|');
            switch (f[0])
            {
                case "V": facts.AddAttribute(f[1], f[2].Split(' ')); break;
                case "T": facts.AddTerm(Enum.Parse<ProvisionKind>(f[1]), f[2]); break;
                case "P": facts.Predecessor = StandardId.Parse(f[1]); break;
                case "R": facts.AddReplaced(f[1], f[2].Split(' ')); break;
                case "D": facts.AddDocumentedInformation(f[1], Enum.Parse<DocumentedInformationKind>(f[2]), f[3]); break;
                case "A": facts.AddAmendment(f[1], DateOf(f[2]), f[3]); break;
                case "E": facts.AddChange(f[1], f[2]); break;
                case "S": facts.SetChecked(f[1], DateOf(f[2]), f[3]); break;
                case "J": facts.AddDisagreement(f[1], f[2], f[3]); break;
                default: throw new FormatException($"A table of facts has no line of kind \"{f[0]}\".");
            }
        }

        return facts.Finish();
    }

    private static LocalDate DateOf(string s) => LocalDatePattern.Iso.Parse(s).Value;
}
