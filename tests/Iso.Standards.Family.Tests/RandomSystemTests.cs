using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Iso.Standards.Tests;

/// <summary>What holds for any document of a whole management system, sound or not.</summary>
public sealed partial class RandomSystemTests
{
    private static readonly StandardsLibrary Library = new(Iso9001.Edition2015.Standard, Iso27001.Edition2022.Standard, Iso42001.Edition2023.Standard);

    /// <summary>Documents that chance made of the sample; those that the reader refuses are made again.</summary>
    private static readonly Arbitrary<ManagementSystem> Systems = ArbMap.Default.GeneratorFor<int>()
        .Select(seed => SystemMutations.Of(SampleSystem.Harbourline, seed)).Where(system => system is not null).Select(system => system!).ToArbitrary();

    [Fact]
    public void Judging_never_throws()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Systems, system => Library.Check(system, SampleSystem.AsOf, SampleSystem.Previous).RulesRun > 0));

    [Fact]
    public void Judging_never_throws_without_a_day_or_an_earlier_version_or_by_a_day_at_the_end_of_time()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Systems, system =>
            Library.Check(system).RulesRun > 0 && Library.Check(system, LocalDate.MaxIsoValue).RulesRun > 0 && Library.Check(system, LocalDate.MinIsoValue, system).RulesRun > 0));

    [Fact]
    public void Another_order_of_all_lists_gives_the_same_diagnostics_but_for_indexes()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Systems, ArbMap.Default.ArbFor<int>(), (system, seed) =>
        {
            var said = Said(system);
            // Where an id stands twice, which of the two a reference means depends on the order; the document is told so by REF-002.
            return said.Exists(line => line.StartsWith(ReferenceRuleIds.IdRepeated, StringComparison.Ordinal)) || said.SequenceEqual(Said(SystemMutations.Shuffled(system, seed)));
        }));

    [Fact]
    public void Removing_a_risk_says_nothing_new_of_other_risks()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(Systems, system =>
        {
            if (system.RiskRegister is not { } register) return true;
            var risks = register.Risks.Select(r => r.Id.ToString()).ToHashSet(StringComparer.Ordinal);
            var before = OfRisks(system, risks);
            return register.Risks.All(removed =>
            {
                var without = system with { RiskRegister = register with { Risks = [.. register.Risks.Where(r => r.Id != removed.Id)] } };
                return OfRisks(without, risks).IsSubsetOf(before);
            });
        }));

    [Fact]
    public void Diagnostics_stand_in_the_order_of_the_file()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), Prop.ForAll(Systems, system =>
        {
            var places = Library.Check(system, SampleSystem.AsOf).Diagnostics.Select(d => d.Path).Where(p => p.StartsWith("$.statements[", StringComparison.Ordinal) && p.Contains(".entries[", StringComparison.Ordinal))
                .Select(p => Numbers().Matches(p).Take(2).Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).Select(n => (n[0], n[1])).ToList();
            return places.SequenceEqual(places.Order());
        }));

    private static List<string> Said(ManagementSystem system)
        => [.. Library.Check(system, SampleSystem.AsOf, SampleSystem.Previous).Diagnostics.Select(d => $"{d.Rule.Id} {d.Severity} {d.Subject} {Numbers().Replace(d.Path, "[]")} {d.Message}").Order(StringComparer.Ordinal)];

    private static HashSet<string> OfRisks(ManagementSystem system, HashSet<string> risks)
        => [.. Library.Check(system, SampleSystem.AsOf, SampleSystem.Previous).Diagnostics
            .Where(d => d.Rule.Id.StartsWith("RSK", StringComparison.Ordinal) && risks.Contains(d.Subject)).Select(d => $"{d.Rule.Id} {d.Subject} {d.Message}")];

    [GeneratedRegex(@"(?<=\[)\d+(?=\])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
