namespace Iso.Standards;

/// <summary>What the standards of a document, and its evidence, offer for the provisions of the EU AI Act. Asked for several systems, so that each crosswalk is drawn together once.</summary>
internal sealed class SupportOfAct
{
    private readonly ManagementSystem _document;
    private readonly Crosswalk[] _crosswalks;
    private readonly Evidence[] _counting;
    private readonly Dictionary<ProvisionNumber, IReadOnlyList<ProvisionSupport>> _support = [];

    public SupportOfAct(ManagementSystem document, LocalDate asOf, ValidityByType? validity)
    {
        _document = document;
        _counting = [.. document.Evidence.Where(evidence => Freshness.Of(evidence, asOf, validity) == FreshnessState.Fresh)];
        var standards = document.Scopes.Select(scope => scope.Standard).Concat(document.Statements.Select(statement => statement.Standard)).Distinct();
        _crosswalks = [.. standards.Select(standard => Crosswalks.Between(standard, EuAiAct.Edition2026.Id)).OfType<Crosswalk>()];
    }

    /// <summary>The title of the article.</summary>
    public static string TitleOf(ProvisionNumber provision) => EuAiAct.Edition2026.Catalog[new ProvisionId(EuAiAct.Edition2026.Id, ArticleOf(provision))].Title;

    /// <summary>What each standard of the document offers. Crosswalks speak of articles; what they say of one holds for its paragraphs as a judgement only.</summary>
    public IReadOnlyList<ProvisionSupport> Of(ProvisionNumber provision)
    {
        var article = ArticleOf(provision);
        if (_support.TryGetValue(article, out var known)) return known;
        IReadOnlyList<ProvisionSupport> found = [.. _crosswalks.Select(crosswalk => ProvisionSupport.Of(crosswalk, new(EuAiAct.Edition2026.Id, article)))];
        _support.Add(article, found);
        return found;
    }

    /// <summary>The evidence that counts, is about the system or about none in particular, and claims a provision that supports the article.</summary>
    public IReadOnlyList<Id<Evidence>> EvidenceFor(ProvisionNumber provision, Id<AiSystem> system)
    {
        var support = Of(provision);
        return [.. _counting.Where(evidence => (evidence.AiSystems.Count == 0 || evidence.AiSystems.Contains(system)) && support.Any(s => Claims(evidence, s))).Select(evidence => evidence.Id).Distinct()];
    }

    /// <summary>Met only by evidence of its own that counts, and a named reviewer who says so.</summary>
    public AiActObligationStatus StatusOf(AiActMeasure? measure, bool hasMappedEvidence)
    {
        var own = measure is not null && measure.Evidence.Any(id => _counting.Any(evidence => evidence.Id == id));
        if (own && measure!.Status == AiActMeasureStatus.Met && !string.IsNullOrWhiteSpace(measure.ReviewedBy)) return AiActObligationStatus.Met;
        return own || hasMappedEvidence ? AiActObligationStatus.Supported : AiActObligationStatus.Open;
    }

    private static bool Claims(Evidence evidence, ProvisionSupport support)
        => evidence.Claims.Any(claim => claim.Provision.Standard == support.By && support.Links.Concat(support.References).Any(link => link.Sources.Any(source => source.Contains(claim.Provision.Number))));

    private static ProvisionNumber ArticleOf(ProvisionNumber provision)
    {
        var text = provision.ToString();
        var paragraph = text.IndexOf('(', StringComparison.Ordinal);
        return paragraph < 0 ? provision : ProvisionNumber.Parse(text[..paragraph]);
    }
}
