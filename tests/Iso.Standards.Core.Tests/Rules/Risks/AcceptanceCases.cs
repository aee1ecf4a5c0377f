using static Iso.Standards.Tests.SoundRegister;

namespace Iso.Standards.Tests;

/// <summary>Cases of RSK-018 to 020.</summary>
internal static class AcceptanceCases
{
    private const string First = "$.riskRegister.risks[0]";

    private static readonly RiskAcceptance Complete = Accepted("P-06");
    private static readonly Risk High = Security with { Residual = Rated(4, 4, "high") };
    private static readonly Risk Both = Security with { Domains = [RiskDomain.InformationSecurity, RiskDomain.Ai] };

    private static readonly RiskScheme WithAuthority = Scheme with
    {
        Authorities =
        [
            new() { Level = "medium", Domain = RiskDomain.InformationSecurity, By = "P-07" },
            new() { Level = "medium", Domain = RiskDomain.Ai, By = "RO-6" },
            new() { Level = "high", By = "P-03" },
        ],
    };

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("RSK-018", "accepted by P-01 until 2027-03-31", With(High with { Acceptance = Accepted("P-01") })),
        new("RSK-018", "residual high, acceptance missing", With(High with { Acceptance = null }), $"{First}.acceptance", "R-001"),
        new("RSK-018", "accepted by nobody", With(High with { Acceptance = Complete with { By = " " } }), $"{First}.acceptance.by", "R-001"),
        new("RSK-018", "accepted on no day", With(High with { Acceptance = Complete with { On = null } }), $"{First}.acceptance.on", "R-001"),
        new("RSK-018", "accepted for no reason", With(High with { Acceptance = Complete with { Because = "" } }), $"{First}.acceptance.because", "R-001"),
        new("RSK-018", "accepted for ever", With(High with { Acceptance = Complete with { Until = null } }), $"{First}.acceptance.until", "R-001"),
        new("RSK-018", "an acceptance that says nothing", With(High with { Acceptance = new() }), $"{First}.acceptance.by", "R-001"),
        new("RSK-018", "expired is RSK-020", With(High with { Acceptance = new() { Until = new(2026, 11, 20) } })),
        new("RSK-018", "incomplete on its last day", With(High with { Acceptance = new() { Until = new(2026, 11, 21) } }), $"{First}.acceptance.by", "R-001"),
        new("RSK-018", "residual low", With(Security with { Residual = Rated(1, 1, "low"), Acceptance = null })),
        new("RSK-018", "residual medium", With(Security with { Acceptance = null }), $"{First}.acceptance", "R-001"),
        new("RSK-018", "no residual, high by now", With(Security with { Residual = null, Current = Rated(4, 4, "high"), Acceptance = null }), $"{First}.acceptance", "R-001"),
        new("RSK-018", "no residual, low by now", With(Security with { Residual = null, Current = Rated(1, 1, "low"), Acceptance = null })),
        new("RSK-018", "residual low though high by now", With(Security with { Residual = Rated(1, 1, "low"), Current = Rated(4, 4, "high"), Acceptance = null })),
        new("RSK-018", "high and retained", With(Quality with { Inherent = Rated(4, 4, "high"), Treatment = new() { Option = TreatmentOption.Retain } }), $"{First}.acceptance", "R-003"),
        new("RSK-018", "high and still to be treated", With(Quality with { Inherent = Rated(4, 4, "high"), Treatment = new() { Option = TreatmentOption.Modify } })),
        new("RSK-018", "not rated", With(Security with { Inherent = null, Residual = null, Acceptance = null })),
        new("RSK-018", "no criteria", With(Register with { Schemes = [Scheme with { Criteria = [] }], Risks = [High with { Acceptance = null }] })),
        new("RSK-018", "the strictest domain counts", With(Register with { Schemes = [Scheme with { Criteria = [new() { Domain = RiskDomain.Ai, AcceptableUpTo = "low" }, new() { AcceptableUpTo = "critical" }] }], Risks = [Both with { Acceptance = null }] }), $"{First}.acceptance", "R-001"),
        new("RSK-018", "closed", With(High with { Acceptance = null, Status = RiskStatus.Closed })),

