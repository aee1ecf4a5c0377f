using static Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>Whether an exclusion runs against what the organization says of itself: SOA-042.</summary>
internal static class ProfileRules
{
    /// <summary>The facts of the profile, each with the controls that it makes necessary as a rule.</summary>
    private static readonly (Func<OrganizationProfile, bool?> Fact, string Words, ControlId[] Controls)[] Facts =
    [
        (static profile => profile.DevelopsSoftware, "develops software", [Controls.A8_25, Controls.A8_26, Controls.A8_27, Controls.A8_28, Controls.A8_29, Controls.A8_31]),
        (static profile => profile.OutsourcesDevelopment, "has software developed by others", [Controls.A8_30]),
        (static profile => profile.WorksRemotely, "lets people work outside its premises", [Controls.A6_7]),
        (static profile => profile.UsesCloudServices, "uses cloud services", [Controls.A5_23]),
        (static profile => profile.ProcessesPersonalData, "processes personal data", [Controls.A5_34]),
        (static profile => profile.HasOffices, "has premises of its own", [Controls.A7_1, Controls.A7_2, Controls.A7_3, Controls.A7_4]),
        (static profile => profile.UsesRemovableMedia, "uses removable media", [Controls.A7_10]),
        (static profile => profile.TestsWithLiveData, "tests with data of live operation", [Controls.A8_33]),
    ];

    public static Rule[] All =>
    [
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ExcludedAgainstProfile,
                Title = "No exclusion runs against the profile of the organization",
                Severity = Severity.Warning,
                Basis = [Clauses.C4_1, Clauses.C4_2, Clauses.C4_3, Clauses.C6_1_3],
                Remedy = "Include the control, or correct the profile, or show why the control is not necessary all the same.",
                Needs = [DocumentPart.Organization],
            },
            ExclusionFitsProfile),
    ];

    /// <summary>SOA-042: what the organization does makes some controls necessary as a rule. A fact that is not stated counts for nothing.</summary>
    private static void ExclusionFitsProfile(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Excluded) return;
        var profile = x.Document.Organization!;
        foreach (var (fact, words, controls) in Facts)
        {
            if (fact(profile) is not true || !controls.AsSpan().Contains(entry.Control)) continue;
            x.Report($"{entry.Control.Number} is excluded, and the organization {words}.", at: "decision");
        }
    }
}
