using System.Globalization;

namespace Iso.Standards;

/// <summary>What the reasons to include a control rest on: SOA-013 to 016.</summary>
internal static class ReasonRules
{
    public static Rule[] All =>
    [
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.RiskReferenceBroken,
                Title = "A reason of risk treatment names risks that are not closed and that name the control in their treatment",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 b)"), Cite.InAims("6.1.3 b)")],
                Remedy = "Name the risks that the control treats, and list the control in the treatment of each.",
                Needs = [DocumentPart.RiskRegister],
            },
            RiskReasonHolds),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ObligationReferenceBroken,
                Title = "A legal or regulatory reason names an obligation of the register",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("4.2"), Cite.InIsms("6.1.3"), Cite.InIsms("A.5.31")],
                Remedy = "Name the law or regulation by its id in the register of obligations.",
                Needs = [DocumentPart.Obligations],
            },
            LegalReasonHolds),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ContractReferenceBroken,
                Title = "A contractual reason names a contract or customer requirement",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("4.2"), Cite.InIsms("6.1.3")],
                Remedy = "Name the contract or customer requirement by its id.",
                Needs = [DocumentPart.Obligations],
            },
            ContractualReasonHolds),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.BusinessReasonAlone,
                Title = "A control that the business wants also treats a risk or meets a requirement",
                Severity = Severity.Info,
                Basis = [Cite.InIsms("6.1.3 b)")],
                Remedy = "Name the risk that the control treats, or confirm that it treats none.",
            },
            BusinessIsNotAlone),
    ];

    /// <summary>SOA-013: every named risk exists, is not closed and names the control; at least one is named.</summary>
    private static void RiskReasonHolds(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Included) return;
        var reasons = ValueList<InclusionReason>.Span(entry.Reasons);
        for (var i = 0; i < reasons.Length; i++)
        {
            if (reasons[i].Category != ReasonCategory.RiskTreatment) continue;
            var references = ValueList<string>.Span(reasons[i].References);
            if (!NamesAny(references)) x.Report($"{entry.Control.Number} is applicable to treat a risk, and no risk is named.", at: PathTo(i));
            for (var j = 0; j < references.Length; j++)
            {
                if (!SoaText.IsBlank(references[j])) RiskIsTreated(entry.Control, references[j], i, j, x);
            }
        }
    }

    private static void RiskIsTreated(ControlId control, string reference, int reason, int at, Examination x)
    {
        if (!x.Lookup.TryFind(reference, out Risk? risk))
        {
            x.Report($"{control.Number} is applicable to treat {TextValue.Quote(reference)}, which the risk register does not have.", at: PathTo(reason, at));
        }
        else if (risk.Status == RiskStatus.Closed)
        {
            x.Report($"{control.Number} is applicable to treat {risk.Id}, which is closed.", at: PathTo(reason, at));
        }
        else if (risk.Treatment is not { } treatment || !ControlList.Has(treatment.Controls, control))
        {
            x.Report($"{control.Number} is applicable to treat {risk.Id}, and the treatment of {risk.Id} does not name the control.", at: PathTo(reason, at));
        }
    }

    /// <summary>SOA-014: a legal reason names at least one obligation, and each that it names exists.</summary>
    private static void LegalReasonHolds(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Included) return;
        var reasons = ValueList<InclusionReason>.Span(entry.Reasons);
        for (var i = 0; i < reasons.Length; i++)
        {
            if (reasons[i].Category != ReasonCategory.Legal) continue;
            var references = ValueList<string>.Span(reasons[i].References);
            if (!NamesAny(references)) x.Report($"{entry.Control.Number} is applicable by law or regulation, and nothing says by which.", at: PathTo(i));
            for (var j = 0; j < references.Length; j++)
            {
                if (SoaText.IsBlank(references[j]) || x.Lookup.TryFind(references[j], out Obligation? _)) continue;
                x.Report($"{entry.Control.Number} is applicable for {TextValue.Quote(references[j])}, which the register of obligations does not have.", at: PathTo(i, j));
            }
        }
    }

    /// <summary>SOA-015: a contractual reason names at least one contract; one that does not exist is an error.</summary>
    private static void ContractualReasonHolds(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Included) return;
        var reasons = ValueList<InclusionReason>.Span(entry.Reasons);
        for (var i = 0; i < reasons.Length; i++)
        {
            if (reasons[i].Category != ReasonCategory.Contractual) continue;
            var references = ValueList<string>.Span(reasons[i].References);
            if (!NamesAny(references)) x.Report($"{entry.Control.Number} is applicable by contract, and nothing says by which.", at: PathTo(i));
            for (var j = 0; j < references.Length; j++)
            {
                if (SoaText.IsBlank(references[j]) || x.Lookup.TryFind(references[j], out Contract? _)) continue;
                x.Report($"{entry.Control.Number} is applicable for {TextValue.Quote(references[j])}, which is no contract of the document.", at: PathTo(i, j), severity: Severity.Error);
            }
        }
    }

    /// <summary>SOA-016: business as the only reason invites the question which risk the control treats.</summary>
    private static void BusinessIsNotAlone(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Included) return;
        var isBusiness = false;
        foreach (var reason in ValueList<InclusionReason>.Span(entry.Reasons))
        {
            if (reason.Category is not (ReasonCategory.Business or ReasonCategory.Unspecified)) return;
            isBusiness |= reason.Category == ReasonCategory.Business;
        }

        if (isBusiness) x.Report($"{entry.Control.Number} is applicable only because the business wants it.", at: "reasons");
    }

    private static bool NamesAny(ReadOnlySpan<string> references)
    {
        foreach (var reference in references)
        {
            if (!SoaText.IsBlank(reference)) return true;
        }

        return false;
    }

    private static string PathTo(int reason) => string.Create(CultureInfo.InvariantCulture, $"reasons[{reason}].references");

    private static string PathTo(int reason, int reference) => string.Create(CultureInfo.InvariantCulture, $"reasons[{reason}].references[{reference}]");
}
