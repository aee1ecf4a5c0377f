namespace Iso.Standards;

/// <summary>Collects the facts of a catalog from either reader, fact by fact.</summary>
internal sealed class CatalogFactsBuilder(Catalog catalog)
{
    private readonly List<AttributeKind> _attributes = [];
    private readonly List<Amendment> _amendments = [];
    private readonly List<DocumentedInformation> _documented = [];
    private readonly List<ReviewInput> _reviewInputs = [];
    private readonly List<Disagreement> _disagreements = [];
    private readonly List<string> _doubts = [];
    private readonly List<Replacement> _replacements = [];
    private readonly Dictionary<ProvisionKind, string> _terms = [];
    private readonly EntryFacts?[] _entries = new EntryFacts?[catalog.Entries.Length];
    private Provenance _provenance = new() { CheckedAgainst = string.Empty, CheckedOn = null, CheckedBy = string.Empty };
    private Edition _edition = new();
    private StandardId? _supersededBy;

    public StandardId? Predecessor { get; set; }

    public string Discipline { get; set; } = string.Empty;

    /// <summary>The facts of the entry with this number, made where there are none yet.</summary>
    public EntryFacts Of(string number)
    {
        var ordinal = catalog[new ProvisionId(catalog.Id, number)].Ordinal;
        return _entries[ordinal] ??= new();
    }

    public void AddAttribute(string name, string[] values) => _attributes.Add(new(name, values, NextShift(_attributes)));

    public void AddTerm(ProvisionKind kind, string term) => _terms[kind] = term;

    /// <summary>Says which edition this is and what came in its place; the dates follow.</summary>
    public void SetEdition(int? number, StandardId? supersededBy)
    {
        _edition = new() { Number = number };
        _supersededBy = supersededBy;
    }

    /// <summary>Adds a date of the edition, by the name of its property. That of the supersession comes before those that belong to it.</summary>
    public void SetDate(string which, DatedFact date)
    {
        _edition = which switch
        {
            nameof(Edition.Published) => _edition with { Published = date },
            nameof(Edition.Withdrawn) => _edition with { Withdrawn = date },
            nameof(Edition.Superseded) => _edition with { Superseded = new() { By = _supersededBy.GetValueOrDefault(), On = date.On, Confidence = date.Confidence } },
            nameof(Supersession.TransitionUntil) => _edition with { Superseded = _edition.Superseded! with { TransitionUntil = date } },
            nameof(Supersession.SuccessorOnlyFrom) => _edition with { Superseded = _edition.Superseded! with { SuccessorOnlyFrom = date } },
            _ => throw new FormatException($"An edition has no date \"{which}\"."),
        };
    }

    public void SetHarmonized(string number, IEnumerable<string> clauses, HarmonizedRelation relation, string? adds)
        => Of(number).Harmonized = new() { Clauses = [.. clauses.Select(c => new ProvisionId(HarmonizedStructure.Id, c))], Relation = relation, Adds = adds };

    public void AddControls(string number, IEnumerable<string> controls)
        => Of(number).Controls.AddRange(controls.Select(c => catalog[new ControlId(catalog.Id, c)]));

    public void SetConfidence(string number, Confidence confidence, string? doubt)
    {
        var entry = Of(number);
        entry.Confidence = confidence;
        entry.Doubt = doubt;
    }

    public void AddReplacement(string number, string former, SuccessionKind change, Confidence confidence, string? note)
        => _replacements.Add(new(ProvisionNumber.Parse(former), catalog[new ProvisionId(catalog.Id, number)], change, confidence, note));

    public void AddDocumentedInformation(string number, DocumentedInformationKind kind, string subject, Confidence confidence)
        => _documented.Add(new() { Provision = new(catalog.Id, number), Kind = kind, Subject = subject, Confidence = confidence });

    public void AddReviewInput(string number, string subject, Confidence confidence)
        => _reviewInputs.Add(new() { Provision = new(catalog.Id, number), Subject = subject, Confidence = confidence });

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

    public void SetChecked(string against, LocalDate on, string by, Confidence confidence)
        => _provenance = new() { CheckedAgainst = against, CheckedOn = on, CheckedBy = by, Confidence = confidence };

    public void AddDoubt(string doubt) => _doubts.Add(doubt);

    public void AddDisagreement(string about, string judgement, Confidence confidence) => _disagreements.Add(new() { About = about, Judgement = judgement, Confidence = confidence });

    public CatalogFacts Finish() => new()
    {
        Discipline = Discipline,
        Edition = _edition,
        Provenance = _provenance with { Doubts = _doubts, Disagreements = _disagreements },
        Attributes = _attributes.AsReadOnly(),
        Amendments = _amendments.AsReadOnly(),
        DocumentedInformation = _documented.AsReadOnly(),
        ReviewInputs = _reviewInputs.AsReadOnly(),
        Predecessor = Predecessor,
        Replacements = _replacements,
        Terms = _terms,
        Entries = _entries,
    };

    /// <summary>Attributes take the bits in the order in which they are declared; the generator counts them the same way.</summary>
    internal static int NextShift(List<AttributeKind> attributes)
        => attributes.Count == 0 ? 0 : attributes[^1].Shift + attributes[^1].Values.Count;
}
