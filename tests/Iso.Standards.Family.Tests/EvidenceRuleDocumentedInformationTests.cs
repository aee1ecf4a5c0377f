using static Iso.Standards.Tests.EvidenceRuleCases;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>EVD-016: each clause that asks for documented information has an item that counts.</summary>
public sealed class EvidenceRuleDocumentedInformationTests
{
    private static readonly string[] OfIsms = ["4.3", "5.2", "6.1.2", "6.1.3", "6.2", "7.2", "7.5.1", "8.1", "8.2", "8.3", "9.1", "9.2.2", "9.3.3", "10.2"];

    [SharedTheory]
    [InlineData("9001:2015")]
    [InlineData("27001:2022")]
    [InlineData("42001:2023")]
    public void The_clauses_looked_at_are_those_of_the_list(string edition)
    {
        // The list goes down to a letter here and there; the clause is what is looked at.
        var listed = Shared.Json("domain/requirements-data.json").GetProperty("documentedInformation").List(edition).Select(e => e.Text("clause").Split(' ')[0]).Distinct();
        var standard = Library.Standards.Single(s => s.Id == StandardId.Parse(edition));
        Assert.Equal(listed, Missing(Only(standard.Id, Minutes with { Claims = [] })).Select(s => ProvisionId.Parse(s).Number.ToString()));
    }

    [Fact]
    public void Each_missing_clause_is_one_error_at_the_scope()
    {
        var report = Library.Check(Only(Isms.Id, Minutes with { Claims = [] }), RuleCase.Day);
        var found = report.Diagnostics.Where(d => d.Rule.Id == "EVD-016").ToList();
        Assert.Equal(OfIsms.Select(n => "ISO/IEC 27001:2022 " + n), found.Select(d => d.Subject));
        Assert.All(found, d => Assert.Equal("$.scopes[0]", d.Path));
        Assert.All(found, d => Assert.Equal(Severity.Error, d.Severity));
        Assert.All(found, d => Assert.Equal([Isms.Clauses.C7_5_1], d.Basis));
    }

    [Fact]
    public void A_clause_with_an_item_is_not_missed_and_42001_8_4_is()
    {
        var missing = Missing(With(Minutes with { Claims = [On(Isms.Clauses.C8_2)] })).ToList();
        Assert.DoesNotContain("ISO/IEC 27001:2022 8.2", missing);
        Assert.Contains("ISO/IEC 42001:2023 8.2", missing);
        Assert.Contains("ISO/IEC 42001:2023 8.4", missing);
        Assert.Equal(13 + 18 + 26, missing.Count);
    }

    [Theory]
    [InlineData("6.1.3")]
    [InlineData("6.1.3 d)")]
    [InlineData("6.1.3 z)")]
    [InlineData("6.1")]
    [InlineData("6")]
    public void A_claim_on_a_part_or_on_the_whole_shows_the_clause(string number)
        => Assert.DoesNotContain("ISO/IEC 27001:2022 6.1.3", Missing(Only(Isms.Id, Minutes with { Claims = [On(new(Isms.Id, number))] })));

    [Theory]
    [InlineData("6.1.1")]
    [InlineData("6.1.30")]
    [InlineData("A.6.1")]
    public void A_claim_on_another_clause_does_not(string number)
        => Assert.Contains("ISO/IEC 27001:2022 6.1.3", Missing(Only(Isms.Id, Minutes with { Claims = [On(new(Isms.Id, number))] })));

    [Fact]
    public void An_item_that_does_not_count_shows_nothing()
    {
        var item = Minutes with { Claims = [On(Isms.Clauses.C8_2)] };
        Assert.DoesNotContain("ISO/IEC 27001:2022 8.2", Missing(Only(Isms.Id, item)));
        foreach (var late in (Evidence[])[item with { ValidUntil = new(2026, 11, 20) }, item with { Status = EvidenceStatus.Superseded }, item with { ProducedOn = new(2026, 11, 22) }, item with { ProducedOn = new(2025, 11, 20) }])
        {
            Assert.Contains("ISO/IEC 27001:2022 8.2", Missing(Only(Isms.Id, late)));
            Assert.DoesNotContain("ISO/IEC 27001:2022 8.2", Missing(Only(Isms.Id, late, item with { Id = new("E-2") })));
        }
    }

    [Fact]
    public void Clauses_of_ISO_9001_that_cannot_be_applied_are_skipped()
    {
        var design = new NonApplicability { Requirement = ProvisionNumber.Parse("8.3"), Justification = "Nothing is designed here" };
        var document = Only(Qms.Id, Minutes with { Claims = [] });
        document = document with { Scopes = [document.Scopes[0] with { NonApplicable = [design] }] };
        Assert.Equal(21, Missing(document).Count());
        Assert.DoesNotContain(Missing(document), s => s.StartsWith("ISO 9001:2015 8.3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_clause_that_one_of_two_scopes_needs_is_not_skipped_and_is_named_once()
    {
        var design = new NonApplicability { Requirement = ProvisionNumber.Parse("8.3"), Justification = "Nothing is designed here" };
        var document = Only(Qms.Id, Minutes with { Claims = [] });
        Scope without = document.Scopes[0] with { NonApplicable = [design] }, with = new() { Id = new("SC-9"), Standard = Qms.Id };
        Assert.Equal(26, Missing(document with { Scopes = [without, with] }).Count());
        Assert.Equal(26, Missing(document with { Scopes = [with, without] }).Count());
        Assert.Equal(21, Missing(document with { Scopes = [without, without with { Id = new("SC-9") }] }).Count());
    }

    [Fact]
    public void No_other_standard_lets_a_clause_be_set_aside()
    {
        var document = Only(Isms.Id, Minutes with { Claims = [] });
        Assert.Equal(14, Missing(document with { Scopes = [document.Scopes[0] with { NonApplicable = [new() { Requirement = ProvisionNumber.Parse("8.3") }] }] }).Count());
    }

    [Fact]
    public void A_standard_that_is_not_judged_is_left_out()
        => Assert.All(Isms.Rules.Check(With(Minutes with { Claims = [] }), RuleCase.Day).Diagnostics.Where(d => d.Rule.Id == "EVD-016"), d => Assert.StartsWith("ISO/IEC 27001:2022", d.Subject, StringComparison.Ordinal));

    [Fact]
    public void Without_evidence_it_is_not_run()
        => Assert.Contains(Library.Check(With(), RuleCase.Day).NotRun, n => n.ToString() == "EVD-016: the document has no evidence");

    private static ManagementSystem Only(StandardId standard, params Evidence[] items) => new() { Scopes = [new() { Id = new("SC-1"), Standard = standard }], Evidence = items };

    private static IEnumerable<string> Missing(ManagementSystem document) => Library.Check(document, RuleCase.Day).Diagnostics.Where(d => d.Rule.Id == "EVD-016").Select(d => d.Subject);
}
