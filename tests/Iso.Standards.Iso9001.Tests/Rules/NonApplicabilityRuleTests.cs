using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>What ISO 9001 asks of requirements that are set aside, in both editions.</summary>
public sealed class NonApplicabilityRuleTests
{
    private const string At = "$.scopes[0].nonApplicable[0].";

    private static readonly IReadOnlyList<RuleCase> Cases =
    [
        Fails("SOA-054", "8.3 listed without reason", Item("8.3") with { Justification = null }, "justification"),
        Fails("SOA-054", "a placeholder", Item("8.3") with { Justification = "N/A." }, "justification"),
        Fails("SOA-054", "a dash", Item("8.3") with { Justification = " - " }, "justification"),
        Passes("SOA-054", "7.1.5.2 with reason", Item("7.1.5.2")),
        Passes("SOA-054", "nothing is set aside"),

        Fails("SOA-055", "conformity suffers", Item("8.5.3") with { AffectsConformity = true }, "affectsConformity"),
        Fails("SOA-055", "the question is not answered", Item("8.5.3") with { AffectsConformity = null }, "affectsConformity"),
        Passes("SOA-055", "nothing suffers", Item("8.5.3")),

        Fails("SOA-056", "8.3 for a company that develops software", Item("8.3"), "requirement", p => p with { DevelopsSoftware = true }),
        Fails("SOA-056", "8.3 for a company that designs and develops software", Item("8.3"), "requirement", p => p with { DevelopsSoftware = true, DesignsProductsOrServices = true }),
        Fails("SOA-056", "a part of 8.3", Item("8.3.4"), "requirement", p => p with { DesignsProductsOrServices = true }),
        Fails("SOA-056", "8.5.3 with property of customers", Item("8.5.3"), "requirement", p => p with { HoldsCustomerProperty = true }),
        Fails("SOA-056", "all of 7.1.5 with traceable measurement", Item("7.1.5"), "requirement", p => p with { UsesTraceableMeasurement = true }),
        Fails("SOA-056", "8.4 with suppliers", Item("8.4"), "requirement", p => p with { UsesSuppliers = true }),
        Passes("SOA-056", "7.1.5.2 for a company that sells software as a service", Item("7.1.5.2"), p => p with { DevelopsSoftware = true, DesignsProductsOrServices = true, UsesTraceableMeasurement = false }),
        Passes("SOA-056", "8.3 where nothing is designed", Item("8.3"), p => p with { DesignsProductsOrServices = false }),
        Passes("SOA-056", "8.3 where nothing is said", Item("8.3")),
        Passes("SOA-056", "8.5.30 is not 8.5.3", Item("8.5.30"), p => p with { HoldsCustomerProperty = true }),

        Fails("SOA-057", "6.2", Item("6.2"), "requirement"),
        Fails("SOA-057", "9.2", Item("9.2"), "requirement"),
        Fails("SOA-057", "7.1, which is more than 7.1.5", Item("7.1"), "requirement"),
        Passes("SOA-057", "7.1.5.2", Item("7.1.5.2")),
        Passes("SOA-057", "8.2.1 a)", Item("8.2.1 a)")),
        Passes("SOA-057", "a clause of another standard is SOA-053", Item("9.2"), standard: "ISO/IEC 27001:2022"),
    ];

    public static TheoryData<string> Names { get; } = [.. Cases.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string name)
        => Cases.Single(c => c.ToString() == name).Verify(static (document, asOf, previous) => Qms.Rules.Check(document, asOf, previous));

    [Fact]
    public void No_rule_lacks_a_case_that_passes_and_one_that_fails()
    {
        var rules = Qms.Rules.Rules.Select(r => r.Descriptor.Id).Where(id => id.StartsWith("SOA", StringComparison.Ordinal)).ToList();
        Assert.Equal(["SOA-054", "SOA-055", "SOA-056", "SOA-057"], rules);
        Assert.Equal(rules, Cases.Where(c => c.Path is null).Select(c => c.Rule).Distinct());
        Assert.Equal(rules, Cases.Where(c => c.Path is not null).Select(c => c.Rule).Distinct());
    }

