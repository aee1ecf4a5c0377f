using System.Text;

namespace Iso.Standards;

/// <summary>How far a document shows that an obligation is met.</summary>
public enum AiActObligationStatus
{
    /// <summary>Nothing in the document speaks for it.</summary>
    Open,

    /// <summary>Evidence of the document speaks for it: its own, or evidence of provisions that support it. The most that mapped evidence can give.</summary>
    Supported,

    /// <summary>A named reviewer says that it is met, by evidence of its own that counts on the day. Never inferred.</summary>
    Met,
}

/// <summary>One obligation of the EU AI Act that falls on the organization for one of its AI systems.</summary>
public sealed record AiActObligation
{
    /// <summary>The system.</summary>
    public required Id<AiSystem> System { get; init; }

    /// <summary>The article or paragraph.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>The title of its article.</summary>
    public required string Title { get; init; }

    /// <summary>The roles by which it falls on the organization; empty where it comes with a general-purpose model.</summary>
    public required IReadOnlyList<AiActRole> Roles { get; init => field = ValueList<AiActRole>.Copy(value); }

    /// <summary>From when it applies.</summary>
    public required AiActApplication Application { get; init; }

    /// <summary>Whether it applies on the day that was asked about.</summary>
    public required AiActApplicability Applicability { get; init; }

    /// <summary>What else must hold that the document does not answer; null where nothing must.</summary>
    public string? Condition { get; init; }

    /// <summary>What each standard of the document offers for it, and what stays open; in the order of the document.</summary>
    public required IReadOnlyList<ProvisionSupport> Support { get; init => field = ValueList<ProvisionSupport>.Copy(value); }

    /// <summary>The items of evidence that count on the day and claim a provision which supports it, in the order of the document; each once.</summary>
    public required IReadOnlyList<Id<Evidence>> MappedEvidence { get; init => field = ValueList<Id<Evidence>>.Copy(value); }

    /// <summary>What the document says is done about it; null where it says nothing.</summary>
    public AiActMeasure? Measure { get; init; }

    /// <summary>How far the document shows that it is met.</summary>
    public required AiActObligationStatus Status { get; init; }

    /// <summary>Always false: presumption comes only from harmonised standards that the Official Journal cites (Article 40), and none is cited so far. No ISO standard is among them.</summary>
    public bool IsPresumed { get; }

    /// <summary>All of it as one sentence.</summary>
    public string Sentence
    {
        get
        {
            var text = new StringBuilder().Append(Provision.Number).Append(" applies ").Append(Application);
            if (Condition is not null) text.Append(", ").Append(Condition);
            text.Append(Status switch
            {
                AiActObligationStatus.Met => $"; met according to {Measure!.ReviewedBy}",
                AiActObligationStatus.Supported => "; evidence speaks for it",
                _ => "; nothing in the document speaks for it",
            });
            foreach (var support in Support) text.Append("; by ").Append(support.By).Append(": ").Append(AiActWords.Of(support.Coverage));
            return text.Append('.').ToString();
        }
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
