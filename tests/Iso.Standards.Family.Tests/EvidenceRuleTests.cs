using System.Reflection;
using static Iso.Standards.Tests.EvidenceRuleCases;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

public sealed class EvidenceRuleTests
{
    public static TheoryData<string> Cases { get; } = [.. All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_of_a_case_what_it_expects(string name) => All.Single(c => c.ToString() == name).Verify((document, day, previous) => Library.Check(document, day, previous));

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        string[] here = ["EVD-010", "EVD-011", "EVD-012", "EVD-014", "EVD-015", "EVD-023"];
        Assert.Equal(here, All.Where(c => c.Path is null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(here, All.Where(c => c.Path is not null).Select(c => c.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_constant_is_a_rule_of_the_family_and_every_rule_a_constant()
    {
        var rules = Library.Standards.SelectMany(s => s.Rules.Rules).Select(r => r.Descriptor.Id).Where(id => id.StartsWith("EVD-", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(typeof(EvidenceRuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!), rules);
    }

    [SharedFact]
    public void Every_rule_is_in_the_list_with_this_severity_and_every_finding_of_the_list_a_rule()
    {
        var listed = Shared.Json("domain/rules.json").List("rules").Where(r => r.Text("id").StartsWith("EVD-", StringComparison.Ordinal) && r.Text("kind") == "finding");
        var rules = Library.Standards.SelectMany(s => s.Rules.Rules).Select(r => r.Descriptor).Where(r => r.Id.StartsWith("EVD-", StringComparison.Ordinal)).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal);
        Assert.Equal(
            listed.Select(r => $"{r.Text("id")} {r.Text("severity")} {(r.TryGetProperty("heuristic", out var heuristic) && heuristic.GetBoolean() ? "by wording" : "")}"),
            rules.Select(r => $"{r.Id} {r.Severity.ToString().ToLowerInvariant()} {(r.IsHeuristic ? "by wording" : "")}"));
    }

    [Fact]
    public void Every_basis_in_the_three_standards_stands_in_their_catalogs()
    {
        foreach (var basis in Library.Standards.SelectMany(s => s.Rules.Rules).Select(r => r.Descriptor).Where(r => r.Id.StartsWith("EVD-", StringComparison.Ordinal)).SelectMany(r => r.Basis))
        {
            if (Library.TryFind(basis.Standard, out _)) Assert.True(Library.TryFind(basis, out _), basis.ToString());
        }
    }

    [Fact]
    public void One_place_for_a_facet_without_a_subject_is_one_finding()
    {
        var both = Minutes with { Claims = [On(Isms.Clauses.C9_3, "§6", "security"), On(Aims.Clauses.C9_3, "§6")] };
        Assert.Equal(["EVD-011"], Found(both));
    }

    [Fact]
    public void A_risk_register_for_two_standards_that_is_also_to_show_impacts_is_two_findings()
    {
        var register = Minutes with { Type = EvidenceType.RiskAssessment, Claims = [On(Isms.Clauses.C8_2), On(Aims.Clauses.C8_2), On(Aims.Clauses.C8_4)] };
        Assert.Equal(["EVD-012", "EVD-013"], Found(register));
    }

    [Fact]
    public void An_impact_assessment_that_is_to_show_security_risks_is_one_finding()
        => Assert.Equal(["EVD-013"], Found(Minutes with { Type = EvidenceType.ImpactAssessment, Claims = [On(Isms.Clauses.C8_2), On(Aims.Clauses.C8_4)] }));

    [Fact]
    public void Messages_list_provisions_in_their_order_whatever_the_order_of_claims()
    {
        EvidenceClaim one = On(Isms.Clauses.C9_3), two = On(Aims.Clauses.C9_3), three = On(Qms.Clauses.C9_3);
        foreach (var claims in (EvidenceClaim[][])[[one, two, three], [three, one, two], [two, three, one]])
        {
            var message = Library.Check(With(Minutes with { Claims = claims }), RuleCase.Day).Diagnostics.Single(d => d.Rule.Id == "EVD-010").Message;
            Assert.StartsWith("E-1 serves several standards and does not say where or about what it shows ISO 9001:2015 9.3, ISO/IEC 27001:2022 9.3 and ISO/IEC 42001:2023 9.3. ", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_number_of_the_former_edition_is_named_with_its_successor()
    {
        var diagnostic = Library.Check(With(Minutes with { Claims = [On(new(Isms.Id, "A.12.3.1"))] }), RuleCase.Day).Diagnostics.Single(d => d.Rule.Id == "EVD-023");
        Assert.Equal("A.12.3.1 is a number of ISO/IEC 27001:2013; ISO/IEC 27001:2022 has no such provision. Name A.8.13 Information backup instead, which took it over.", diagnostic.Message);
    }

    [Fact]
    public void A_law_may_be_cited_below_what_its_catalog_lists()
    {
        var law = new Standard(Catalog.Read(new MemoryStream("""{ "standard": "House Law:2026", "title": "Law", "clauses": [ { "number": "Art. 4", "title": "Duty", "summary": "Own words." } ] }"""u8.ToArray())));
        var library = new StandardsLibrary(Isms.Standard, law);
        Assert.DoesNotContain("EVD-023", Ids(library, "Art. 4(1)(b)"));
        Assert.Contains("EVD-023", Ids(library, "Art. 4a"));

        static IEnumerable<string> Ids(StandardsLibrary library, string number)
            => library.Check(With(Minutes with { Claims = [On(ProvisionId.Parse("House Law:2026 " + number))] }), RuleCase.Day).Diagnostics.Select(d => d.Rule.Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(30)]
    public void Two_editions_are_one_standard_behind_claims_of_however_many_others(int others)
    {
        var library = new StandardsLibrary(Qms.Standard, Iso9001.Edition2026.Standard, Aims.Standard);
        EvidenceClaim[] claims = [.. Enumerable.Range(1, others).Select(n => On(ProvisionId.Parse($"HOUSE {n}:2026 1.1"))), On(Qms.Clauses.C9_3), On(Iso9001.Edition2026.Clauses.C9_3)];
        Assert.DoesNotContain(EvidenceRuleIds.FacetMissing, Ids(claims));
        Assert.Contains(EvidenceRuleIds.FacetMissing, Ids([.. claims, On(Aims.Clauses.C9_3)]));

        IEnumerable<string> Ids(EvidenceClaim[] claims) => library.Check(With(Minutes with { Claims = claims }), RuleCase.Day).Diagnostics.Select(d => d.Rule.Id);
    }

    [Fact]
    public void Of_many_controls_of_the_house_the_excluded_one_is_told_from_the_others()
    {
        const int Controls = 300, Excluded = 211;
        ProvisionId[] own = [.. Enumerable.Range(1, Controls).Select(n => ProvisionId.Parse($"27001:2022 X-{n}"))];
        var statement = new StatementOfApplicability
        {
            Standard = Isms.Id,
            AdditionalControls = [.. own.Select((id, i) => new SoaEntry { Control = new(id), Decision = i == Excluded ? Decision.Excluded : Decision.Included, Justification = "Asked for by the house." })],
        };
        var document = With(Minutes with { Claims = [.. own.Select(id => On(id))] }) with { Statements = [statement] };
        var found = Library.Check(document, RuleCase.Day).Diagnostics.Where(d => d.Rule.Id is EvidenceRuleIds.ExcludedControlShown or EvidenceRuleIds.ProvisionUnknown);
        Assert.Equal(["EVD-024 $.evidence[0].claims[211].provision"], found.Select(d => $"{d.Rule.Id} {d.Path}"));
    }

    [Fact]
    public void Words_of_a_discipline_can_be_set()
    {
        var document = With(Minutes with { Claims = [On(Isms.Clauses.C9_1, "§1", "incidenti"), On(Aims.Clauses.C9_1, "§2", "AI")] });
        var italian = new StandardsLibrary(Isms.Standard.WithRules(Isms.Rules.With(EvidenceRuleOptions.SecurityTerms, EvidenceRuleOptions.SecurityTerms.Default.With("it", "incidenti"))), Aims.Standard);
        Assert.Contains(Library.Check(document, RuleCase.Day).Diagnostics, d => d.Rule.Id == "EVD-014");
        Assert.DoesNotContain(italian.Check(document with { Scopes = [.. document.Scopes.Skip(1)] }, RuleCase.Day).Diagnostics, d => d.Rule.Id == "EVD-014");
    }

    private static IEnumerable<string> Found(Evidence item)
        => Library.Check(With(item), RuleCase.Day).Diagnostics.Select(d => d.Rule.Id).Where(id => string.CompareOrdinal(id, "EVD-010") >= 0 && string.CompareOrdinal(id, "EVD-015") <= 0);
}