    [Fact]
    public void The_edition_of_2026_is_asked_the_same_and_the_edition_of_2015_is_cited()
    {
        var system = new ManagementSystem { Scopes = [Scope("ISO 9001:2026", Item("9.2"))] };
        var diagnostic = Assert.Single(Iso9001.Edition2026.Rules.Check(system, RuleCase.Day).Diagnostics, d => d.Rule.Id.StartsWith("SOA", StringComparison.Ordinal));
        Assert.Equal(("SOA-057", "ISO 9001:2026 9.2"), (diagnostic.Rule.Id, diagnostic.Subject));
        Assert.Equal([Qms.Clauses.C4_3], diagnostic.Basis);
    }

    [Fact]
    public void What_is_set_aside_has_the_same_numbers_in_both_editions()
        => Assert.All(["7.1.5", "7.1.5.2", "8", "8.3", "8.4", "8.5.3"], number =>
        {
            Assert.True(Qms.Catalog.TryFind(number, out _));
            Assert.True(Iso9001.Edition2026.Catalog.TryFind(number, out _), number);
        });

    [Fact]
    public void Without_profile_or_scope_the_rules_are_named_as_not_run()
    {
        var report = Qms.Rules.Check(new ManagementSystem { Scopes = [Scope("ISO 9001:2015", Item("8.3"))] }, RuleCase.Day);
        Assert.Contains("SOA-056: the document says nothing of the organization", report.NotRun.Select(n => n.ToString()));
        report = Qms.Rules.Check(new ManagementSystem(), RuleCase.Day);
        Assert.Equal(
            ["SOA-054", "SOA-055", "SOA-056", "SOA-057"],
            report.NotRun.Where(n => n.Why == "the document has no scopes").Select(n => n.Rule).Where(id => id.StartsWith("SOA", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_of_several_is_judged_for_itself_and_an_unnumbered_one_does_not_throw()
    {
        var system = new ManagementSystem { Scopes = [Scope("ISO 9001:2015", Item("8.3"), Item("8.4") with { Justification = "" }, new() { Requirement = default })] };
        var found = Qms.Rules.Check(system, RuleCase.Day).Diagnostics.Where(d => d.Rule.Id is "SOA-054").ToList();
        Assert.Equal(["$.scopes[0].nonApplicable[1].justification", "$.scopes[0].nonApplicable[2].justification"], found.Select(d => d.Path));
        Assert.Equal(["ISO 9001:2015 8.4", "SC-3"], found.Select(d => d.Subject));
    }

    private static NonApplicability Item(string number)
        => new() { Requirement = ProvisionNumber.Parse(number), Justification = "No instrument of ours decides on what is delivered", AffectsConformity = false };

    private static Scope Scope(string standard, params NonApplicability[] items) => new() { Id = new("SC-3"), Standard = StandardId.Parse(standard), NonApplicable = items };

    private static ManagementSystem Document(string standard, NonApplicability? item, Func<OrganizationProfile, OrganizationProfile>? profile) => new()
    {
        Organization = (profile ?? (static p => p))(new() { Name = "Example" }),
        Scopes = [Scope(standard, item is null ? [] : [item])],
    };

    private static RuleCase Fails(string rule, string name, NonApplicability item, string member, Func<OrganizationProfile, OrganizationProfile>? profile = null)
        => new(rule, name, Document("ISO 9001:2015", item, profile), At + member, $"ISO 9001:2015 {item.Requirement}");

    private static RuleCase Passes(string rule, string name, NonApplicability? item = null, Func<OrganizationProfile, OrganizationProfile>? profile = null, string standard = "ISO 9001:2015")
        => new(rule, name, Document(standard, item, profile));
}
