using static Iso.Standards.Row;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <content>The statement of applicability for ISO/IEC 27001; the rows stand in files by theme.</content>
public static partial class SampleSystem
{
    private static StatementOfApplicability SecurityStatement => new()
    {
        Standard = Isms.Id,
        DocumentId = "SOA-01",
        Version = "3.2",
        Status = DocumentStatus.Approved,
        Scope = "SC-02",
        Author = Who.Security,
        Approver = Who.ChiefExecutive,
        ChangedOn = Day(2026, 9, 23),
        ApprovedOn = Day(2026, 9, 25),
        NextReviewOn = Day(2027, 9, 24),
        RiskAssessment = new() { Reference = "Register of risks, round of September 2026, filter on infosec", On = Day(2026, 9, 14) },
        Comparison = new() { By = Who.Security, On = Day(2026, 9, 22) },
        Entries = [.. OrganizationalControls, .. PeopleAndPremisesControls, .. TechnologicalControls],
        AdditionalControls =
        [
            In("X-01", "R-06 CON-01", "R-06: a berth plan that was moved by hand in a storm needs a second pair of eyes; CON-01 asks for it too.", Who.Product, "PRC-04, override screen")
                with { Title = "Release of manual berth overrides by two persons", Origin = "own" },
        ],
        ChangeLog =
        [
            new() { Version = "3.0", On = Day(2025, 9, 26), By = Who.Security, Change = "Yearly review after the assessments of 2025" },
            new() { Version = "3.1", On = Day(2026, 2, 13), By = Who.Security, Change = "A.5.37 implemented; justification of A.5.22 after the move of a supplier" },
            new() { Version = "3.2", On = Day(2026, 9, 23), By = Who.Security, Change = "A.7.4 and A.8.18 now applicable after the round of September; A.8.6 and A.8.17 implemented; X-01 added" },
        ],
    };

    private static SoaEntry In(string number, string reasons, string justification, string owner, string? reference, ImplementationStatus status = ImplementationStatus.Implemented, string? action = null) => new()
    {
        Control = new(Isms.Id, number),
        Decision = Decision.Included,
        Reasons = Reasons(reasons),
        Justification = justification,
        Status = status,
        Owner = owner,
        Reference = reference,
        Action = action,
        LastReviewedOn = Day(2026, 9, 23),
    };

    private static SoaEntry Out(string number, string justification) => new()
    {
        Control = new(Isms.Id, number),
        Decision = Decision.Excluded,
        Justification = justification,
        LastReviewedOn = Day(2026, 9, 23),
    };
}