        new("RSK-019", "owner P-06 accepts R-001", Sound),
        new("RSK-019", "the internal auditor accepts R-001", By("P-09"), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "the owner by name", By("eve")),
        new("RSK-019", "the owner by role", By("Head of IT")),
        new("RSK-019", "somebody above", By("P-05")),
        new("RSK-019", "top management", By("P-01")),
        new("RSK-019", "top management with no lines of reporting", By("P-01") with { Roles = [new() { Id = new("RO-1"), Title = "Managing director", Authority = Authority.TopManagement }] }),
        new("RSK-019", "designated management is not above the owner", By("P-02"), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "somebody unknown", By("Zoe"), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "by nobody is RSK-018", By(" ")),
        new("RSK-019", "not accepted", With(Security with { Acceptance = null })),
        new("RSK-019", "no owner is RSK-005", With(Security with { Owner = null, Acceptance = Accepted("P-09") })),
        new("RSK-019", "by whom the scheme names for the level", Table(Security with { Acceptance = Accepted("P-07") })),
        new("RSK-019", "by whom the scheme names for another level", Table(Security with { Acceptance = Accepted("P-03") }), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "by whom the scheme names for all domains", Table(High with { Acceptance = Accepted("P-03") })),
        new("RSK-019", "by whom the scheme names for the level of another domain", Table(Ai with { Acceptance = Accepted("P-07") }), $"{First}.acceptance.by", "R-002"),
        new("RSK-019", "above whom the scheme names", Table(Ai with { Acceptance = Accepted("P-05") })),
        new("RSK-019", "an AI risk by its owner", With(Ai with { Acceptance = Accepted("P-07") }), $"{First}.acceptance.by", "R-002"),
        new("RSK-019", "an AI risk by designated management", With(Ai)),
        new("RSK-019", "an AI risk by top management", With(Ai with { Acceptance = Accepted("Ada") })),
        new("RSK-019", "an AI risk without owner, by its auditor", With(Ai with { Owner = null, Acceptance = Accepted("P-09") }), $"{First}.acceptance.by", "R-002"),
        new("RSK-019", "a level that the scheme does not have names nobody", Table(Security with { Residual = new() { Level = "tiny" }, Acceptance = Accepted("P-07") }), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "no rating names nobody", Table(Security with { Residual = null, Acceptance = Accepted("P-07") }), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "of both disciplines, by the owner alone", With(Both), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "of both disciplines, by designated management alone", With(Both with { Acceptance = Accepted("P-02") }), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "of both disciplines, by the auditor is one defect", With(Both with { Acceptance = Accepted("P-09") }), $"{First}.acceptance.by", "R-001"),
        new("RSK-019", "of both disciplines, by top management", With(Both with { Acceptance = Accepted("P-01") })),
        new("RSK-019", "a quality risk by anybody", With(Quality with { Acceptance = Accepted("P-09") })),
        new("RSK-019", "closed", With(Security with { Acceptance = Accepted("P-09"), Status = RiskStatus.Closed })),

        new("RSK-020", "until 2027-03-31", Sound),
        new("RSK-020", "until 2026-06-30 on 2026-11-01", Until(new(2026, 6, 30)), $"{First}.acceptance.until", "R-001", AsOf: new(2026, 11, 1)),
        new("RSK-020", "on its last day", Until(new(2026, 11, 21))),
        new("RSK-020", "on the day after", Until(new(2026, 11, 20)), $"{First}.acceptance.until", "R-001"),
        new("RSK-020", "for ever", Until(null)),
        new("RSK-020", "until the first day that there is", Until(LocalDate.MinIsoValue), $"{First}.acceptance.until", "R-001"),
        new("RSK-020", "until the last day that there is", Until(LocalDate.MaxIsoValue)),
        new("RSK-020", "not accepted", With(Security with { Acceptance = null })),
        new("RSK-020", "expired, and low by now", With(Security with { Residual = Rated(1, 1, "low"), Acceptance = Complete with { Until = new(2026, 6, 30) } })),
        new("RSK-020", "expired, and the level is not known", With(Security with { Residual = new(), Acceptance = Complete with { Until = new(2026, 6, 30) } }), $"{First}.acceptance.until", "R-001"),
        new("RSK-020", "closed", With(Security with { Acceptance = Complete with { Until = new(2026, 6, 30) }, Status = RiskStatus.Closed })),
    ];

    private static ManagementSystem By(string by) => With(Security with { Acceptance = Accepted(by) });

    private static ManagementSystem Until(LocalDate? until) => With(Security with { Acceptance = Complete with { Until = until } });

    private static ManagementSystem Table(Risk risk) => With(Register with { Schemes = [WithAuthority], Risks = [risk] });
}
