using System.Globalization;
using static Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <summary>What only the statement for ISO/IEC 42001:2023 is asked about its controls: SOA-002, 018 and 048; the other topics stand in files of their own.</summary>
internal static class AiStatementRules
{
    public static Rule[] All =>
    [
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.AiControlUndecidedOrMissing,
                Title = "The statement has a decision on each of the 38 reference controls, and on nothing that is no control",
                Severity = Severity.Error,
                Basis = [Clauses.C6_1_3.Item('b'), Clauses.C6_1_3.Item('c'), Clauses.C6_1_3.Item('d'), Clauses.C6_1_3.Item('e'), Clauses.C6_1_3.Item('f')],
                Remedy = "Add an entry for each control that is missing, and decide on it.",
                Needs = [DocumentPart.Catalog],
            },
            EveryControlHasDecision),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.AiStatusMissing,
                Title = "An applicable control says whether it is implemented",
                Severity = Severity.Warning,
                Basis = [Clauses.C6_1_3.Item('f')],
                Remedy = "Say whether it is implemented, partial, planned or not implemented; the standard does not name this column, auditors expect it.",
            },
            ApplicableHasStatus),
        .. AiExclusionRules.All,
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.GuidanceUnconsidered,
                Title = "That the guidance of Annex B was considered is on record for each applicable control",
                Severity = Severity.Info,
                Basis = [Clauses.C6_1_3.Item('e'), new ProvisionId(Id, "Annex B")],
                Remedy = "Read the guidance and record that; a deviation from it needs no reason in the statement.",
            },
            GuidanceIsConsidered),
        .. AiPurposeRules.All,
    ];

    /// <summary>SOA-002: one decision for each of the reference controls, none for a heading or an objective.</summary>
    private static void EveryControlHasDecision(StatementOfApplicability statement, Examination x)
    {
        var catalog = x.Catalog!;
        var decided = new ProvisionSet(catalog);
        for (var i = 0; i < statement.Entries.Count; i++)
        {
            if (!catalog.TryFind(statement.Entries[i].Control.Provision, out var provision)) continue;
            if (provision is Control) decided.Add(provision);
            else if (provision.Kind == ProvisionKind.Group) x.ReportEntry($"{provision} is a heading, not a control.", i, "control", remedy: "Remove the entry; a decision is due on each control below it.");
            else if (provision.Kind == ProvisionKind.Objective) x.ReportEntry($"{provision} is a control objective, not a control.", i, "control", remedy: "Remove the entry; an objective that is left out is listed among the excluded objectives.");
        }

        if (decided.Count == catalog.Controls.Count) return;
        var missing = catalog.Controls.Where(control => !decided.Contains(control)).Select(control => (ProvisionId)control.Id).ToList();
        x.Report(
            string.Create(CultureInfo.InvariantCulture, $"{missing.Count} of the {catalog.Controls.Count} reference controls {(missing.Count == 1 ? "has" : "have")} no entry: {catalog.ListOf(missing)}."),
            at: "entries");
    }

    /// <summary>SOA-018: an applicable control states whether it is implemented.</summary>
    private static void ApplicableHasStatus(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Included && entry.Status is null) x.Report($"{entry.Control.Number} is applicable, and nothing says whether it is implemented.", at: "status");
    }

    /// <summary>SOA-048: Annex B was considered. It has no guidance for additional controls.</summary>
    private static void GuidanceIsConsidered(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Included || x.IsAdditional || entry.GuidanceConsidered == true) return;
        x.Report(
            entry.GuidanceConsidered is null
                ? $"Nothing says whether the guidance of Annex B was considered for {entry.Control.Number}."
                : $"The guidance of Annex B was not considered for {entry.Control.Number}.",
            at: "guidanceConsidered");
    }
}
