using Microsoft.Extensions.DependencyInjection;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class StandardsLibraryTests
{
    private static readonly StandardId Aims = StandardId.Parse("42001:2023");
    private static readonly StandardsLibrary Library = new(Isms.Standard);

    [Fact]
    public void A_standard_that_it_lacks_is_reported_and_not_passed_over()
    {
        var ofStatements = new StandardsLibrary(Isms.Standard.WithRules(Isms.SoaRules));
        var report = ofStatements.Check(new() { Statements = [StatementOfApplicability.Draft(Isms.Catalog), new() { Standard = Aims }] });
        Assert.Equal("ISO/IEC 42001:2023: its rules are not at hand", report.NotRun[0].ToString());
        Assert.Equal(27, report.RulesRun);
        Assert.Contains("could not run", report.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_number_in_two_standards_stays_apart()
    {
        // SOA-005: A.5.2 is a control on roles in one annex and one on impact assessment in the other.
        var house = new Standard(Catalog.Read(new MemoryStream("""
            { "standard": "ISO/IEC 42001:2023", "title": "AI", "controls": [ { "number": "A.5.2", "title": "Process", "summary": "Own words." } ] }
            """u8.ToArray())));
        var system = new ManagementSystem
        {
            Statements =
            [
                new() { Standard = Isms.Id, Entries = [new() { Control = Isms.Controls.A5_2, Decision = Decision.Excluded, Justification = "n/a" }] },
                new() { Standard = Aims, Entries = [new() { Control = new(Aims, "A.5.2"), Decision = Decision.Included, Reasons = [InclusionReason.Legal("OBL-1")] }] },
            ],
        };
        var report = new StandardsLibrary(Isms.Standard, house).Check(system);
        Assert.Equal(
            ["ISO/IEC 27001:2022 A.5.2", "ISO/IEC 27001:2022 A.5.2"],
            report.Diagnostics.Where(d => d.Rule.Id is "SOA-010" or "SOA-041").Select(d => d.Subject));
        Assert.Equal(["ISO/IEC 42001:2023 A.5.2"], report.Diagnostics.Where(d => d.Path.StartsWith("$.statements[1].entries", StringComparison.Ordinal)).Select(d => d.Subject).Distinct());
        Assert.DoesNotContain(report.Diagnostics, d => d.Rule.Id == "SOA-004");
    }

    [Fact]
    public void Two_editions_of_one_id_are_refused_with_both_named()
    {
        var message = Assert.Throws<ArgumentException>(() => new StandardsLibrary(Isms.Standard, Isms.Standard)).Message;
        Assert.Contains("ISO/IEC 27001:2022", message, StringComparison.Ordinal);
        Assert.Contains("as number 1, \"Information security management systems\" with 258 entries, and as number 2, \"Information", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_edition_is_refused_with_those_that_are_known()
    {
        var message = Assert.Throws<KeyNotFoundException>(() => Library[Aims]).Message;
        Assert.Contains("known are ISO/IEC 27001:2022", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_can_be_tuned_for_a_library()
    {
        var tuned = new StandardsLibrary(Isms.Standard.WithRules(Isms.SoaRules.Without(SoaRuleIds.ComparisonMissing)));
        var draft = new ManagementSystem { Statements = [StatementOfApplicability.Draft(Isms.Catalog)] };
        Assert.Equal(["SOA-029"], Library.Check(draft).Diagnostics.Select(d => d.Rule.Id));
        Assert.Empty(tuned.Check(draft).Diagnostics);
    }

    [Fact]
    public void Comes_by_injection_with_a_clock()
    {
        using var services = new ServiceCollection().AddIsoStandards(iso => iso.AddIso27001()).BuildServiceProvider();
        Assert.Equal([Iso27001.Edition2013.Id, Isms.Id], services.GetRequiredService<StandardsLibrary>().Standards.Select(s => s.Id));
        Assert.Same(SystemClock.Instance, services.GetRequiredService<IClock>());
    }

    [Fact]
    public void All_packages_come_by_injection_side_by_side()
    {
        using var services = new ServiceCollection().AddIsoStandards(iso => iso.AddIso9001().AddIso27001().AddIso42001()).BuildServiceProvider();
        var library = services.GetRequiredService<StandardsLibrary>();
        Assert.Equal(
            ["ISO 9001:2015", "ISO 9001:2026", "ISO/IEC 27001:2013", "ISO/IEC 27001:2022", "ISO/IEC 42001:2023"],
            library.Standards.Select(s => s.Id.ToString()));
        Assert.Equal(["ISO 9001:2015 → ISO 9001:2026", "ISO/IEC 27001:2013 → ISO/IEC 27001:2022"], library.Transitions.Select(t => t.ToString()));
    }

    [Fact]
    public void Laws_and_frameworks_come_by_injection()
    {
        using var services = new ServiceCollection().AddIsoStandards(iso => iso.AddFrameworks()).BuildServiceProvider();
        Assert.Equal(
            ["EU AI Act:2024", "EU AI Act:2026", "GDPR:2016", "NIST CSF:2.0", "NIST AI RMF:1.0", "SOC 2:2017"],
            services.GetRequiredService<StandardsLibrary>().Standards.Select(s => s.Id.ToString()));
    }

    [Fact]
    public void A_merged_justification_for_two_standards_is_not_accepted()
    {
        const string Merged = "Nobody knew who decides when the lead is away";
        StatementOfApplicability Saying(ControlId control, string because) => new()
        {
            Standard = control.Standard,
            Entries = [new() { Control = control, Decision = Decision.Included, Reasons = [InclusionReason.Business()], Justification = because }],
        };
        var both = new StandardsLibrary(Isms.Standard, Iso42001.Edition2023.Standard);
        var merged = both.Check(new() { Statements = [Saying(Isms.Controls.A5_2, Merged), Saying(new(Aims, "A.5.2"), Merged)] });
        var diagnostic = Assert.Single(merged.Diagnostics, d => d.Rule.Id == SoaRuleIds.DecisionInherited);
        Assert.Equal(("$.statements[1].entries[0].justification", "ISO/IEC 42001:2023 A.5.2"), (diagnostic.Path, diagnostic.Subject));
        var apart = both.Check(new() { Statements = [Saying(Isms.Controls.A5_2, Merged), Saying(new(Aims, "A.5.2"), "Nobody asked whom the scoring could harm")] });
        Assert.DoesNotContain(apart.Diagnostics, d => d.Rule.Id == SoaRuleIds.DecisionInherited);
    }

    [Fact]
    public void A_scope_for_ISO_9001_is_judged_though_there_is_no_statement()
    {
        var scope = new Scope { Id = new("SC-1"), Standard = Iso9001.Edition2015.Id, NonApplicable = [new() { Requirement = ProvisionNumber.Parse("9.2"), Justification = "A small company of nine people", AffectsConformity = false }] };
        var report = new StandardsLibrary(Iso9001.Edition2015.Standard).Check(new() { Scopes = [scope] });
        Assert.Equal(["SOA-057"], report.Diagnostics.Where(d => d.Rule.Id.StartsWith("SOA", StringComparison.Ordinal)).Select(d => d.Rule.Id));
    }

    [Fact]
    public void A_statement_for_a_former_edition_is_judged_by_what_the_later_one_asks_too()
    {
        // Justification of exclusions: 6.1.3 d) in both editions of ISO/IEC 27001; the rules cite that of 2022.
        var former = Iso27001.Edition2013.Controls.A11_2_2;
        var statement = new StatementOfApplicability { Standard = Iso27001.Edition2013.Id, Entries = [new() { Control = former, Decision = Decision.Excluded, Justification = "n/a" }] };
        var found = Assert.Single(Iso27001.Edition2013.SoaRules.Check(statement).Diagnostics, d => d.Rule.Id == SoaRuleIds.JustificationPlaceholder);
        Assert.Equal([Isms.Clauses.C6_1_3.Item('d')], found.Basis);
    }

    [Fact]
    public void A_catalog_of_ones_own_without_controls_has_no_rules_of_statements()
    {
        var own = Catalog.Read(new MemoryStream("""{ "standard": "House:1", "title": "t", "clauses": [ { "number": "1", "title": "t", "summary": "Own words." } ] }"""u8.ToArray()));
        Assert.Equal(["EVD", "REF", "RSK"], new Standard(own).Rules.Rules.Select(rule => rule.Descriptor.Id[..3]).Distinct());
        var report = new StandardsLibrary(new Standard(own)).Check(new() { Scopes = [new() { Id = new("SC-1"), Standard = own.Id }] });
        Assert.DoesNotContain(report.NotRun, left => left.Rule.StartsWith("SOA", StringComparison.Ordinal));
    }

    [Fact]
    public void Injection_keeps_the_clock_that_is_there()
    {
        var clock = new FixedClock(Instant.FromUtc(2026, 11, 21, 0, 0));
        using var services = new ServiceCollection().AddSingleton<IClock>(clock).AddIsoStandards(iso => iso.AddIso27001()).BuildServiceProvider();
        Assert.Same(clock, services.GetRequiredService<IClock>());
    }

    [Fact]
    public void Many_threads_that_ask_first_get_one_catalog()
    {
        var catalogs = new Catalog[16];
        Parallel.For(0, catalogs.Length, i =>
        {
            catalogs[i] = Library[Isms.Id].Catalog;
            Assert.Equal("Access control", catalogs[i][Isms.Controls.A5_15].Title);
            Assert.Equal(93, catalogs[i].Controls.Count);
            Assert.Equal(ControlTheme.Technological, catalogs[i][Isms.Controls.A8_8].Theme);
        });
        Assert.All(catalogs, c => Assert.Same(catalogs[0], c));
    }
}
