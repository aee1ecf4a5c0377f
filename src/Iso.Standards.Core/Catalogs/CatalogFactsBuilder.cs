namespace Iso.Standards;

/// <summary>Collects the facts of a catalog from either reader, fact by fact.</summary>
internal sealed class CatalogFactsBuilder(Catalog catalog)
{
    private readonly List<AttributeKind> _attributes = [];
    private readonly List<Amendment> _amendments = [];
    private readonly List<DocumentedInformation> _documented = [];
    private readonly List<Disagreement> _disagreements = [];
    private readonly Dictionary<ProvisionKind, string> _terms = [];
    private readonly Dictionary<ProvisionNumber, List<Control>> _successors = [];
    private List<AmendedProvision> _changes = [];
    private (string Against, LocalDate On, string By) _checked = (string.Empty, default, string.Empty);

    public StandardId? Predecessor { get; set; }

    public void AddAttribute(string name, string[] values) => _attributes.Add(new(name, values, NextShift(_attributes)));

    public void AddTerm(ProvisionKind kind, string term) => _terms[kind] = term;

    public void AddReplaced(string control, string[] former)
    {
        var successor = catalog[new ControlId(catalog.Id, control)];
        foreach (var number in former)
        {
            var key = ProvisionNumber.Parse(number);
            if (!_successors.TryGetValue(key, out var successors)) _successors[key] = successors = [];
            successors.Add(successor);
        }
    }

    public void AddDocumentedInformation(string number, DocumentedInformationKind kind, string subject)
        => _documented.Add(new(new(catalog.Id, number), kind, subject));

    /// <summary>Adds an amendment; the changes that follow are its own.</summary>
    public void AddAmendment(string name, LocalDate publishedOn, string subject)
    {
        _changes = [];
        _amendments.Add(new(name, publishedOn, subject, _changes.AsReadOnly()));
    }

    public void AddChange(string number, string summary) => _changes.Add(new(new(catalog.Id, number), summary));

    public void SetChecked(string against, LocalDate on, string by) => _checked = (against, on, by);

    public void AddDisagreement(string about, string judgement, string confidence) => _disagreements.Add(new(about, judgement, confidence));

    public CatalogFacts Finish() => new(
        _attributes.AsReadOnly(),
        _amendments.AsReadOnly(),
        _documented.AsReadOnly(),
        new(_checked.Against, _checked.On, _checked.By, _disagreements.AsReadOnly()),
        _terms,
        Predecessor,
        _successors);

    /// <summary>Attributes take the bits in the order in which they are declared; the generator counts them the same way.</summary>
    internal static int NextShift(List<AttributeKind> attributes)
        => attributes.Count == 0 ? 0 : attributes[^1].Shift + attributes[^1].Values.Count;
}
