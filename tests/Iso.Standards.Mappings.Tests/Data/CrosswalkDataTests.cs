using System.Text.Json;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <summary>What the crosswalks of this package hold, against ../shared where that is at hand.</summary>
public sealed class CrosswalkDataTests
{
    public static IEnumerable<object[]> Pairs => Crosswalks.Pairs.Select(pair => new object[] { pair.From.ToString(), pair.To.ToString() });

    [Fact]
    public void There_is_a_crosswalk_for_each_pair_that_the_design_names()
        => Assert.Equal(
            [
                "EU AI Act:2024 > EU AI Act:2026",
                "ISO 9001:2015 > EU AI Act:2026",
                "ISO 9001:2015 > ISO/IEC 27001:2022",
                "ISO 9001:2015 > ISO/IEC 42001:2023",
                "ISO/IEC 27001:2013 > ISO/IEC 27001:2022",
                "ISO/IEC 27001:2022 > EU AI Act:2026",
                "ISO/IEC 27001:2022 > GDPR:2016",
                "ISO/IEC 27001:2022 > NIST CSF:2.0",
                "ISO/IEC 27001:2022 > SOC 2:2017",
                "ISO/IEC 42001:2023 > EU AI Act:2024",
                "ISO/IEC 42001:2023 > EU AI Act:2026",
                "ISO/IEC 42001:2023 > ISO/IEC 27001:2022",
                "ISO/IEC 42001:2023 > NIST AI RMF:1.0",
            ],
            Crosswalks.Pairs.Select(pair => $"{pair.From} > {pair.To}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_end_exists_in_its_catalog(string from, string to) => Assert.Empty(CrosswalkCheck.Of(Read(from, to), AllCatalogs.Library));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_is_rated_was_reviewed_and_what_nobody_rated_claims_nothing(string from, string to)
    {
        var crosswalk = Read(from, to);
        Assert.NotNull(crosswalk.Method);
        Assert.NotEmpty(crosswalk.Links);
        Assert.All(crosswalk.Links, link =>
        {
            Assert.True(link.Relation is null || link.Status == LinkStatus.Reviewed, link.ToString());
            Assert.True(link.Relation is not null || link.Rationale == MappingRationale.Unspecified, link.ToString());
            Assert.Null(link.Strength);
        });
        Assert.All(crosswalk.Provenance, provenance => Assert.True(provenance is { Publisher: not null, Licence: not null, Semantics: not null }, provenance.Id));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Nothing_of_a_standard_is_equal_to_anything_of_another(string from, string to)
    {
        var (one, other) = (StandardId.Parse(from), StandardId.Parse(to));
        if (one.Name == other.Name) return;
        Assert.DoesNotContain(Read(from, to).Links, link => link.Relation is Relation.EqualTo or Relation.EquivalentTo or Relation.SupersetOf);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task File_is_written_back_without_loss(string from, string to)
    {
        var crosswalk = Read(from, to);
        using var stream = new MemoryStream();
        await crosswalk.WriteAsync(stream);
        stream.Position = 0;
        Assert.Equal(crosswalk, await Crosswalk.ReadAsync(stream));
    }

    [Fact]
    public void Our_network_contradicts_itself_nowhere()
    {
        foreach (var from in Crosswalks.Network.Documents)
        {
            foreach (var to in Crosswalks.Network.Documents) Assert.DoesNotContain(Crosswalks.Network.Connections(from, to), connection => connection.Known.IsConflict);
        }
    }

    [SharedFact]
    public void Every_reference_of_nist_is_there_and_none_besides()
    {
        var expected = Shared.Json("crosswalks/public-pairs.json").List("pairs")
            .Where(pair => pair.Text("source") == "nist-csf2-ref")
            .Select(pair => $"{ProvisionNumber.Parse(pair.Text("from_id"))} {pair.Text("to_id")}")
            .Order(StringComparer.Ordinal).ToList();
        Assert.Equal(331, expected.Count);
        Assert.Equal(expected, Read("ISO/IEC 27001:2022", "NIST CSF:2.0").Links.Select(link => $"{link.Sources.Single()} {link.Targets.Single()}").Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public void No_id_that_the_framework_withdrew_is_a_target()
    {
        var withdrawn = Shared.Json("facts/frameworks.json").List("frameworks").Single(f => f.Text("id") == "nist-csf-2.0").Texts("withdrawn_1_1_ids").ToHashSet();
        Assert.Equal(79, withdrawn.Count);
        Assert.DoesNotContain(Read("ISO/IEC 27001:2022", "NIST CSF:2.0").Links, link => withdrawn.Contains(link.Targets[0].ToString()));
        Assert.DoesNotContain(NistCsf.Version2.Catalog.Provisions, provision => withdrawn.Contains(provision.Number.ToString()));
    }

    [SharedFact]
    public void The_26_controls_that_nist_names_nowhere_are_gaps()
    {
        var named = Shared.Json("crosswalks/public-pairs.json").List("pairs").Where(pair => pair.Text("source") == "nist-csf2-ref").Select(pair => pair.Text("from_id")).ToHashSet();
        var expected = Isms.Catalog.Controls.Select(control => control.Number).Where(number => !named.Any(id => ProvisionNumber.Parse(id) == number)).ToList();
        var unmapped = UnmappedProvisions.Of(Read("ISO/IEC 27001:2022", "NIST CSF:2.0"), CrosswalkSide.From, Isms.Catalog);
        Assert.Equal(26, expected.Count);
        Assert.Equal(expected, unmapped.Gaps.Select(gap => gap.Number));
        Assert.DoesNotContain(unmapped.Silent, provision => provision is Control);
    }

    [Fact]
    public void All_38_controls_of_42001_reach_the_ai_rmf()
    {
        var crosswalk = Read("ISO/IEC 42001:2023", "NIST AI RMF:1.0");
        Assert.Equal(38, Aims.Catalog.Controls.Count(control => crosswalk.LinksOf(control.Id.Provision).Any()));
    }

    [SharedFact]
    public void Each_row_of_the_map_has_its_judgement_for_each_standard()
    {
        var rows = Shared.Json("domain/ai-act-map.json").List("rows").ToList();
        Assert.Equal(31, rows.Count);
        foreach (var (standard, member) in new[] { (Aims.Id, "iso42001"), (Isms.Id, "iso27001"), (Qms.Id, "iso9001") })
        {
            var crosswalk = Crosswalks.Between(standard, EuAiAct.Edition2026.Id)!;
            foreach (var row in rows)
            {
                foreach (var place in Places(row.Text("article")))
                {
                    var judgement = crosswalk.JudgementOf(CrosswalkSide.To, place);
                    Assert.Equal((place.ToString(), row.GetProperty(member).Text("coverage")), (place.ToString(), judgement?.Coverage.ToString().ToLowerInvariant()));
                    Assert.False(string.IsNullOrWhiteSpace(judgement!.Open), place.ToString());
                }

                Assert.Equal(References(row.GetProperty(member)).Order(), LinkedSources(crosswalk, Places(row.Text("article"))).Order());
            }
        }
    }

    [Theory]
    [InlineData("Art. 9")]
    [InlineData("Art. 10")]
    [InlineData("Art. 11")]
    [InlineData("Art. 17")]
    [InlineData("Art. 72")]
    public void What_every_introduction_names_is_partial_with_the_open_part_stated(string article)
    {
        var crosswalk = Crosswalks.Between(Aims.Id, EuAiAct.Edition2026.Id)!;
        var judgement = crosswalk.JudgementOf(CrosswalkSide.To, ProvisionNumber.Parse(article))!;
        Assert.Equal(SupportLevel.Partial, judgement.Coverage);
        Assert.NotNull(judgement.Open);
        Assert.Contains(crosswalk.LinksTo(new(EuAiAct.Edition2026.Id, article)), link => link is { Relation: Relation.IntersectsWith, Open: not null });
    }

    [Theory]
    [InlineData("Art. 22")]
    [InlineData("Art. 43")]
    [InlineData("Art. 47")]
    [InlineData("Art. 48")]
    [InlineData("Art. 49")]
    public void What_has_no_counterpart_has_no_link_from_any_standard(string article)
    {
        foreach (var standard in new[] { Aims.Id, Isms.Id, Qms.Id })
        {
            var crosswalk = Crosswalks.Between(standard, EuAiAct.Edition2026.Id)!;
            Assert.Equal(SupportLevel.None, crosswalk.JudgementOf(CrosswalkSide.To, ProvisionNumber.Parse(article))!.Coverage);
            Assert.Empty(crosswalk.LinksTo(new(EuAiAct.Edition2026.Id, article)));
        }
    }

    [Fact]
    public void Article_15_is_supported_by_27001()
    {
        var crosswalk = Crosswalks.Between(Isms.Id, EuAiAct.Edition2026.Id)!;
        Assert.Equal(SupportLevel.Supporting, crosswalk.JudgementOf(CrosswalkSide.To, ProvisionNumber.Parse("Art. 15"))!.Coverage);
        Assert.Contains(Isms.Controls.A8_28.Provision.Number, crosswalk.LinksTo(EuAiAct.Edition2026.Provisions.Art15).SelectMany(link => link.Sources));
    }

    private static Crosswalk Read(string from, string to) => Crosswalks.Between(StandardId.Parse(from), StandardId.Parse(to))!;

    /// <summary>The places that a row names: <c>Art. 11 / Annex IV</c> are two, <c>Art. 53-55</c> are three.</summary>
    private static List<ProvisionNumber> Places(string article)
    {
        var range = article.IndexOf('-', StringComparison.Ordinal);
        if (range < 0) return [.. article.Split(" / ").Select(ProvisionNumber.Parse)];
        var (first, last) = (int.Parse(article["Art. ".Length..range], null), int.Parse(article[(range + 1)..], null));
        return [.. Enumerable.Range(first, last - first + 1).Select(number => ProvisionNumber.Parse($"Art. {number}"))];
    }

    private static IEnumerable<ProvisionNumber> References(JsonElement row)
        => row.Texts("refs").Concat(row.Texts("clauses")).Concat(row.Texts("controls")).Select(ProvisionNumber.Parse);

    private static IEnumerable<ProvisionNumber> LinkedSources(Crosswalk crosswalk, List<ProvisionNumber> places)
        => crosswalk.Links.Where(link => link.Targets.Any(places.Contains)).SelectMany(link => link.Sources).Distinct();
}
