using static Iso.Standards.Tests.SoundRegister;

namespace Iso.Standards.Tests;

/// <summary>Cases of RSK-001 and 005.</summary>
internal static class EntryOfRegisterCases
{
    private static readonly RiskDomain Esg = new("esg");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("RSK-001", "ai and infosec", With(Security with { Domains = [RiskDomain.Ai, RiskDomain.InformationSecurity] })),
        new("RSK-001", "no tags", With(Security, Ai with { Domains = [] }), "$.riskRegister.risks[1].domains", "R-002"),
        new("RSK-001", "only an unspecified tag", With(Security with { Domains = [default] }), "$.riskRegister.risks[0].domains", "R-001"),
        new("RSK-001", "an unspecified tag beside a known one", With(Security with { Domains = [default, RiskDomain.Ai] })),
        new("RSK-001", "a tag that nobody knows", With(Security with { Domains = [RiskDomain.Ai, Esg] }), "$.riskRegister.risks[0].domains", "R-001"),
        new("RSK-001", "a tag of the organization's own", With(Register with { Domains = [Esg], Risks = [Security with { Domains = [Esg] }] })),
        new("RSK-001", "privacy, continuity and compliance", With(Security with { Domains = [RiskDomain.Privacy, RiskDomain.Continuity, RiskDomain.Compliance] })),
        new("RSK-001", "in other letters", With(Security with { Domains = [new("InfoSec")] })),
        new("RSK-001", "a closed entry too", With(Security with { Domains = [], Status = RiskStatus.Closed }), "$.riskRegister.risks[0].domains", "R-001"),
        new("RSK-001", "no risks", With(Register with { Risks = [] })),

        new("RSK-005", "owner P-06", Sound),
        new("RSK-005", "owner missing", With(Security with { Owner = null }), "$.riskRegister.risks[0].owner", "R-001", Severity.Error),
        new("RSK-005", "a blank owner", With(Security with { Owner = " " }), "$.riskRegister.risks[0].owner", "R-001", Severity.Error),
        new("RSK-005", "an AI risk without owner", With(Security, Ai with { Owner = null }), "$.riskRegister.risks[1].owner", "R-002", Severity.Warning),
        new("RSK-005", "a quality risk without owner", With(Quality with { Owner = "" }), "$.riskRegister.risks[0].owner", "R-003", Severity.Warning),
        new("RSK-005", "a risk of both without owner", With(Security with { Owner = null, Domains = [RiskDomain.Ai, RiskDomain.InformationSecurity] }), "$.riskRegister.risks[0].owner", "R-001", Severity.Error),
        new("RSK-005", "an owner whom the document does not know", With(Security with { Owner = "Jane" })),
        new("RSK-005", "owned by the internal auditor", With(Security with { Owner = "P-09" }), "$.riskRegister.risks[0].owner", "R-001", Severity.Error),
        new("RSK-005", "owned by the role of the adviser", With(Security with { Owner = "Consultant" }), "$.riskRegister.risks[0].owner", "R-001", Severity.Error),
        new("RSK-005", "owned by an auditor who has a second role", With(Security with { Owner = "P-10" })),
        new("RSK-005", "owned by somebody without roles", With(Security with { Owner = "P-07" })),
        new("RSK-005", "owned by somebody with an unknown role", With(Security with { Owner = "P-11" }) with { People = [new() { Id = new("P-11"), Name = "Ina", Roles = [new("RO-9"), new("RO-99")] }] }),
        new("RSK-005", "a quality risk owned by the adviser", With(Quality with { Owner = "P-03" })),
        new("RSK-005", "closed without owner", With(Security with { Owner = null, Status = RiskStatus.Closed })),
    ];
}
