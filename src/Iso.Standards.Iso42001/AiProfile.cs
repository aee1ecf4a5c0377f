namespace Iso.Standards;

/// <summary>What the AI roles of an organization speak for, by those of SOA-046.</summary>
internal static class AiProfile
{
    /// <summary>The controls that a profile speaks for, in the order of the roles.</summary>
    public static IReadOnlyList<ProfileHint> HintsOf(OrganizationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var hints = new List<ProfileHint>();
        foreach (var (role, words, controls) in AiExclusionRules.Roles)
        {
            if (!profile.AiRoles.Contains(role)) continue;
            foreach (var control in controls) hints.Add(new() { Control = control, Because = $"the organization {words}" });
        }

        return hints;
    }
}
