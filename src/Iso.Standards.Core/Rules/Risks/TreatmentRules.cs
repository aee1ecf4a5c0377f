namespace Iso.Standards;

/// <summary>What is done about risks: RSK-014 to 017, 021, 022. Closed entries are not treated any more, so these do not judge them.</summary>
internal static class TreatmentRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.ReductionUnexplained,
                Title = "A residual level below the inherent one is explained by a control or an action",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("6.1.3")],
                Remedy = "Name the controls or actions that lower the risk, or rate what remains again.",
            },
            ReductionIsExplained),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.ControlsWithoutEffect,
                Title = "Controls that are all implemented have an effect on the residual rating",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("8.3")],
                Remedy = "Credit the controls in the residual rating, or treat the risk in another way.",
            },
            ControlsHaveEffect),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.OptionMissing,
                Title = "An entry above the acceptance threshold has a treatment option",
                Severity = Severity.Error,
                Basis = Cite.InBoth("6.1.3 a)"),
                Remedy = "Choose a treatment option: modify, retain, avoid or share.",
                GivesWayTo = [RiskRuleIds.ProhibitedPracticeKept],
            },
            OptionIsChosen),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.OptionUnknown,
                Title = "The treatment option is one of the codes, or a known word for one",
                Severity = Severity.Error,
                Basis = [new(StandardId.Parse("ISO 31000:2018"), "6.5.2"), Cite.InQms("6.1.2")],
                Remedy = "Write modify, retain, avoid, share or take.",
            },
            OptionIsKnown),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.SharedWithoutContract,
                Title = "A shared risk keeps its owner and names the contract or policy by which it is shared",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("8.1")],
                Remedy = "Name the contract or policy; whoever carries part of the risk, its owner goes on answering for it.",
            },
            SharingHasContract),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.AvoidedWithoutActivity,
                Title = "An avoided risk points to the activity that stops or does not start",
                Severity = Severity.Warning,
                Basis = [new(StandardId.Parse("ISO 31000:2018"), "6.5.2")],
                Remedy = "Name the activity, and the change or the day by which it stops.",
            },
            AvoidedActivityStops),
    ];

    /// <summary>RSK-014: a level falls by a control, an action, a contract that shares the risk or an activity that ends, not by itself.</summary>
    private static void ReductionIsExplained(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || RiskLevels.ResidualAgainstInherent(risk, x) is not < 0) return;
        if (risk.Treatment is { } treatment && Explains(treatment)) return;
        if (x.Lookup.HasAction(risk.Id)) return;
        x.Report(
            $"{risk.Id} falls from {RiskLevels.LevelOf(risk.Inherent!, x)} to {RiskLevels.LevelOf(risk.Residual!, x)}, and no control or action explains it.",
            at: risk.Treatment is null ? "treatment" : "treatment.controls");
    }

    /// <summary>RSK-015: implemented controls that leave the risk as it was have no credited effect. A lower figure within one level is an effect.</summary>
    private static void ControlsHaveEffect(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.Treatment is not { Controls.Count: > 0, Option.Kind: TreatmentKind.Modify } treatment) return;
        if (RiskLevels.ResidualAgainstInherent(risk, x) is not 0) return;
        if (risk.Residual!.Likelihood < risk.Inherent!.Likelihood || risk.Residual.Consequence < risk.Inherent.Consequence) return;
        foreach (var control in ValueList<ControlId>.Span(treatment.Controls))
        {
            if (!x.UseOf(control).HasFlag(ControlUse.Implemented)) return;
        }

        x.Report($"All controls that treat {risk.Id} are implemented, and its residual level is {RiskLevels.LevelOf(risk.Residual, x)} as before.", at: "residual.level");
    }

    /// <summary>RSK-016: what is above the acceptance threshold is treated in some way. With controls in place, their effect counts.</summary>
    private static void OptionIsChosen(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.Treatment is { Option.IsUnspecified: false }) return;
        var isAcceptable = RiskLevels.IsAcceptable(risk, risk.Current, x, out var level) ?? RiskLevels.IsAcceptable(risk, risk.Inherent, x, out level);
        if (isAcceptable == false) x.Report($"The level of {risk.Id} is {level}, which is above the acceptance threshold, and no treatment option is chosen.", at: risk.Treatment is null ? "treatment" : "treatment.option");
    }

    /// <summary>RSK-017: unknown words are rejected; a known word that is no code is read as one, and that is said.</summary>
    private static void OptionIsKnown(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.Treatment is not { Option: { IsUnspecified: false, IsCode: false } option }) return;
        if (option.Kind == TreatmentKind.Unknown) x.Report($"{risk.Id} has the treatment option {option}, which is none.", at: "treatment.option");
        else x.Report($"The treatment option {option} of {risk.Id} is read as {CodeOf(option.Kind)}.", at: "treatment.option", remedy: $"Write {CodeOf(option.Kind)}, or leave it so if that is what is meant.", severity: Severity.Info);
    }

    /// <summary>RSK-021: a shared risk names the contract or policy. That its owner is missing and nothing else is RSK-005's to say.</summary>
    private static void SharingHasContract(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.Treatment is not { Option.Kind: TreatmentKind.Share } treatment) return;
        if (!string.IsNullOrWhiteSpace(treatment.Policy) || (treatment.Contract is { } id && x.Lookup.TryFind(id, out Contract? _))) return;
        var owner = string.IsNullOrWhiteSpace(risk.Owner) ? " and no owner" : string.Empty;
        x.Report($"{risk.Id} is shared, and has no contract or policy by which it is{owner}.", at: "treatment.contract");
    }

    /// <summary>RSK-022: an avoided risk names an activity that stopped or stops, or the change by which it does.</summary>
    private static void AvoidedActivityStops(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed || risk.Treatment is not { Option.Kind: TreatmentKind.Avoid, Change: null } treatment) return;
        if (string.IsNullOrWhiteSpace(treatment.Activity)) x.Report($"{risk.Id} is avoided, and nothing says which activity stops or does not start.", at: "treatment.activity");
        else if (treatment.ActivityStoppedOn is null) x.Report($"{risk.Id} is avoided, and its activity \"{treatment.Activity}\" is still live.", at: "treatment.activityStoppedOn");
    }

    private static bool Explains(RiskTreatment treatment) => treatment.Controls.Count > 0 || treatment.Actions.Count > 0 || treatment.Option.Kind switch
    {
        TreatmentKind.Share => treatment.Contract is not null || !string.IsNullOrWhiteSpace(treatment.Policy),
        TreatmentKind.Avoid => treatment.Change is not null || !string.IsNullOrWhiteSpace(treatment.Activity),
        _ => false,
    };

    private static string CodeOf(TreatmentKind kind) => kind switch
    {
        TreatmentKind.Modify => "modify",
        TreatmentKind.Retain => "retain",
        TreatmentKind.Avoid => "avoid",
        TreatmentKind.Share => "share",
        _ => "take",
    };
}
