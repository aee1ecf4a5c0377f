using System.Globalization;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>How much rests on a single item or word: EVD-009 and 017.</summary>
internal static class EvidenceProofRules
{
    private const int Several = -1;

    public static Rule[] All =>
    [
        new Rule<ManagementSystem>(
            new()
            {
                Id = EvidenceRuleIds.SelfStatementAlone,
                Title = "A control that treats a high risk is not shown by its owner's word alone",
                Severity = Severity.Warning,
                Remedy = "Add a record that a system wrote, or what somebody independent saw.",
                Needs = [DocumentPart.RiskRegister, DocumentPart.Evidence],
            },
            HighRiskIsNotLeftToWords),
        new Rule<ManagementSystem>(
            new()
            {
                Id = EvidenceRuleIds.Concentration,
                Title = "No item is the only proof of very many claims",
                Severity = Severity.Warning,
                Remedy = "Show some of it by other records, or split the item.",
                Needs = [DocumentPart.Evidence],
                Options = [EvidenceRuleOptions.MaximumSoleClaims],
            },
            NoItemProvesTooMuchAlone),
    ];

    /// <summary>EVD-009: a control that an open risk of a high inherent level names has evidence beside what its owner says.</summary>
    private static void HighRiskIsNotLeftToWords(ManagementSystem system, Examination x)
    {
        // Most documents end here: few items are somebody's word, and fewer for a control that treats a risk.
        Dictionary<ControlId, int>? said = null;
        var items = ValueList<Evidence>.Span(system.Evidence);
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Form != EvidenceForm.SelfStatement || !x.Counts(i)) continue;
            foreach (var claim in ValueList<EvidenceClaim>.Span(items[i].Claims))
            {
                var control = new ControlId(claim.Provision);
                if ((x.UseOf(control) & ControlUse.TreatsRisk) != ControlUse.None) (said ??= []).TryAdd(control, i);
            }
        }

        if (said is null) return;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Form == EvidenceForm.SelfStatement || !x.Counts(i)) continue;
            foreach (var claim in ValueList<EvidenceClaim>.Span(items[i].Claims)) said.Remove(new(claim.Provision));
        }

        if (said.Count == 0) return;
        foreach (var risk in ValueList<Risk>.Span(system.RiskRegister!.Risks))
        {
            if (risk.Status == RiskStatus.Closed || risk.Treatment is not { } treatment || !IsHigh(risk, x)) continue;
            foreach (var control in ValueList<ControlId>.Span(treatment.Controls))
            {
                if (said.Remove(control, out var at))
                {
                    x.Report(
                        $"{control.Number} treats a risk that is high without controls, and nothing shows it but what its owner says.",
                        at: string.Create(CultureInfo.InvariantCulture, $"evidence[{at}]"),
                        subject: control.ToString());
                }
            }
        }
    }

    /// <summary>EVD-017: no item is the only one that counts for more than a number of provisions.</summary>
    private static void NoItemProvesTooMuchAlone(ManagementSystem system, Examination x)
    {
        var limit = x.Option(EvidenceRuleOptions.MaximumSoleClaims);
        var items = ValueList<Evidence>.Span(system.Evidence);
        if (!AnyClaimsMore(items, limit, x)) return;
        var provers = new Dictionary<ProvisionId, int>();
        for (var i = 0; i < items.Length; i++)
        {
            if (!x.Counts(i)) continue;
            foreach (var claim in ValueList<EvidenceClaim>.Span(items[i].Claims))
            {
                if (claim.Provision.IsUnspecified) continue;
                ref var prover = ref CollectionsMarshal.GetValueRefOrAddDefault(provers, claim.Provision, out var known);
                prover = !known || prover == i ? i : Several;
            }
        }

        var alone = new int[items.Length];
        foreach (var prover in provers.Values)
        {
            if (prover != Several) alone[prover]++;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (alone[i] > limit) x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(items[i])} is the only proof of {alone[i]} provisions."), at: string.Create(CultureInfo.InvariantCulture, $"evidence[{i}].claims"), subject: items[i].Id.ToString());
        }
    }

    private static bool AnyClaimsMore(ReadOnlySpan<Evidence> items, int limit, Examination x)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Claims.Count > limit && x.Counts(i)) return true;
        }

        return false;
    }

    /// <summary>Whether the inherent level is high, by likelihood and consequence where they give one, and else as written.</summary>
    private static bool IsHigh(Risk risk, Examination x)
    {
        if (risk.Inherent is not { } rating || x.Lookup.SchemeOf(rating) is not { } scheme) return false;
        var read = rating is { Likelihood: { } likelihood, Consequence: { } consequence } ? scheme.LevelOf(likelihood, consequence) : null;
        return scheme.IsHigh(read ?? rating.Level);
    }
}
