namespace Iso.Standards;

/// <summary>A provision, and how far what was assessed reaches it over crosswalks.</summary>
public sealed class ProvisionReach
{
    private readonly Explanations _explanations;

    internal ProvisionReach(Provision provision, CrosswalkReach state, bool isConflict, IEnumerable<ReachJudgement> judgements, Explanations explanations)
    {
        Provision = provision;
        State = state;
        IsConflict = isConflict;
        Judgements = ValueList<ReachJudgement>.Copy(judgements);
        _explanations = explanations;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>How far it is reached.</summary>
    public CrosswalkReach State { get; }

    /// <summary>Whether what follows contradicts itself: all is met by one path, something is not by another. The state is unknown then.</summary>
    public bool IsConflict { get; }

    /// <summary>What the crosswalks from the documents that were assessed judge of it; empty where they judge nothing.</summary>
    public IReadOnlyList<ReachJudgement> Judgements { get; }

    /// <summary>One sentence for people: what follows and from what, or why nothing does, and what stays open.</summary>
    public string Sentence => ReachSentence.Of(this);

    /// <summary>What follows for the provision, each claim with its sources, steps and their provenance; put together when asked for.</summary>
    public InferredResult Explain() => _explanations.Of(Provision.Id);

    /// <summary>The provision and how far it is reached.</summary>
    public override string ToString() => $"{Provision.Id}: {(IsConflict ? "conflict" : State)}";
}
