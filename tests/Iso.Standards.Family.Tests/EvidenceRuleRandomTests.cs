using FsCheck;
using FsCheck.Fluent;
using static Iso.Standards.Tests.EvidenceRuleCases;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>What holds for any evidence, sound or not.</summary>
public sealed class EvidenceRuleRandomTests
{
    private static readonly string?[] Texts = [null, "", " ", "§4", "§5", "AI", "security of access", "complaints of customers", "\u0000", new string('x', 300)];

    private static readonly LocalDate?[] Days = [null, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2025, 1, 1), new(2026, 6, 1), new(2026, 11, 21), new(2027, 1, 1)];

    private static readonly ProvisionId[] Provisions =
    [
        default, Isms.Clauses.C9_3, Aims.Clauses.C9_3, Qms.Clauses.C9_3, Isms.Clauses.C9_2, Aims.Clauses.C9_2, Isms.Clauses.C8_2, Aims.Clauses.C8_2, Qms.Clauses.C8_2, Aims.Clauses.C8_4, Isms.Clauses.C6_1_2,
        Isms.Clauses.C6_1_3.Item('d'), Aims.Clauses.C6_1_3, new(Isms.Id, "6"), new(Isms.Id, "A.8"), Isms.Controls.A8_13, Aims.Controls.A5_2, new(Aims.Id, "A.9.99"), ProvisionId.Parse("EU AI Act:2024 Art. 9(2)"), ProvisionId.Parse("27001:2013 9.3"),
    ];

    private static readonly Gen<EvidenceClaim> Claims =
        from provision in Gen.Elements(Provisions)
        from locator in Gen.Elements(Texts)
        from subject in Gen.Elements(Texts)
        from extent in Gen.Elements(Enum.GetValues<ClaimExtent>())
        from mapped in Gen.Elements(Provisions)
        select new EvidenceClaim { Provision = provision, Locator = locator, Subject = subject, Extent = extent, MappedFrom = mapped };

    private static readonly Gen<Evidence> Items =
        from text in Gen.Elements(Texts)
        from type in Gen.Elements(Enum.GetValues<EvidenceType>())
        from status in Gen.Frequency((5, Gen.Constant(EvidenceStatus.Active)), (1, Gen.Elements(EvidenceStatus.Superseded, EvidenceStatus.Withdrawn)))
        from form in Gen.Elements(Enum.GetValues<EvidenceForm>())
        from produced in Gen.Elements(Days)
        from until in Gen.Elements(Days)
        from covered in Gen.Elements(Days)
        from cycle in Gen.Elements(null, Period.FromMonths(6), Period.FromYears(int.MaxValue), Period.FromDays(int.MinValue), Period.FromHours(3))
        from claims in Claims.ListOf()
        from standards in Gen.SubListOf(Qms.Id, Isms.Id, Aims.Id)
        from parts in Gen.Choose(0, 7)
        select new Evidence
        {
            Id = default,
            Title = text ?? string.Empty,
            Type = type,
            Status = status,
            Form = form,
            ProducedOn = produced,
            ValidUntil = until,
            CoversUntil = covered,
            CoversFrom = covered,
            RetainUntil = until,
            ReviewCycle = cycle,
            Owner = text,
            Claims = [.. claims],
            Standards = [.. standards],
            UsedIn = [new("XA-1"), new("XA-9")],
            SupersededBy = (parts & 1) != 0 ? new("E-1") : null,
            Origin = (parts & 2) != 0 ? new() { Issuer = text, Scope = text, GapLetterUntil = produced } : null,
            AiSystems = (parts & 4) != 0 ? [new("AIS-1")] : [],
            PersonalData = (parts & 4) != 0 ? new() : null,
            Measurement = (parts & 1) != 0 ? new() { Method = text } : null,
        };

    private static readonly Gen<ManagementSystem> Documents =
        from items in Items.ListOf()
        from notice in Gen.Elements(Days)
        from decision in Gen.Elements(Enum.GetValues<Decision>())
        from number in Gen.Elements(-1, 0, 3, int.MinValue, int.MaxValue)
        from level in Gen.Elements(null, "low", "high", "none")
        select With([.. items.Select((item, i) => item with { Id = Id(i) })]) with
        {
            ExternalAudits = [new() { Id = new("XA-1"), NoticeOn = notice, PeriodFrom = notice, PeriodUntil = notice }],
            Statements = [new() { Standard = Isms.Id, Entries = [new() { Control = Isms.Controls.A8_13, Decision = decision, Status = ImplementationStatus.Implemented }] }],
            SamplingPlans = [new() { Id = new("SP-1"), Title = "s", Population = number, Size = number, Method = SamplingMethod.Judgement, Strata = [new() { Name = "a", Population = number, Sampled = number }] }],
            RiskRegister = new()
            {
                Schemes = [new() { Id = new("S"), Levels = ["low", "high"] }],
                Risks = [new() { Id = new("R-1"), Title = "r", Inherent = new() { Likelihood = number, Consequence = number, Level = level }, Treatment = new() { Controls = [Isms.Controls.A8_13] }, Closure = new() { Evidence = [new("E-1"), new("E-x"), default] } }],
            },
            People = [new() { Id = new("P"), Name = "P", Competences = [new() { Subject = "s", Evidence = new("E-0") }] }],
        };

    [Fact]
    public void Judging_never_throws_on_any_day()
        => Check.QuickThrowOnFailure(Prop.ForAll(Documents.ToArbitrary(), Gen.Elements(Days).ToArbitrary(), (document, day) => Library.Check(document, day, document).RulesRun > 0));

    [Fact]
    public void Another_order_of_items_and_claims_gives_the_same_diagnostics_but_for_their_places()
        => Check.QuickThrowOnFailure(Prop.ForAll(Documents.ToArbitrary(), document =>
        {
            var reversed = document with { Evidence = [.. document.Evidence.Reverse().Select(item => item with { Claims = [.. item.Claims.Reverse()], UsedIn = [.. item.UsedIn.Reverse()] })] };
            return Said(document).SequenceEqual(Said(reversed));
        }));

    [Fact]
    public void More_evidence_never_lowers_the_coverage_of_any_provision()
        => Check.QuickThrowOnFailure(Prop.ForAll(Documents.ToArbitrary(), Items.ToArbitrary(), (document, item) =>
        {
            var more = document with { Evidence = [.. document.Evidence, item with { Id = new("E-new") }] };
            foreach (var standard in Library.Standards)
            {
                var before = EvidenceCoverage.Of(document, standard.Catalog, RuleCase.Day).Provisions;
                var after = EvidenceCoverage.Of(more, standard.Catalog, RuleCase.Day).Provisions;
                if (before.Count != after.Count || before.Zip(after).Any(p => p.First.Provision != p.Second.Provision || p.First.State > p.Second.State)) return false;
            }

            return true;
        }));

    [Fact]
    public void The_figures_of_coverage_add_up()
        => Check.QuickThrowOnFailure(Prop.ForAll(Documents.ToArbitrary(), document => Library.Standards.All(standard =>
        {
            var coverage = EvidenceCoverage.Of(document, standard.Catalog, RuleCase.Day);
            return coverage.Full + coverage.Partial + coverage.Stale + coverage.None == coverage.Applicable && coverage.Applicable + coverage.NotApplicable == coverage.Provisions.Count;
        })));

    [Fact]
    public void More_evidence_never_adds_a_clause_without_documented_information()
        => Check.QuickThrowOnFailure(Prop.ForAll(Documents.ToArbitrary(), Items.ToArbitrary(), (document, item) =>
        {
            if (document.Evidence.Count == 0) return true;
            var more = document with { Evidence = [.. document.Evidence, item with { Id = new("E-new") }] };
            return !Missing(more).Except(Missing(document), StringComparer.Ordinal).Any();
        }));

    [Fact]
    public void Reuse_and_calendar_never_throw()
        => Check.QuickThrowOnFailure(Prop.ForAll(Documents.ToArbitrary(), document =>
            EvidenceReuse.Of(document, Library).Items.Count <= document.Evidence.Count && EvidenceCalendar.Of(document, RuleCase.Day).Count <= document.Evidence.Count));

    private static Id<Evidence> Id(int index) => new("E-" + index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static IEnumerable<string> Missing(ManagementSystem document) => Library.Check(document, RuleCase.Day).Diagnostics.Where(d => d.Rule.Id == "EVD-016").Select(d => d.Subject);

    private static IEnumerable<string> Said(ManagementSystem document)
        => Library.Check(document, RuleCase.Day).Diagnostics.Where(d => d.Rule.Id.StartsWith("EVD-", StringComparison.Ordinal)).Select(d => $"{d.Rule.Id} {d.Severity} {d.Subject} {d.Message}").Order(StringComparer.Ordinal);
}
