using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class ExclusionPreviewTests
{
    private static readonly StandardsLibrary Library = new(Isms.Standard, Aims.Standard);

    private static readonly ManagementSystem System = StatementDraft.Derive(SmallSystem.System, Isms.Standard, SmallSystem.Day).In(SmallSystem.System);

    [Fact]
    public void It_names_what_hangs_on_the_control()
    {
        var preview = ExclusionPreview.Of(System, Isms.Controls.A5_15, Library, SmallSystem.Day);

        Assert.Equal([("R-010", "A.7.4"), ("R-003", "X-01, A.8.2")], preview.Risks.Select(r => (r.Risk.Risk.Id.ToString(), string.Join(", ", r.Left.Select(c => c.Number)))));
        Assert.DoesNotContain(preview.Risks, risk => risk.IsLeftWithout);
        Assert.Equal(["OBL-01"], preview.Obligations.Select(o => o.Id.ToString()));
        Assert.Equal(["CON-02"], preview.Contracts.Select(c => c.Id.ToString()));
        Assert.Equal(["EV-1"], preview.Evidence.Select(e => e.Evidence.Id.ToString()));
        Assert.Equal(["ACT-01"], preview.Actions.Select(a => a.Id.ToString()));
        Assert.Equal(["AIS-1"], preview.AiSystems.Select(s => s.Id.ToString()));
        Assert.Equal(Decision.Included, Assert.Single(preview.Entries).Entry.Decision);
    }

    [Fact]
    public void A_risk_whose_other_controls_are_excluded_would_be_left_without()
    {
        var system = System with { Statements = [.. System.Statements.Select(s => s.Exclude(Isms.Controls.A8_2, "no") with { AdditionalControls = [] })] };
        system = system with { RiskRegister = system.RiskRegister! with { Risks = [system.RiskRegister.Risks[1] with { Treatment = new() { Controls = [Isms.Controls.A5_15, Isms.Controls.A8_2] } }] } };

        Assert.True(Assert.Single(ExclusionPreview.Of(system, Isms.Controls.A5_15, Library).Risks).IsLeftWithout);
    }

    [Fact]
    public void Closed_risks_and_laws_that_ended_lose_nothing()
    {
        Assert.Empty(ExclusionPreview.Of(System, Isms.Controls.A8_8, Library, SmallSystem.Day).Risks);
        Assert.Empty(ExclusionPreview.Of(System, Isms.Controls.A5_33, Library, SmallSystem.Day).Obligations);
    }

    [Fact]
    public void It_tells_what_the_rules_would_find_and_what_not_any_more()
    {
        // Included without owner and status now; a control that mirrors a clause then.
        var system = SmallSystem.With(new SoaEntry { Control = Isms.Controls.A6_3, Decision = Decision.Included, Reasons = [InclusionReason.Business()], Justification = "People have to know what they do" });
        var library = RuleSettings.None.WithOnly("SOA-017", "SOA-030", "SOA-041").ApplyTo(Library);

        var preview = ExclusionPreview.Of(system, Isms.Controls.A6_3, library, SmallSystem.Day);

        Assert.Equal(["SOA-041 ISO/IEC 27001:2022 A.6.3"], preview.New.Select(d => $"{d.Rule.Id} {d.Subject}"));
        Assert.Equal(["SOA-017 ISO/IEC 27001:2022 A.6.3", "SOA-030 ISO/IEC 27001:2022 A.6.3"], preview.Gone.Select(d => $"{d.Rule.Id} {d.Subject}"));
        Assert.Equal(Decision.Excluded, preview.System.Statements[0].Entries.Single(e => e.Control == Isms.Controls.A6_3).Decision);
        Assert.Equal(Decision.Included, system.Statements[0].Entries.Single(e => e.Control == Isms.Controls.A6_3).Decision);
    }

    [Fact]
    public void The_reason_that_is_thought_of_is_judged_too()
    {
        var library = RuleSettings.None.WithOnly("SOA-010", "SOA-040").ApplyTo(Library);

        Assert.Empty(ExclusionPreview.Of(System, Isms.Controls.A8_30, library).New);
        Assert.Equal(["SOA-010"], ExclusionPreview.Of(System, Isms.Controls.A8_30, library, because: "n/a").New.Select(d => d.Rule.Id));
        Assert.Equal(["SOA-040"], ExclusionPreview.Of(System, Isms.Controls.A8_30, library, because: "There is no budget for this at all").New.Select(d => d.Rule.Id));
    }

    [Fact]
    public void What_is_found_as_often_as_before_is_neither_new_nor_gone()
    {
        var preview = ExclusionPreview.Of(System, Isms.Controls.A8_30, RuleSettings.None.WithOnly("SOA-006", "SOA-030").ApplyTo(Library));

        Assert.Empty(preview.New);
        Assert.Empty(preview.Gone);
    }

    [Fact]
    public void An_additional_control_is_excluded_in_its_place()
    {
        var preview = ExclusionPreview.Of(System, SmallSystem.Own, Library);

        Assert.Equal(Decision.Excluded, Assert.Single(preview.System.Statements[0].AdditionalControls).Decision);
        Assert.Equal(93, preview.System.Statements[0].Entries.Count);
    }

    [Fact]
    public void Without_a_statement_of_its_standard_the_rules_find_no_difference()
    {
        var preview = ExclusionPreview.Of(System, Aims.Controls.A7_4, Library);

        Assert.Empty(preview.Entries);
        Assert.Equal(System, preview.System);
        Assert.Empty(preview.New.Concat(preview.Gone));
        Assert.Equal(["R-010"], preview.Risks.Select(r => r.Risk.Risk.Id.ToString()));
    }
}
