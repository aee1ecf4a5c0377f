using System.Text.Json.Serialization;

namespace Iso.Standards;

/// <summary>Links from the provisions of one document to those of another, each with what it claims and who claims it.</summary>
/// <remarks>The root of a crosswalk file (<c>schemas/crosswalk.schema.json</c>). Immutable.</remarks>
public sealed partial record Crosswalk
{
    /// <summary>The version of the file format that this library reads and writes.</summary>
    public const int CurrentFormatVersion = 1;

    /// <summary>Where the schema of the file stands; null where the file does not say.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The version of the file format, from 1 on.</summary>
    public int FormatVersion { get; init; } = CurrentFormatVersion;

    /// <summary>The title of the crosswalk; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The document from which the links go, in one edition.</summary>
    public required StandardId From { get; init; }

    /// <summary>The document to which they go, in one edition.</summary>
    public required StandardId To { get; init; }

    /// <summary>How the links were found and what they claim; null where nobody says.</summary>
    public string? Method { get; init; }

    /// <summary>Where the links come from.</summary>
    public IReadOnlyList<CrosswalkProvenance> Provenance { get; init => field = ValueList<CrosswalkProvenance>.Copy(value); } = ValueList<CrosswalkProvenance>.Empty;

    /// <summary>The links, in the order of the documents.</summary>
    public IReadOnlyList<CrosswalkLink> Links { get; init => field = ValueList<CrosswalkLink>.Copy(value); } = ValueList<CrosswalkLink>.Empty;

    /// <summary>What was judged of single provisions against the other document as a whole, gaps among them.</summary>
    public IReadOnlyList<CrosswalkJudgement> Judgements { get; init => field = ValueList<CrosswalkJudgement>.Copy(value); } = ValueList<CrosswalkJudgement>.Empty;

    /// <summary>The provenance that a link or judgement cites; null where the crosswalk has none of that id.</summary>
    public CrosswalkProvenance? ProvenanceOf(string id)
    {
        foreach (var provenance in Provenance)
        {
            if (provenance.Id == id) return provenance;
        }

        return null;
    }

    /// <summary>The links that a source takes part in, alone or with others, in the order of the crosswalk.</summary>
    public IEnumerable<CrosswalkLink> LinksOf(ProvisionId source) => source.Standard == From ? Links.Where(link => link.Sources.Contains(source.Number)) : [];

    /// <summary>The links that lead to a target, alone or with others, in the order of the crosswalk.</summary>
    public IEnumerable<CrosswalkLink> LinksTo(ProvisionId target) => target.Standard == To ? Links.Where(link => link.Targets.Contains(target.Number)) : [];

    /// <summary>The judgement of a provision of one side; null where there is none.</summary>
    public CrosswalkJudgement? JudgementOf(CrosswalkSide side, ProvisionNumber provision)
    {
        foreach (var judgement in Judgements)
        {
            if (judgement.Side == side && judgement.Provisions.Contains(provision)) return judgement;
        }

        return null;
    }

    /// <summary>Both documents and the number of links.</summary>
    public override string ToString() => $"{From} to {To}, {Links.Count} links";
}
