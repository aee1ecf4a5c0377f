using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>One classification of an AI system under the EU AI Act: the answers, in the order in which the law asks, and who gave them when.</summary>
/// <remarks>The class is not stated but follows. An answer that is missing holds it at <see cref="AiActClass.NeedsReview"/>, never at a lighter class.</remarks>
public sealed record AiActClassification
{
    /// <summary>The day of the classification.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The version of the law that was read; unspecified where it is that of the record.</summary>
    public StandardId Law { get; init; }

    /// <summary>Who classed it: an id of the document, or a name.</summary>
    public string? By { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>First question: whether the law does not apply to it (Article 2).</summary>
    public bool? IsOutsideScope { get; init; }

    /// <summary>Second: whether it is a prohibited practice (Article 5).</summary>
    public bool? IsProhibited { get; init; }

    /// <summary>Third: whether it is a product, or a safety component of one, that Annex I sends to assessment by a third party (Article 6(1)).</summary>
    public bool? IsAnnexIProduct { get; init; }

    /// <summary>Fourth: whether Annex III names its use (Article 6(2)).</summary>
    public bool? IsAnnexIIIUse { get; init; }

    /// <summary>The points of Annex III that name it: <c>Annex III 4(a)</c>.</summary>
    public IReadOnlyList<ProvisionNumber> AnnexIIIPoints { get; init => field = ValueList<ProvisionNumber>.Copy(value); } = ValueList<ProvisionNumber>.Empty;

    /// <summary>Whether the exception of Article 6(3) is claimed for it; asked only where Annex III names its use.</summary>
    public bool? ClaimsException { get; init; }

    /// <summary>Whether it profiles natural persons: then there is no exception (Article 6(3), last subparagraph).</summary>
    public bool? ProfilesPersons { get; init; }

    /// <summary>The day on which the assessment behind the exception was documented (Article 6(4)).</summary>
    public LocalDate? ExceptionDocumentedOn { get; init; }

    /// <summary>The day on which the system was registered under the exception (Article 49(2)).</summary>
    public LocalDate? ExceptionRegisteredOn { get; init; }

    /// <summary>Fifth: which cases of Article 50 it is; they add to a high risk and do not replace it. Empty is no answer: see <see cref="AiActTransparency.NoCase"/>.</summary>
    public IReadOnlyList<AiActTransparency> Transparency { get; init => field = ValueList<AiActTransparency>.Copy(value); } = ValueList<AiActTransparency>.Empty;

    /// <summary>The class that follows from the answers.</summary>
    [JsonIgnore]
    public AiActClass Class
    {
        get
        {
            if (IsOutsideScope is not { } outside) return AiActClass.NeedsReview;
            if (outside) return AiActClass.OutsideScope;
            if (IsProhibited is not { } prohibited) return AiActClass.NeedsReview;
            if (prohibited) return AiActClass.Prohibited;
            if (IsAnnexIProduct is not { } product) return AiActClass.NeedsReview;
            if (product) return AiActClass.HighRiskAnnexI;
            if (IsAnnexIIIUse is not { } use) return AiActClass.NeedsReview;
            if (use) return OfAnnexIII;
            if (Transparency.Count == 0) return AiActClass.NeedsReview;
            return HasTransparencyCase ? AiActClass.Transparency : AiActClass.Minimal;
        }
    }

    /// <summary>Whether the class is one of the two of high risk.</summary>
    [JsonIgnore]
    public bool IsHighRisk => Class is AiActClass.HighRiskAnnexI or AiActClass.HighRiskAnnexIII;

    /// <summary>Whether it is a case of Article 50, whatever else it is.</summary>
    [JsonIgnore]
    public bool HasTransparencyCase
    {
        get
        {
            foreach (var one in ValueList<AiActTransparency>.Span(Transparency))
            {
                if (one is not (AiActTransparency.Unspecified or AiActTransparency.NoCase)) return true;
            }

            return false;
        }
    }

    /// <summary>Profiling leaves no exception; where nobody says whether it profiles, the exception is not settled.</summary>
    private AiActClass OfAnnexIII => ClaimsException is not true || ProfilesPersons is true
        ? AiActClass.HighRiskAnnexIII
        : ProfilesPersons is false ? AiActClass.ExceptionArticle63 : AiActClass.NeedsReview;
}
