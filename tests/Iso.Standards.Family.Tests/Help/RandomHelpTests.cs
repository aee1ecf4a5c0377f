using FsCheck;
using FsCheck.Fluent;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>What holds of drafts, traces and previews for any document, sound or not.</summary>
public sealed class RandomHelpTests
{
    private static readonly string[] ByConstruction = ["SOA-013", "SOA-014", "SOA-015", "SOA-024", "SOA-025"];

    private static readonly ControlId[] Controls =
    [
        Isms.Controls.A5_15, Isms.Controls.A5_34, Isms.Controls.A8_2, Isms.Controls.A6_3, SmallSystem.Own, new(Isms.Id, "A.5.38"), new(Isms.Id, "A.5"), new(Isms.Id, "9.2"),
        ControlId.Parse("42001:2023 A.5.2"), default,
    ];

    private static readonly Gen<IReadOnlyList<ControlId>> Some = from controls in Gen.Elements(Controls).ListOf() select (IReadOnlyList<ControlId>)[.. controls];

    private static readonly Gen<string> Ids = Gen.Elements("A", "B", "C", "");

    private static readonly Gen<string?> Texts = Gen.Elements(null, "", " ", "A law", "Ends with a stop.");

    private static readonly Gen<LocalDate?> Days = Gen.Elements(null, LocalDate.MinIsoValue, SmallSystem.Day, (LocalDate?)LocalDate.MaxIsoValue);

    private static readonly Gen<Risk> Risks =
        from id in Ids
        from title in Texts
        from status in Gen.Elements(RiskStatus.Open, RiskStatus.Treated, RiskStatus.Accepted, RiskStatus.Closed)
        from controls in Some
        from isTreated in Gen.Elements(true, false)
        select new Risk { Id = Id<Risk>(id), Title = title!, Status = status, Treatment = isTreated ? new() { Option = TreatmentOption.Modify, Controls = controls } : null };

    private static readonly Gen<Obligation> Obligations =
        from id in Ids
        from title in Texts
        from until in Days
        from controls in Some
        select new Obligation { Id = Id<Obligation>(id), Title = title!, InForceUntil = until, Controls = controls };

    private static readonly Gen<Contract> Contracts =
        from id in Ids
        from title in Texts
        from start in Days
        from controls in Some
        select new Contract { Id = Id<Contract>(id), Title = title!, InForceFrom = start, Controls = controls };

    private static readonly Gen<SoaEntry> Entries =
        from control in Gen.Elements(Controls)
        from decision in Gen.Elements(Decision.Undecided, Decision.Included, Decision.Excluded)
        from text in Texts
        from status in Gen.Elements(new ImplementationStatus?[] { null, ImplementationStatus.Planned })
        from reference in Ids
        select new SoaEntry { Control = control, Decision = decision, Justification = text, Remarks = text, Status = status, Reasons = [InclusionReason.RiskTreatment(reference), InclusionReason.Business()] };

    private static readonly Gen<ManagementSystem> Systems =
        from risks in Risks.ListOf()
        from obligations in Obligations.ListOf()
        from contracts in Contracts.ListOf()
        from entries in Entries.ListOf()
        from additional in Entries.ListOf()
        from produced in Days
        from claims in Some
        from actions in Some
        select new ManagementSystem
        {
            Organization = new() { Name = "Example", UsesCloudServices = true },
            RiskRegister = new() { Risks = [.. risks] },
            Obligations = [.. obligations],
            Contracts = [.. contracts],
            Statements = [new() { Standard = Isms.Id, Entries = [.. entries], AdditionalControls = [.. additional] }],
            TreatmentPlans = [new() { Id = new("P"), Standard = Isms.Id, Actions = [new() { Id = new("ACT"), Title = "Act", Controls = actions }] }],
            Evidence = [new() { Id = new("EV"), Title = "Record", Type = EvidenceType.Policy, ProducedOn = produced, Claims = [.. claims.Select(c => new EvidenceClaim { Provision = c.Provision })] }],
        };

    [Fact]
    public void A_draft_has_one_entry_a_control_excludes_nothing_and_contradicts_no_register()
        => Check.QuickThrowOnFailure(Prop.ForAll(Systems.ToArbitrary(), system =>
        {
            var draft = StatementDraft.Derive(system, Isms.Standard, SmallSystem.Day);
            var found = Isms.Rules.Check(draft.In(system), SmallSystem.Day).Diagnostics.Where(d => ByConstruction.Contains(d.Rule.Id));
            return draft.Statement.Entries.Count == 93
                && draft.Statement.Entries.Concat(draft.Statement.AdditionalControls).All(entry => entry.Decision != Decision.Excluded)
                && draft.Statement.AdditionalControls.All(entry => entry.Control == SmallSystem.Own)
                && !found.Any();
        }));

    [Fact]
    public void A_draft_of_the_draft_is_the_same()
        => Check.QuickThrowOnFailure(Prop.ForAll(Systems.ToArbitrary(), system =>
        {
            var draft = StatementDraft.Derive(system, Isms.Standard, SmallSystem.Day);
            return StatementDraft.Derive(draft.In(system), Isms.Standard, SmallSystem.Day).Statement.Equals(draft.Statement);
        }));

    [Fact]
    public void A_control_and_a_risk_that_name_each_other_lead_to_each_other()
        => Check.QuickThrowOnFailure(Prop.ForAll(Systems.ToArbitrary(), system =>
        {
            var index = new DocumentIndex(system);
            return system.RiskRegister!.Risks.Where(risk => index.TryFind(risk.Id, out Risk? first) && ReferenceEquals(first, risk)).All(risk =>
                index.Trace(risk.Id, SmallSystem.Day)!.Controls.All(traced => index.Trace(traced.Control, SmallSystem.Day).Risks.Any(back => ReferenceEquals(back.Risk, risk))));
        }));

    [Fact]
    public void A_look_at_an_exclusion_finds_nothing_new_in_the_document_as_it_is_then()
        => Check.QuickThrowOnFailure(Prop.ForAll(Systems.ToArbitrary(), Gen.Elements(Controls).ToArbitrary(), (system, control) =>
        {
            var library = new StandardsLibrary(Isms.Standard);
            var preview = ExclusionPreview.Of(system, control, library, SmallSystem.Day);
            var again = ExclusionPreview.Of(preview.System, control, library, SmallSystem.Day);
            return again.New.Count + again.Gone.Count == 0;
        }));

    private static Id<T> Id<T>(string text) => text.Length == 0 ? default : new(text);
}
