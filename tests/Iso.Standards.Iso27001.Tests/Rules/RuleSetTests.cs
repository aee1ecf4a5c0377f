using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class RuleSetTests
{
    private static readonly StatementOfApplicability WithoutOwner = SoundStatement.With(Isms.Controls.A5_15, e => e with { Owner = null });

    [Fact]
    public void A_rule_can_be_left_out()
    {
        var rules = Isms.SoaRules.Without(SoaRuleIds.OwnerMissing);
        Assert.Empty(rules.Check(WithoutOwner).Diagnostics);
        Assert.Equal(44, rules.Rules.Count());
        Assert.Equal(45, Isms.SoaRules.Rules.Count());
    }

    [Fact]
    public void A_severity_can_be_set()
    {
        var diagnostic = Assert.Single(Isms.SoaRules.WithSeverity(SoaRuleIds.OwnerMissing, Severity.Error).Check(WithoutOwner).Diagnostics);
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Isms.SoaRules.Check(WithoutOwner).Diagnostics).Severity);
    }

    [Fact]
    public void A_severity_survives_further_changes()
    {
        var rules = Isms.SoaRules.WithSeverity(SoaRuleIds.OwnerMissing, Severity.Error).With(House).With(SoaRuleOptions.MaximumRepeats, 20).Without("HSE-001");
        Assert.Equal(Severity.Error, Assert.Single(rules.Check(WithoutOwner).Diagnostics).Severity);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(10, true)]
    public void An_option_can_be_set(int limit, bool reported)
    {
        var statement = SoundStatement.Statement with { Entries = [.. SoundStatement.Statement.Entries.Select((e, i) => i < 15 ? e with { Justification = "Required by risk assessment" } : e)] };
        var report = Isms.SoaRules.With(SoaRuleOptions.MaximumRepeats, limit).Check(statement);
        Assert.Equal(reported, report.Diagnostics.Any(d => d.Rule.Id == "SOA-012"));
    }

    [Fact]
    public void Word_lists_can_be_extended_by_a_language()
    {
        var statement = SoundStatement.With(Isms.Controls.A5_15, e => e with { Justification = "da definire" });
        var rules = Isms.SoaRules.With(SoaRuleOptions.Placeholders, SoaRuleOptions.Placeholders.Default.With("it", "da definire"));
        Assert.Equal(["SOA-011"], Isms.SoaRules.Check(statement).Diagnostics.Select(d => d.Rule.Id));
        Assert.Equal(["SOA-010"], rules.Check(statement).Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public void A_rule_of_the_house_is_run_with_the_others_in_order_of_place_and_id()
    {
        var report = Isms.SoaRules.With(House).Check(WithoutOwner);
        Assert.Equal(["HSE-001", "SOA-030"], report.Diagnostics.Select(d => d.Rule.Id));
        Assert.Contains("Good practice of the house.", report.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_is_refused_with_the_nearest_id()
        => Assert.Contains("SOA-030", Assert.Throws<ArgumentException>(() => Isms.SoaRules.Without("SOA-O30")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_option_of_no_rule_in_the_set_is_refused()
        => Assert.Throws<ArgumentException>(() => Isms.SoaRules.Without(SoaRuleIds.JustificationRepeated).With(SoaRuleOptions.MaximumRepeats, 20));

    [Fact]
    public void Two_rules_of_one_id_are_refused() => Assert.Throws<ArgumentException>(() => Isms.SoaRules.With(House, House));

    [Fact]
    public void A_rule_about_something_that_no_document_holds_is_refused()
        => Assert.Throws<ArgumentException>(() => Isms.SoaRules.With(new Rule<Catalog>(House.Descriptor, static (_, _) => { })));

    private static Rule<SoaEntry> House { get; } = new(
        new() { Id = "HSE-001", Title = "Owners are on the staff list", Severity = Severity.Warning, Remedy = "Good practice of the house." },
        static (entry, x) =>
        {
            if (entry.Decision == Decision.Included && entry.Owner != "P-06") x.Report("The owner is not on the staff list.", at: "owner");
        });
}
