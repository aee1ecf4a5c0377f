using static Iso.Standards.Tests.SoundStatement;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <content>What reasons rest on, and whether the rest of the document needs what is excluded.</content>
internal static partial class SoaRuleCases
{
    private static readonly ControlId A8_8 = Isms.Controls.A8_8;

    private static IEnumerable<RuleCase> OfReasons() =>
    [
        Fails("SOA-013", "A.8.8 → R-099, which is unknown", With(A8_8, e => e with { Reasons = [InclusionReason.RiskTreatment("R-099")] }), "entries[66].reasons[0].references[0]", "A.8.8"),
        Fails("SOA-013", "R-003 does not list A.8.8", WithRisks(r => r with { Treatment = r.Treatment! with { Controls = [.. r.Treatment.Controls.Except([A8_8])] } }), "$.statements[0].entries[66].reasons[0].references[0]", "A.8.8"),
        Fails("SOA-013", "a risk without treatment", With(A8_8, e => e with { Reasons = [InclusionReason.RiskTreatment("R-003", "R-004")] }), "entries[66].reasons[0].references[1]", "A.8.8"),
        Fails("SOA-013", "a closed risk", Closing(With(A8_8, e => e with { Reasons = [InclusionReason.Business(), InclusionReason.RiskTreatment("R-005")] })), "$.statements[0].entries[66].reasons[1].references[0]", "A.8.8"),
        Fails("SOA-013", "no risk at all", With(A8_8, e => e with { Reasons = [InclusionReason.RiskTreatment()] }), "entries[66].reasons[0].references", "A.8.8"),
        Fails("SOA-013", "a blank for a risk", With(A8_8, e => e with { Reasons = [InclusionReason.RiskTreatment(" ")] }), "entries[66].reasons[0].references", "A.8.8"),
        Fails("SOA-013", "a reference that can be no id", With(A8_8, e => e with { Reasons = [InclusionReason.RiskTreatment(new string('x', 200))] }), "entries[66].reasons[0].references[0]", "A.8.8"),
        Fails("SOA-013", "an additional control whose risk is unknown", PlusAdditional(Own("X-01") with { Reasons = [InclusionReason.RiskTreatment("R-099")] }), "additionalControls[0].reasons[0].references[0]", "X-01"),
        Passes("SOA-013", "A.8.8 → R-003, and R-003 lists A.8.8", Statement),
        Passes("SOA-013", "an accepted risk that lists the control", WithRisks(r => r with { Status = RiskStatus.Accepted })),
        Passes("SOA-013", "an excluded control names a risk", With(A8_8, e => e with { Decision = Decision.Excluded, Status = null, Reasons = [InclusionReason.RiskTreatment("R-099")] })),

        Fails("SOA-014", "reason legal, no reference", With(Isms.Controls.A5_34, e => e with { Reasons = [InclusionReason.Legal()] }), "entries[33].reasons[0].references", "A.5.34"),
        Fails("SOA-014", "an obligation that is unknown", With(Isms.Controls.A5_34, e => e with { Reasons = [InclusionReason.Legal("OBL-01", "OBL-99")] }), "entries[33].reasons[0].references[1]", "A.5.34"),
        Fails("SOA-014", "a contract for an obligation", With(Isms.Controls.A5_34, e => e with { Reasons = [InclusionReason.Legal("CON-02")] }), "entries[33].reasons[0].references[0]", "A.5.34"),
        Passes("SOA-014", "A.5.34 → OBL-01", With(Isms.Controls.A5_34, e => e with { Reasons = [InclusionReason.Legal("OBL-01")] })),

        Fails("SOA-015", "reason contractual, no reference", With(Isms.Controls.A5_20, e => e with { Reasons = [InclusionReason.Contractual()] }), "entries[19].reasons[0].references", "A.5.20"),
        Fails("SOA-015", "a contract that is unknown is an error", SoundStatement.With(With(Isms.Controls.A5_20, e => e with { Reasons = [InclusionReason.Contractual("CON-99")] })), "$.statements[0].entries[19].reasons[0].references[0]", "A.5.20", Severity.Error),
        Passes("SOA-015", "A.5.20 → CON-02", With(Isms.Controls.A5_20, e => e with { Reasons = [InclusionReason.Contractual("CON-02")] })),

        Fails("SOA-016", "business only", With(A5_15, e => e with { Reasons = [InclusionReason.Business("POL-01")] }), "entries[14].reasons", "A.5.15"),
        Passes("SOA-016", "business and risk treatment", With(A5_15, e => e with { Reasons = [InclusionReason.Business(), InclusionReason.RiskTreatment("R-003")] })),
        Passes("SOA-016", "no reason at all is SOA-007", With(A5_15, e => e with { Reasons = [] })),
        Passes("SOA-016", "excluded for the business", With(A5_15, e => e with { Decision = Decision.Excluded, Status = null, Reasons = [InclusionReason.Business()] })),
    ];

