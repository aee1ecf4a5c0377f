namespace Iso.Standards;

/// <summary>When a risk is assessed again: RSK-025 and 026.</summary>
internal static class ReassessmentRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.AssessmentOld,
                Title = "Each entry of the register is assessed again at planned intervals",
                Severity = Severity.Warning,
                Basis = Cite.InBoth("8.2"),
                Remedy = "Assess the risk and record the day.",
                Needs = [DocumentPart.AsOf],
                Options = [RiskRuleOptions.ReassessmentMonths, RiskRuleOptions.ReassessmentErrorMonths],
            },
            RiskIsAssessedAgain),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.ChangeNotAssessed,
                Title = "A significant change leads to a new assessment of the risks that it touches",
                Severity = Severity.Error,
                Basis = [.. Cite.InBoth("8.2"), Cite.InAims("8.4")],
                Remedy = "Assess the risk again, or name the change in the assessment that was made for it.",
            },
            RiskIsAssessedAfterChange),
    ];

    /// <summary>RSK-025: assessed within 12 months; after 18 it is an error.</summary>
    private static void RiskIsAssessedAgain(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed) return;
        if (risk.AssessedOn is not { } assessed)
        {
            x.Report($"Nothing says that {risk.Id} was ever assessed.", at: "assessedOn");
            return;
        }

        var months = x.Option(RiskRuleOptions.ReassessmentMonths);
        if (!x.IsOlderThan(assessed, months)) return;
        var isError = x.IsOlderThan(assessed, Math.Max(months, x.Option(RiskRuleOptions.ReassessmentErrorMonths)));
        x.Report($"{risk.Id} was last assessed on {assessed:uuuu-MM-dd}.", at: "assessedOn", severity: isError ? Severity.Error : Severity.Warning);
    }

    /// <summary>RSK-026: a significant change after the last assessment, of the risk itself or of something that it concerns. What was never assessed is RSK-025.</summary>
    private static void RiskIsAssessedAfterChange(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.AssessedOn is not { } assessed || !(x.LastSignificantChange > assessed)) return;
        SortedSet<string>? missed = null;
        Gather(x.Lookup.SignificantChangesOf(risk.Id), risk, x.AsOf, ref missed);
        foreach (var asset in ValueList<Id<Asset>>.Span(risk.Assets)) Gather(x.Lookup.SignificantChangesOf(asset), risk, x.AsOf, ref missed);
        foreach (var process in ValueList<Id<Process>>.Span(risk.Processes)) Gather(x.Lookup.SignificantChangesOf(process), risk, x.AsOf, ref missed);
        foreach (var system in ValueList<Id<AiSystem>>.Span(risk.AiSystems)) Gather(x.Lookup.SignificantChangesOf(system), risk, x.AsOf, ref missed);
        if (missed is not null) x.Report($"{risk.Id} was last assessed on {assessed:uuuu-MM-dd}, before {IdList.Of(missed)}.", at: "assessedOn");
    }

    /// <summary>The changes that took effect after the assessment, until the day that is judged by, and for which it was not made.</summary>
    private static void Gather(IReadOnlyList<Change> changes, Risk risk, LocalDate? asOf, ref SortedSet<string>? missed)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].On is not { } on || on <= risk.AssessedOn || on > asOf || IsAmong(risk.AssessedForChanges, changes[i].Id)) continue;
            missed ??= new(StringComparer.Ordinal);
            missed.Add($"change {changes[i].Id} of {on:uuuu-MM-dd}");
        }
    }

    private static bool IsAmong(IReadOnlyList<Id<Change>> changes, Id<Change> id)
    {
        foreach (var change in ValueList<Id<Change>>.Span(changes))
        {
            if (change == id) return true;
        }

        return false;
    }
}
