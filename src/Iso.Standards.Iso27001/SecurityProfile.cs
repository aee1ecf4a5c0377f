namespace Iso.Standards;

/// <summary>What the profile of an organization speaks for, by the facts of SOA-042.</summary>
internal static class SecurityProfile
{
    /// <summary>The controls that a profile speaks for, in the order of the facts.</summary>
    public static IReadOnlyList<ProfileHint> HintsOf(OrganizationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var hints = new List<ProfileHint>();
        foreach (var (fact, words, controls) in ProfileRules.Facts)
        {
            if (fact(profile) is not true) continue;
            foreach (var control in controls) hints.Add(new() { Control = control, Because = $"the organization {words}" });
        }

        return hints;
    }
}
