using System.Text;

namespace Iso.Standards;

/// <summary>What one document offers for a provision of another, as data and as one sentence. It never says that the provision is met.</summary>
public sealed record ProvisionSupport
{
    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>The document whose provisions support it.</summary>
    public required StandardId By { get; init; }

    /// <summary>How far the document as a whole carries it; null where nobody judged that.</summary>
    public required SupportLevel? Coverage { get; init; }

    /// <summary>What stays open of the provision; null where nobody says.</summary>
    public required string? Open { get; init; }

    /// <summary>The links whose relation is rated, in the order of the crosswalk.</summary>
    public required IReadOnlyList<CrosswalkLink> Links { get; init => field = ValueList<CrosswalkLink>.Copy(value); }

    /// <summary>The links that nobody rated, in the order of the crosswalk: named together, and nothing follows.</summary>
    public required IReadOnlyList<CrosswalkLink> References { get; init => field = ValueList<CrosswalkLink>.Copy(value); }

    /// <summary>The side of the provision.</summary>
    public required CrosswalkSide Side { get; init; }

    /// <summary>What <paramref name="crosswalk"/> says of a provision of either side.</summary>
    /// <exception cref="ArgumentException">The provision is of neither document.</exception>
    public static ProvisionSupport Of(Crosswalk crosswalk, ProvisionId provision)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        if (provision.Standard != crosswalk.From && provision.Standard != crosswalk.To) throw new ArgumentException($"{provision} is of neither {crosswalk.From} nor {crosswalk.To}.", nameof(provision));
        var side = provision.Standard == crosswalk.To ? CrosswalkSide.To : CrosswalkSide.From;
        var links = (side == CrosswalkSide.To ? crosswalk.LinksTo(provision) : crosswalk.LinksOf(provision)).ToList();
        var judgement = crosswalk.JudgementOf(side, provision.Number);
        return new()
        {
            Provision = provision,
            By = side == CrosswalkSide.To ? crosswalk.From : crosswalk.To,
            Side = side,
            Coverage = judgement?.Coverage,
            Open = judgement?.Open,
            Links = [.. links.Where(link => link.Relation is not null and not Relation.NoRelationship)],
            References = [.. links.Where(link => link.Relation is null)],
        };
    }

    /// <summary>All of it as one sentence: "Art. 10 is supported in part by A.7.4, which …; open: …".</summary>
    public string Sentence
    {
        get
        {
            var text = new StringBuilder().Append(Provision.Number).Append(' ').Append(Verb());
            var parts = Links.Count > 0 ? Links : References;
            for (var i = 0; i < parts.Count; i++) text.Append(i == 0 ? " " : "; ").Append(PartOf(parts[i]));
            if (parts.Count == 0 && Coverage is not (null or SupportLevel.None)) text.Append(' ').Append(By);
            if (Open is not null) text.Append("; open: ").Append(Words.Inside(Open));
            return text.Append('.').ToString();
        }
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;

    private string Verb() => Coverage switch
    {
        SupportLevel.Full => "is supported in full by",
        SupportLevel.Partial => "is supported in part by",
        SupportLevel.Supporting => "is helped by",
        SupportLevel.None => $"has no counterpart in {By}",
        _ when Links.Count > 0 => "shares something with",
        _ when References.Count > 0 => "is named together with",
        _ => $"is linked to nothing in {By}",
    };

    private string PartOf(CrosswalkLink link)
    {
        var ends = string.Join(" and ", Side == CrosswalkSide.To ? link.Sources : link.Targets);
        return link.Note is { } note && Side == CrosswalkSide.To ? $"{ends}, which {Words.Inside(note)}" : ends;
    }
}
