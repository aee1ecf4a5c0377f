using System.Globalization;
using static Iso.Standards.Tests.EvidenceRuleCases;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>What rules about evidence cost that have nothing to say: time, and no memory for each item.</summary>
public sealed class EvidenceRuleCostTests
{
    private static readonly StandardsLibrary OnlyEvidence = new([.. Library.Standards.Select(s => s.WithRules(s.Rules.Without([.. s.Rules.Rules.Select(r => r.Descriptor.Id).Where(id => !id.StartsWith("EVD-", StringComparison.Ordinal))])))]);

    [Fact]
    public void Ten_times_the_items_cost_no_more_memory_but_for_the_tables_of_a_check()
    {
        var (few, many) = (Sound(10), Sound(100));
        Assert.Empty(OnlyEvidence.Check(many, RuleCase.Day).Diagnostics);
        // What is said of controls and what claims name is drawn together once a check: for each claim at most four slots of
        // four bytes, the provision and its class; for each item a number and two flags.
        Assert.InRange(Bytes(many) - Bytes(few), 0, (90 * 5 * (16 + 8 + 4)) + (90 * (4 + 1 + 1)));
    }

    /// <summary>
    /// What one check allocates, in bytes: the least of twenty. A collection may empty the pools of arrays between two
    /// checks, and the next one fills them again: that adds to some of the twenty and takes away from none.
    /// </summary>
    private static long Bytes(ManagementSystem document)
    {
        for (var i = 0; i < 100; i++) OnlyEvidence.Check(document, RuleCase.Day);
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            OnlyEvidence.Check(document, RuleCase.Day);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>One register for everything that is asked for, and reviews that address all three standards.</summary>
    private static ManagementSystem Sound(int reviews)
    {
        EvidenceClaim[] facets =
        [
            On(Qms.Clauses.C9_3_3, "§3", "Complaints of customers"), On(Isms.Clauses.C9_3_3, "§4", "Incidents"), On(Aims.Clauses.C9_3_3, "§5", "Drift of the models"),
            On(Isms.Controls.A5_35, "§6", "Security audits"), On(Aims.Controls.A2_4, "§7", "Review of the AI policy"),
        ];
        Evidence[] registers =
        [
            .. Library.Standards.SelectMany(s => s.Catalog.DocumentedInformation.Select(d => d.Provision).Where(p => char.IsAsciiDigit(p.Number.ToString()[0])).Chunk(10))
                .Select((chunk, i) => Minutes with { Id = Named("R", i), Claims = [.. chunk.Select(p => On(p))] }),
        ];
        return With([.. registers, .. Enumerable.Range(0, reviews).Select(i => Minutes with { Id = Named("E", i), Claims = facets })]) with
        {
            RiskRegister = new(),
        };
    }

    private static Id<Evidence> Named(string prefix, int number) => new(prefix + "-" + number.ToString(CultureInfo.InvariantCulture));
}
