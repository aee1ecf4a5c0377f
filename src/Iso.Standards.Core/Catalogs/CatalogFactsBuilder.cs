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
    private readonly Dictionary<ProvisionNumber, List<ProvisionId>> _predecessors = [];
    private (string Against, LocalDate? On, string By) _checked = (string.Empty, null, string.Empty);

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

        if (Predecessor is { } edition) _predecessors[successor.Number] = [.. former.Select(n => new ProvisionId(edition, n))];
    }

    public void AddDocumentedInformation(string number, DocumentedInformationKind kind, string subject)
        => _documented.Add(new() { Provision = new(catalog.Id, number), Kind = kind, Subject = subject });

    /// <summary>Adds an amendment; the changes that follow are its own.</summary>
    public void AddAmendment(string name, LocalDate publishedOn, string subject)
    {
        _amendments.Add(new() { Name = name, PublishedOn = publishedOn, Subject = subject });
    }

    public void AddChange(string number, string summary)
    {
        var change = new AmendedProvision { Provision = new(catalog.Id, number), Summary = summary };
        _amendments[^1] = _amendments[^1] with { Changes = [.. _amendments[^1].Changes, change] };
    }

    public void SetChecked(string against, LocalDate on, string by) => _checked = (against, on, by);

    public void AddDisagreement(string about, string judgement, string confidence) => _disagreements.Add(new() { About = about, Judgement = judgement, Confidence = confidence });

    public CatalogFacts Finish() => new(
        _attributes.AsReadOnly(),
        _amendments.AsReadOnly(),
        _documented.AsReadOnly(),
        new() { CheckedAgainst = _checked.Against, CheckedOn = _checked.On, CheckedBy = _checked.By, Disagreements = _disagreements },
        _terms,
        Predecessor,
        _successors,
        _predecessors);

    /// <summary>Attributes take the bits in the order in which they are declared; the generator counts them the same way.</summary>
    internal static int NextShift(List<AttributeKind> attributes)
        => attributes.Count == 0 ? 0 : attributes[^1].Shift + attributes[^1].Values.Count;
}
