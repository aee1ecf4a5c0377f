using System.Globalization;
using static Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>What only the statement for ISO/IEC 27001:2022 has to do with its Annex A: SOA-001, 017, 041, 043, 044.</summary>
internal static class AnnexRules
{
    /// <summary>The controls that repeat in Annex A what a clause demands anyway, each with that clause.</summary>
    private static readonly (ControlId Control, string Clause)[] MirrorsOfClauses =
    [
        (Controls.A5_1, "clause 5.2 asks for"),
        (Controls.A5_2, "clause 5.3 asks for"),
        (Controls.A5_24, "clause 10.2 asks for"),
        (Controls.A5_25, "clause 10.2 asks for"),
        (Controls.A5_26, "clause 10.2 asks for"),
        (Controls.A5_27, "clause 10.2 asks for"),
        (Controls.A5_31, "clause 4.2 asks for"),
        (Controls.A5_35, "clause 9 asks for"),
        (Controls.A5_36, "clause 9 asks for"),
        (Controls.A6_3, "clauses 7.2 and 7.3 ask for"),
    ];

    public static Rule[] All =>
    [
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ControlUndecidedOrMissing,
                Title = "The statement has a decision on each of the 93 reference controls, and on nothing that is no control",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_3.Item('c'), Clauses.C6_1_3.Item('d')],
                Remedy = "Add an entry for each control that is missing, and decide on it.",
                Needs = [DocumentPart.Catalog],
            },
            EveryControlHasDecision),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.StatusMissing,
                Title = "An applicable control says whether it is implemented",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_3.Item('d')],
                Remedy = "Say whether it is implemented, partial, planned or not implemented.",
            },
            ApplicableHasStatus),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ClauseControlExcluded,
                Title = "A control that mirrors a clause is not excluded",
                Severity = Severity.Warning,
                Basis = [Clauses.C4_2, Clauses.C5_2, Clauses.C5_3, Clauses.C7_2, Clauses.C7_3, Clauses.C9, Clauses.C10_2],
                Remedy = "Include the control: the clause asks for it whatever the statement says.",
            },
            MirrorOfClauseStays),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ThemeExcluded,
                Title = "No whole theme is excluded",
                Severity = Severity.Warning,
                Basis = [new ProvisionId(Id, "Annex A")],
                Remedy = "Look at each control again; without an office too, A.7.7, A.7.9, A.7.10 and A.7.14 concern equipment at home.",
                Needs = [DocumentPart.Catalog],
            },
            NoThemeIsExcluded),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.EverythingImplemented,
                Title = "That every control is applicable and implemented is confirmed",
                Severity = Severity.Info,
                Basis = [Clauses.C6_1_3],
                Remedy = "Confirm that nothing is excluded, partial or planned; it is possible and rare.",
                Needs = [DocumentPart.Catalog],
            },
            NotEverythingIsImplemented),
    ];

    /// <summary>SOA-001: one decision for each of the reference controls, none for a heading.</summary>
    private static void EveryControlHasDecision(StatementOfApplicability statement, Examination x)
    {
        var catalog = x.Catalog!;
        var decided = new ProvisionSet(catalog);
        for (var i = 0; i < statement.Entries.Count; i++)
        {
            if (!catalog.TryFind(statement.Entries[i].Control.Provision, out var provision)) continue;
            if (provision is Control) decided.Add(provision);
            else if (provision.Kind == ProvisionKind.Group) x.ReportEntry($"{provision} is a heading, not a control.", i, "control", remedy: "Remove the entry; a decision is due on each control below it.");
        }

        if (decided.Count == catalog.Controls.Count) return;
        var missing = catalog.Controls.Where(control => !decided.Contains(control)).Select(control => (ProvisionId)control.Id).ToList();
        x.Report(
            string.Create(CultureInfo.InvariantCulture, $"{missing.Count} of the {catalog.Controls.Count} reference controls {(missing.Count == 1 ? "has" : "have")} no entry: {catalog.ListOf(missing)}."),
            at: "entries");
    }

    /// <summary>SOA-017: an applicable control states whether it is implemented.</summary>
    private static void ApplicableHasStatus(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Included && entry.Status is null) x.Report($"{entry.Control.Number} is applicable, and nothing says whether it is implemented.", at: "status");
    }

    /// <summary>SOA-041: a clause that cannot be left out asks for the same.</summary>
    private static void MirrorOfClauseStays(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Excluded) return;
        foreach (var (control, clause) in MirrorsOfClauses)
        {
            if (entry.Control == control) x.Report($"{control.Number} is excluded, though {clause} much the same.", at: "decision");
        }
    }

    /// <summary>SOA-043: a theme all of whose controls are excluded.</summary>
    private static void NoThemeIsExcluded(StatementOfApplicability statement, Examination x)
    {
        var catalog = x.Catalog!;
        ProvisionSet? excluded = null;
        foreach (var entry in statement.Entries)
        {
            if (entry.Decision == Decision.Excluded && catalog.TryFind(entry.Control, out var control)) (excluded ??= new(catalog)).Add(control);
        }

        if (excluded is null) return;
        foreach (var theme in catalog.Groups)
        {
            if (theme.Children.All(excluded.Contains)) x.Report($"All controls of {theme} are excluded.", at: "entries");
        }
    }

    /// <summary>SOA-044: all reference controls applicable and implemented.</summary>
    private static void NotEverythingIsImplemented(StatementOfApplicability statement, Examination x)
    {
        if (statement.Entries.Count < x.Catalog!.Controls.Count) return;
        foreach (var entry in statement.Entries)
        {
            if (entry is not { Decision: Decision.Included, Status: ImplementationStatus.Implemented }) return;
        }

        x.Report(string.Create(CultureInfo.InvariantCulture, $"All {statement.Entries.Count} controls are applicable and implemented."), at: "entries");
    }
}
