namespace Iso.Standards;

/// <summary>Tells why something follows from what was assessed; nothing is inferred before the first question.</summary>
internal sealed class Explanations
{
    private readonly CrosswalkNetwork _network;
    private readonly IReadOnlyList<AssessedProvision> _assessed;
    private readonly Lazy<Inference> _inference;

    public Explanations(CrosswalkNetwork network, IReadOnlyList<AssessedProvision> assessed)
    {
        _network = network;
        _assessed = assessed;
        _inference = new(() => network.Infer(assessed));
    }

    /// <summary>What follows for a provision, with its claims.</summary>
    public InferredResult Of(ProvisionId provision) => _network.Table.Parts.Find(provision.Standard) is null ? Direct(provision) : _inference.Value.Of(provision);

    /// <summary>What was assessed itself, in a document that no crosswalk names.</summary>
    private InferredResult Direct(ProvisionId provision)
    {
        var claims = new List<InferredClaim>();
        var facts = ResultFacts.None;
        foreach (var assessed in _assessed)
        {
            if (assessed.Provision != provision || assessed.Result == ProvisionResult.Unknown) continue;
            facts |= ResultRules.FactsOf(assessed.Result);
            claims.Add(new() { Result = assessed.Result, Sources = [assessed], Steps = [] });
        }

        var result = ResultRules.ResultOf(facts);
        return new() { Provision = provision, Result = result ?? ProvisionResult.Unknown, IsConflict = result is null, Claims = claims };
    }
}
