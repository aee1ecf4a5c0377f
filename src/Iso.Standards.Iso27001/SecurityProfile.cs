using static Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>The facts of an organization's profile against which an exclusion from Annex A would run (SOA-042).</summary>
internal static class SecurityProfile
{
    /// <summary>Each fact with the controls that it speaks for; <c>Because</c> follows on <c>the profile says that</c>.</summary>
    public static IReadOnlyList<(Func<OrganizationProfile, bool?> Fact, string Because, ControlId[] Controls)> Facts { get; } =
    [
        (static p => p.DevelopsSoftware, "software is developed", [Controls.A8_25, Controls.A8_26, Controls.A8_27, Controls.A8_28, Controls.A8_29, Controls.A8_31]),
        (static p => p.OutsourcesDevelopment, "others develop software for the organization", [Controls.A8_30]),
        (static p => p.WorksRemotely, "people work outside the premises", [Controls.A6_7]),
        (static p => p.UsesCloudServices, "cloud services are used", [Controls.A5_23]),
        (static p => p.ProcessesPersonalData, "personal data are processed", [Controls.A5_34]),
        (static p => p.HasOffices, "there are premises of its own", [Controls.A7_1, Controls.A7_2, Controls.A7_3, Controls.A7_4]),
        (static p => p.UsesRemovableMedia, "removable storage media are used", [Controls.A7_10]),
        (static p => p.TestsWithLiveData, "tests use data of live operation", [Controls.A8_33]),
    ];

    /// <summary>The controls that a profile speaks for, in the order of the facts.</summary>
    public static IReadOnlyList<ProfileHint> HintsOf(OrganizationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var hints = new List<ProfileHint>();
        foreach (var (fact, because, controls) in Facts)
        {
            if (fact(profile) is not true) continue;
            foreach (var control in controls) hints.Add(new() { Control = control, Because = because });
        }

        return hints;
    }
}
