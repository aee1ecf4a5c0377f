using static Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <summary>The AI roles of an organization against which an exclusion from Annex A would run (SOA-046).</summary>
internal static class AiProfile
{
    /// <summary>Each role with the controls that it speaks for; <c>Because</c> follows on <c>the profile says that</c>.</summary>
    public static IReadOnlyList<(AiRole Role, string Because, ControlId[] Controls)> Roles { get; } =
    [
        (AiRole.Developer, "AI systems are developed", [Controls.A6_1_2, Controls.A6_1_3, Controls.A6_2_2, Controls.A6_2_3, Controls.A6_2_4, Controls.A6_2_5, Controls.A6_2_6, Controls.A6_2_7, Controls.A6_2_8]),
        (AiRole.Trainer, "models are trained", [Controls.A7_2, Controls.A7_3, Controls.A7_4, Controls.A7_5, Controls.A7_6]),
        (AiRole.Acquirer, "models or AI services are bought", [Controls.A10_2, Controls.A10_3]),
        (AiRole.Provider, "customers are supplied with AI systems", [Controls.A8_2, Controls.A10_4]),
        (AiRole.User, "AI systems are used", [Controls.A9_2, Controls.A9_3, Controls.A9_4]),
    ];

    /// <summary>The controls that a profile speaks for, in the order of the roles.</summary>
    public static IReadOnlyList<ProfileHint> HintsOf(OrganizationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var hints = new List<ProfileHint>();
        foreach (var (role, because, controls) in Roles)
        {
            if (!profile.AiRoles.Contains(role)) continue;
            foreach (var control in controls) hints.Add(new() { Control = control, Because = because });
        }

        return hints;
    }
}
