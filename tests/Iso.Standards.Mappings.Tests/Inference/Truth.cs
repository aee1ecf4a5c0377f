namespace Iso.Standards;

/// <summary>What is true of a provision, taken as a set of single demands of which some are met.</summary>
internal static class Truth
{
    /// <summary>A result that is true of a set of demands, and may say less than there is to say.</summary>
    public static ProvisionResult Weakened(Random random, int demands, int met)
    {
        ProvisionResult[] all = [ProvisionResult.Unknown, ProvisionResult.KnownPart, ProvisionResult.Conforms, ProvisionResult.PartlyConforms, ProvisionResult.DoesNotConform];
        var honest = all.Where(result => Bears(result, demands, met)).ToArray();
        return honest[random.Next(honest.Length)];
    }

    /// <summary>Whether a result is true of a set of demands.</summary>
    public static bool Bears(ProvisionResult result, int demands, int met) => result switch
    {
        ProvisionResult.Conforms => (demands & ~met) == 0,
        ProvisionResult.KnownPart => (demands & met) != 0,
        ProvisionResult.PartlyConforms => (demands & met) != 0 && (demands & ~met) != 0,
        ProvisionResult.DoesNotConform => (demands & ~met) != 0,
        _ => true,
    };
}
