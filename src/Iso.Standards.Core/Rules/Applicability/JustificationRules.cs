using System.Globalization;

namespace Iso.Standards;

/// <summary>Why a control is included or excluded: SOA-007 to 012, 039 and 040.</summary>
internal static class JustificationRules
{
    public static Rule[] All =>
    [
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ReasonMissing,
                Title = "An applicable control has at least one reason for its inclusion",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 d)"), Cite.InAims("6.1.3 f)")],
                Remedy = "Say which it is: risk treatment, law or regulation, a contract, or a requirement of the business.",
            },
            InclusionHasReason),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.InclusionUnjustified,
                Title = "An applicable control is justified in words or by what it refers to",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 d)"), Cite.InAims("6.1.3 f)")],
                Remedy = "Write in a sentence why the control is necessary, or name the risk, obligation or contract.",
                // No reason at all is one defect, not two.
                GivesWayTo = [SoaRuleIds.ReasonMissing],
            },
            InclusionSaysWhy),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ExclusionUnjustified,
                Title = "An excluded control is justified",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 d)"), Cite.InAims("6.1.3 f)")],
                Remedy = "Write in a sentence why the control is not necessary here.",
            },
            ExclusionSaysWhy),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.JustificationPlaceholder,
                Title = "A placeholder does not count as a justification",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 d)")],
                Remedy = "Write in a sentence why the control is or is not necessary.",
                Options = [SoaRuleOptions.Placeholders],
                IsHeuristic = true,
            },
            JustificationIsNoPlaceholder),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.JustificationTooShort,
                Title = "A justification gives a reason, not a catchword or the control's own title",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("6.1.3 d)")],
                Remedy = "Say what makes the control necessary, or unnecessary, in this organization.",
                // A pointer to another statement is short as well.
                GivesWayTo = [SoaRuleIds.JustificationPlaceholder, SoaRuleIds.DecisionInherited],
                Options = [SoaRuleOptions.MinimumLength],
                IsHeuristic = true,
            },
            JustificationGivesReason),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.JustificationRepeated,
                Title = "One text does not justify many controls",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("6.1.3 d)")],
                Remedy = "Say for each control what makes it necessary.",
                Options = [SoaRuleOptions.MaximumRepeats],
                IsHeuristic = true,
            },
            JustificationIsNotBoilerplate),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ExcludedAsOutsourced,
                Title = "That a supplier does the work does not justify an exclusion",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("8.1"), .. Enumerable.Range(19, 5).Select(n => Cite.InIsms(string.Create(CultureInfo.InvariantCulture, $"A.5.{n}")))],
                Remedy = "Include the control and steer the supplier by contract and review, or show from the risk assessment that nothing depends on it.",
                Options = [SoaRuleOptions.OutsourcingPhrases, SoaRuleOptions.RiskWords],
                IsHeuristic = true,
            },
            ExclusionIsNotOutsourcing),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ExcludedForCost,
                Title = "Cost, lack of people or delay does not justify an exclusion",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("6.1.3 d)")],
                Remedy = "Include the control as planned, with an action, or accept the risk on record.",
                Options = [SoaRuleOptions.CostPhrases],
                IsHeuristic = true,
            },
            ExclusionIsNotCost),
    ];

    /// <summary>SOA-007: an applicable control has at least one inclusion reason.</summary>
    private static void InclusionHasReason(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Included) return;
        foreach (var reason in ValueList<InclusionReason>.Span(entry.Reasons))
        {
            if (reason.Category != ReasonCategory.Unspecified) return;
        }

        x.Report(
            SoaText.IsBlank(entry.Justification)
                ? $"{entry.Control.Number} is applicable, and nothing says why."
                : $"{entry.Control.Number} is applicable, and its justification names no kind of reason.",
            at: "reasons");
    }

    /// <summary>SOA-008: a bare category is no justification unless it carries a reference.</summary>
    private static void InclusionSaysWhy(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Included || !SoaText.IsBlank(entry.Justification)) return;
        foreach (var reason in ValueList<InclusionReason>.Span(entry.Reasons))
        {
            foreach (var reference in ValueList<string>.Span(reason.References))
            {
                if (!SoaText.IsBlank(reference)) return;
            }
        }

        x.Report($"{entry.Control.Number} is applicable for a bare category of reason.", at: "justification");
    }

    /// <summary>SOA-009: a control that is not applicable says why.</summary>
    private static void ExclusionSaysWhy(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Excluded && SoaText.IsBlank(entry.Justification)) x.Report($"{entry.Control.Number} is excluded, and nothing says why.", at: "justification");
    }

    /// <summary>SOA-010: placeholder text does not count as a justification.</summary>
    private static void JustificationIsNoPlaceholder(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Undecided || SoaText.IsBlank(entry.Justification)) return;
        var text = SoaText.WithoutPunctuation(entry.Justification);
        if (text.IsEmpty || x.Option(SoaRuleOptions.Placeholders).Contains(text))
        {
            x.Report($"{entry.Control.Number} is justified by {TextValue.Quote(entry.Justification)}, which is a placeholder.", at: "justification");
        }
    }

    /// <summary>SOA-011: a justification shorter than a minimum, or equal to the control's title, gives no reason.</summary>
    private static void JustificationGivesReason(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Undecided || SoaText.IsBlank(entry.Justification)) return;
        var text = entry.Justification.AsSpan().Trim();
        if (text.Length < x.Option(SoaRuleOptions.MinimumLength))
        {
            x.Report($"The justification of {entry.Control.Number}, {TextValue.Quote(text)}, is too short to give a reason.", at: "justification");
        }
        else if (x.Catalog is { } catalog && catalog.TryFind(entry.Control, out var control) && SoaText.WithoutPunctuation(text).Equals(SoaText.WithoutPunctuation(control.Title), StringComparison.OrdinalIgnoreCase))
        {
            x.Report($"The justification of {entry.Control.Number} only repeats its title.", at: "justification");
        }
    }

    /// <summary>SOA-012: the same justification on more than a number of entries is boilerplate.</summary>
    private static void JustificationIsNotBoilerplate(StatementOfApplicability statement, Examination x)
    {
        var entries = ValueList<SoaEntry>.Span(statement.Entries);
        var limit = x.Option(SoaRuleOptions.MaximumRepeats);
        if (entries.Length <= limit) return;
        using var texts = new SlotTable(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            if (SoaText.IsBlank(entries[i].Justification)) continue;
            var hash = TextHash.Of(entries[i].Justification.AsSpan().Trim());
            var first = texts.FindOrAdd(hash, i, entries, [], static (a, b) => a.Justification.AsSpan().Trim().SequenceEqual(b.Justification.AsSpan().Trim()));
            if (texts.Count(first) != limit + 1) continue;
            // Reported once, with all of them counted, at the control with the smallest number.
            var (same, smallest) = (0, first);
            for (var k = 0; k < entries.Length; k++)
            {
                if (!entries[k].Justification.AsSpan().Trim().SequenceEqual(entries[first].Justification.AsSpan().Trim())) continue;
                same++;
                if (entries[k].Control < entries[smallest].Control) smallest = k;
            }

            var text = TextValue.Quote(entries[first].Justification.AsSpan().Trim());
            x.ReportEntry(string.Create(CultureInfo.InvariantCulture, $"{same} controls have the justification {text}."), smallest, "justification");
        }
    }

    /// <summary>SOA-039: whoever lets others do the work still answers for it.</summary>
    private static void ExclusionIsNotOutsourcing(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Excluded || SoaText.IsBlank(entry.Justification)) return;
        if (!SoaText.Says(x.Option(SoaRuleOptions.OutsourcingPhrases), entry.Justification)) return;
        if (x.Option(SoaRuleOptions.RiskWords).IndexIn(entry.Justification) >= 0 || SoaText.NamesRisk(entry.Justification)) return;
        x.Report($"{entry.Control.Number} is excluded because somebody else does it: {TextValue.Quote(entry.Justification)}.", at: "justification");
    }

    /// <summary>SOA-040: what is not affordable yet is planned or accepted, not excluded.</summary>
    private static void ExclusionIsNotCost(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Excluded || SoaText.IsBlank(entry.Justification)) return;
        if (x.Option(SoaRuleOptions.CostPhrases).IndexIn(entry.Justification) < 0) return;
        x.Report($"{entry.Control.Number} is excluded for want of money, people or time: {TextValue.Quote(entry.Justification)}.", at: "justification");
    }
}
