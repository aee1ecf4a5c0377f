using NodaTime;
using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards.Tests;

public sealed class AiEvidenceRuleTests
{
    private static readonly EvidenceClaim Impact = new() { Provision = Aims.Clauses.C8_4, Locator = "part 2", Subject = "Impact of AIS-2" };
    private static readonly EvidenceClaim Risk = new() { Provision = ProvisionId.Parse("27001:2022 8.2"), Locator = "part 1", Subject = "Risks of the information in AIS-2" };

    private static readonly RuleCase[] All =
    [
        new("EVD-013", "an impact assessment shows 8.4", With(EvidenceType.ImpactAssessment, Impact)),
        new("EVD-013", "the register of security risks is to show 8.4", With(EvidenceType.RiskAssessment, Impact), "$.evidence[0].claims[0].provision", "IA-AIS-2"),
        new("EVD-013", "the register of security risks is to show 6.1.4", With(EvidenceType.RiskAssessment, Impact with { Provision = Aims.Clauses.C6_1_4 }), "$.evidence[0].claims[0].provision", "IA-AIS-2"),
        new("EVD-013", "an impact assessment is to show 8.2 of 27001", With(EvidenceType.ImpactAssessment, Risk), "$.evidence[0].claims[0].provision", "IA-AIS-2"),
        new("EVD-013", "an impact assessment is to show an item of 6.1.2 of 27001", With(EvidenceType.ImpactAssessment, Risk with { Provision = ProvisionId.Parse("27001:2022 6.1.2 d)") }), "$.evidence[0].claims[0].provision", "IA-AIS-2"),
        new("EVD-013", "the edition of 2013 is no other thing", With(EvidenceType.ImpactAssessment, Risk with { Provision = ProvisionId.Parse("27001:2013 6.1.2") }), "$.evidence[0].claims[0].provision", "IA-AIS-2"),
        new("EVD-013", "one document holds both, each at its own place", With(EvidenceType.ImpactAssessment, Risk, Impact)),
        new("EVD-013", "one register holds both, each at its own place", With(EvidenceType.RiskAssessment, Risk, Impact)),
        new("EVD-013", "both at one place", With(EvidenceType.ImpactAssessment, Risk, Impact with { Locator = " Part 1" }), "$.evidence[0].claims[0].provision", "IA-AIS-2"),
        new("EVD-013", "the foreign part has no subject", With(EvidenceType.ImpactAssessment, Risk with { Subject = null }, Impact), "$.evidence[0].claims[0].provision", "IA-AIS-2"),
        new("EVD-013", "the own part has no subject", With(EvidenceType.ImpactAssessment, Risk, Impact with { Subject = " " }), "$.evidence[0].claims[0].provision", "IA-AIS-2"),
        new("EVD-013", "the own part has no place", With(EvidenceType.RiskAssessment, Risk with { Locator = null }, Impact), "$.evidence[0].claims[1].provision", "IA-AIS-2"),
        new("EVD-013", "another type may be both", With(EvidenceType.Minutes, Risk, Impact)),
        new("EVD-013", "a risk assessment shows 8.2 of both", With(EvidenceType.RiskAssessment, Risk, Risk with { Provision = Aims.Clauses.C8_2, Locator = "part 3" })),
        new("EVD-013", "an impact assessment shows 8.2 of 42001", With(EvidenceType.ImpactAssessment, Risk with { Provision = Aims.Clauses.C8_2 })),
        new("EVD-013", "in ISO 9001 the number 8.4 means suppliers", With(EvidenceType.RiskAssessment, Impact with { Provision = ProvisionId.Parse("9001:2015 8.4.1") })),
        new("EVD-013", "superseded", new() { Evidence = [Item(EvidenceType.RiskAssessment, Impact) with { Status = EvidenceStatus.Superseded }] }),
    ];

    public static TheoryData<string> Cases { get; } = [.. All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_of_a_case_what_it_expects(string name) => All.Single(c => c.ToString() == name).Verify((document, day, previous) => Aims.Rules.Check(document, day, previous));

    private static ManagementSystem With(EvidenceType type, params EvidenceClaim[] claims) => new() { Evidence = [Item(type, claims)] };

    private static Evidence Item(EvidenceType type, params EvidenceClaim[] claims) => new()
    {
        Id = new("IA-AIS-2"),
        Title = "Assessment of AIS-2",
        Type = type,
        Owner = "P-3",
        ProducedOn = new LocalDate(2026, 6, 21),
        Location = "records",
        Classification = "internal",
        Claims = claims,
    };
}