    private static IEnumerable<RuleCase> OfExclusions() =>
    [
        Fails("SOA-024", "A.8.30 excluded, R-012 relies on it", Relying(RiskStatus.Open), "$.statements[0].entries[88].decision", "A.8.30"),
        Fails("SOA-024", "an accepted risk relies on it", Relying(RiskStatus.Accepted), "$.statements[0].entries[88].decision", "A.8.30"),
        Passes("SOA-024", "A.8.30 excluded, no risk names it", Statement),
        Passes("SOA-024", "only a closed risk names it", Relying(RiskStatus.Closed)),

        Fails("SOA-025", "A.5.34 excluded while OBL-01 names it", Excluding("Nobody's data are held here at all", Isms.Controls.A5_34), "entries[33].decision", "A.5.34"),
        Fails("SOA-025", "A.5.20 excluded while a contract names it", Excluding("There are no suppliers to speak of", Isms.Controls.A5_20), "entries[19].decision", "A.5.20"),
        Fails("SOA-025", "on the last day of the obligation", Binding(until: RuleCase.Day), "$.statements[0].entries[33].decision", "A.5.34"),
        Passes("SOA-025", "the day after the obligation ended", Binding(until: RuleCase.Day.PlusDays(-1))),
        Passes("SOA-025", "nothing names A.8.30", Statement),
    ];

    private static ManagementSystem WithRisks(Func<Risk, Risk> change) => WithRisks(SoundStatement.System, change);

    /// <summary>The document with R-003 changed.</summary>
    private static ManagementSystem WithRisks(ManagementSystem system, Func<Risk, Risk> change)
        => system with { RiskRegister = system.RiskRegister! with { Risks = [.. system.RiskRegister.Risks.Select(r => r.Id.ToString() == "R-003" ? change(r) : r)] } };

    private static ManagementSystem PlusRisk(ManagementSystem system, Risk risk)
        => system with { RiskRegister = system.RiskRegister! with { Risks = [.. system.RiskRegister.Risks, risk] } };

    private static ManagementSystem Closing(StatementOfApplicability statement)
        => PlusRisk(SoundStatement.With(statement), Risk("R-005") with { Status = RiskStatus.Closed, Treatment = new() { Option = TreatmentOption.Modify, Controls = [A8_8] } });

    private static ManagementSystem Relying(RiskStatus status)
        => PlusRisk(SoundStatement.System, Risk("R-012") with { Status = status, Treatment = new() { Option = TreatmentOption.Modify, Controls = [Isms.Controls.A8_30] } });

    private static ManagementSystem Binding(NodaTime.LocalDate until)
    {
        var system = SoundStatement.With(Excluding("Nobody's data are held here at all", Isms.Controls.A5_34));
        return system with { Obligations = [system.Obligations[0] with { InForceUntil = until }] };
    }
}
