using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class TraceTests
{
    private static readonly SoaEntry Entry = new() { Control = Isms.Controls.A5_15, Decision = Decision.Included };
    private static readonly DocumentIndex Index = new(SmallSystem.With(Entry));

    [Fact]
    public void A_control_leads_to_all_that_hangs_on_it_in_document_order()
    {
        var trace = Index.Trace(Isms.Controls.A5_15, SmallSystem.Day);

        Assert.Equal(Isms.Controls.A5_15, trace.Control);
        Assert.Equal((Entry, false), (Assert.Single(trace.Entries).Entry, trace.Entries[0].IsAdditional));
        Assert.Equal(["R-010", "R-003"], trace.Risks.Select(r => r.Risk.Id.ToString()));
        Assert.Equal(("EV-1", FreshnessState.Stale, new LocalDate(2026, 7, 10)), Assert.Single(trace.Evidence.Select(e => (e.Evidence.Id.ToString(), e.Freshness, e.LastValidDay!.Value))));
        Assert.Equal(["ACT-01"], trace.Actions.Select(a => a.Id.ToString()));
        Assert.Equal(["OBL-01"], trace.Obligations.Select(o => o.Id.ToString()));
        Assert.Equal(["CON-02"], trace.Contracts.Select(c => c.Id.ToString()));
        Assert.Equal(["OBJ-2"], trace.Objectives.Select(o => o.Id.ToString()));
        Assert.Equal(["AIS-1"], trace.AiSystems.Select(s => s.Id.ToString()));
        Assert.False(trace.IsEmpty);
    }

    [Fact]
    public void Levels_are_those_of_the_scheme_and_else_as_written()
    {
        var risk = Index.Trace(Isms.Controls.A8_2).Risks[0];

        Assert.Equal(("high", null, "low"), (risk.InherentLevel, risk.CurrentLevel, risk.ResidualLevel));
    }

    [Fact]
    public void An_objective_of_the_group_counts_and_so_does_a_system_that_evidence_is_about()
    {
        var trace = Index.Trace(Aims.Controls.A7_4, SmallSystem.Day);

        Assert.Equal(["OBJ-1"], trace.Objectives.Select(o => o.Id.ToString()));
        Assert.Equal(["AIS-1", "AIS-2"], trace.AiSystems.Select(s => s.Id.ToString()));
        Assert.Equal(FreshnessState.Fresh, Assert.Single(trace.Evidence).Freshness);
    }

    [Fact]
    public void The_same_number_of_another_standard_has_a_trace_of_its_own()
        => Assert.True(Index.Trace(new ControlId(Aims.Id, "A.5.15")).IsEmpty);

    [Fact]
    public void Without_a_day_nothing_is_late_and_validity_can_be_set()
    {
        Assert.Equal(FreshnessState.Fresh, Assert.Single(Index.Trace(Isms.Controls.A5_15).Evidence).Freshness);
        var longer = ValidityByType.Default.With(EvidenceType.AccessReview, 12);
        Assert.Equal(FreshnessState.Fresh, Assert.Single(Index.Trace(Isms.Controls.A5_15, SmallSystem.Day, longer).Evidence).Freshness);
    }

    [Fact]
    public void An_additional_control_is_found_where_it_stands()
    {
        var own = new SoaEntry { Control = SmallSystem.Own, Decision = Decision.Included };

        Assert.True(Assert.Single(new DocumentIndex(SmallSystem.With(own)).Trace(SmallSystem.Own).Entries).IsAdditional);
    }

    [Fact]
    public void A_risk_leads_to_its_controls_actions_and_evidence()
    {
        var trace = Index.Trace(new Id<Risk>("R-003"), SmallSystem.Day)!;

        Assert.Equal(("R-003", "high"), (trace.Risk.Risk.Id.ToString(), trace.Risk.InherentLevel));
        Assert.Equal(["A.5.15", "X-01", "A.8.2"], trace.Controls.Select(c => c.Control.Number.ToString()));
        Assert.Equal([Decision.Included], trace.Controls[0].Entries.Select(e => e.Entry.Decision));
        Assert.Empty(trace.Controls[1].Entries);
        Assert.Equal(["ACT-02", "ACT-03"], trace.Actions.Select(a => a.Id.ToString()));
        Assert.Equal(["EV-1"], trace.Evidence.Select(e => e.Evidence.Id.ToString()));
        Assert.Empty(trace.ImpactAssessments);
        Assert.Equal(["IA-1"], Index.Trace(new Id<Risk>("R-010"))!.ImpactAssessments.Select(a => a.Id.ToString()));
    }

    [Fact]
    public void A_risk_that_the_document_does_not_have_has_no_trace()
    {
        Assert.Null(Index.Trace(new Id<Risk>("R-99")));
        Assert.Null(new DocumentIndex(new ManagementSystem()).Trace(new Id<Risk>("R-003")));
    }
}
