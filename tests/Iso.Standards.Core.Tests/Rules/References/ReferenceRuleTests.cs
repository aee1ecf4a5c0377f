using System.Reflection;
using Iso.Standards.Tests;

namespace Iso.Standards;

public sealed class ReferenceRuleTests
{
    private static readonly RuleSet Rules = new(StandardId.Parse("ISO/IEC 27001:2022"), catalog: null, CommonRules.All.Where(r => r.Descriptor.Id.StartsWith("REF-", StringComparison.Ordinal)));

    public static TheoryData<string> Cases => [.. ReferenceRuleCases.All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Judges(string name) => ReferenceRuleCases.All.Single(c => c.ToString() == name).Verify((document, asOf, previous) => Rules.Check(document, asOf, previous));

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        foreach (var rule in Rules.Rules)
        {
            Assert.Contains(ReferenceRuleCases.All, c => c.Rule == rule.Descriptor.Id && c.Path is null);
            Assert.Contains(ReferenceRuleCases.All, c => c.Rule == rule.Descriptor.Id && c.Path is not null);
        }
    }

    [Fact]
    public void Every_constant_is_a_rule_and_every_rule_a_constant()
        => Assert.Equal(typeof(ReferenceRuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!), Rules.Rules.Select(r => r.Descriptor.Id));

    [Fact]
    public void Nothing_else_is_said_of_a_document_with_one_broken_reference()
    {
        foreach (var @case in ReferenceRuleCases.All.Where(c => c.Path is not null && c.Rule == "REF-001")) Assert.Single(Rules.Check(@case.Document).Diagnostics);
    }

    /// <summary>Each member that can hold the id of another thing has a case in which it leads nowhere.</summary>
    [Fact]
    public void Every_member_that_refers_has_a_case()
    {
        string[] own = ["Id"];
        var members = FilledDocument.Types
            .SelectMany(type => FilledDocument.Members(type).Where(m => IsId(m.PropertyType) && !own.Contains(m.Name)))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "AiActMeasure.Evidence", "AiActMeasure.Risks", "AiSystem.Scopes", "Asset.Scopes", "Change.AiSystems", "Change.Assets", "Change.Processes", "Change.Risks", "Competence.Evidence", "Evidence.AiSystems", "Evidence.SupersededBy",
                "Evidence.UsedIn", "Impact.Risks", "ImpactAssessment.AssessedForChanges", "ImpactAssessment.System", "Person.ReportsTo", "Person.Roles", "Process.Scopes", "Risk.AiSystems",
                "Risk.AssessedForChanges", "Risk.Assets", "Risk.Objectives", "Risk.Processes", "RiskClosure.Evidence", "RiskRating.Scheme", "RiskRegister.Scheme", "RiskReport.Schemes",
                "RiskTreatment.Actions", "RiskTreatment.Change", "RiskTreatment.Contract", "Role.ReportsTo", "SchemeConversion.To", "SystemExclusion.System", "TreatmentAction.Risks",
            ],
            members);

        // The filled document has ids of its own everywhere, so that each of its references leads nowhere.
        var document = FilledDocument.Of(1);
        var paths = Rules.Check(document).Diagnostics.Select(d => d.Path).ToList();
        Assert.Equal(38, paths.Count);
        Assert.Equal(paths.Count, paths.Distinct().Count());

        static bool IsId(Type type)
        {
            var plain = Nullable.GetUnderlyingType(type) ?? type;
            if (!plain.IsGenericType) return false;
            return plain.GetGenericTypeDefinition() == typeof(Id<>) || (plain.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && IsId(plain.GetGenericArguments()[0]));
        }
    }

    [Fact]
    public void A_broken_reference_names_both_ends()
        => Assert.StartsWith(
            "R-2 names the asset AST-09, which the document does not have. ",
            Assert.Single(Rules.Check(ReferenceRuleCases.All.Single(c => c.Name == "an asset of a risk").Document).Diagnostics).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_id_that_stands_three_times_is_reported_at_its_second_and_third_place()
    {
        Asset a = new() { Id = new("AST-1"), Name = "n" };
        var found = Rules.Check(new ManagementSystem { Assets = [a, a with { Id = new("AST-2") }, a, a] }).Diagnostics;
        Assert.Equal(["$.assets[2].id", "$.assets[3].id"], found.Select(d => d.Path));
        Assert.All(found, d => Assert.StartsWith("3 assets have the id AST-1. ", d.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_order_of_lists_gives_the_same_messages()
    {
        var document = FilledDocument.Of(3);
        var there = Rules.Check(document).Diagnostics.Select(d => d.Message).Order(StringComparer.Ordinal);
        var back = Rules.Check(document with
        {
            Assets = [.. document.Assets.Reverse()],
            People = [.. document.People.Reverse()],
            Evidence = [.. document.Evidence.Reverse()],
            RiskRegister = document.RiskRegister! with { Risks = [.. document.RiskRegister.Risks.Reverse()] },
        }).Diagnostics.Select(d => d.Message).Order(StringComparer.Ordinal);
        Assert.Equal(there, back);
    }

    [Fact]
    public void The_basis_is_the_control_of_documented_information()
        => Assert.All(Rules.Rules, r => Assert.Equal("ISO 9001:2015 7.5.3; ISO/IEC 27001:2022 7.5.3; ISO/IEC 42001:2023 7.5.3", string.Join("; ", r.Descriptor.Basis)));

    /// <summary>Beyond the tables in which things are looked up, a sound document costs nothing: as much as with twice as many references.</summary>
    [Fact]
    public void A_sound_document_costs_no_more_than_its_tables()
    {
        Asset[] assets = [.. Enumerable.Range(0, 20).Select(i => new Asset { Id = new($"AST-{i}"), Name = "n" })];
        Risk[] risks = [.. Enumerable.Range(0, 20).Select(i => new Risk { Id = new($"R-{i}"), Title = "t", Assets = [new("AST-1")] })];
        var few = new ManagementSystem { Assets = assets, RiskRegister = new() { Risks = risks } };
        var many = few with { RiskRegister = new() { Risks = [.. risks.Select(r => r with { Assets = [.. assets.Select(a => a.Id)] })] } };
        Assert.Empty(Rules.Check(many).Diagnostics);
        Assert.Equal(Allocations.Of(() => Rules.Check(few)), Allocations.Of(() => Rules.Check(many)));
    }
}
