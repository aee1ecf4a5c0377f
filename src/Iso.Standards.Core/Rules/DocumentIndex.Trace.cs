namespace Iso.Standards;

/// <content>From a control to all that hangs on it, and from a risk to all that treats it.</content>
public sealed partial class DocumentIndex
{
    /// <summary>All that the document says of a control.</summary>
    /// <param name="control">The control, of an annex or of the organization's own.</param>
    /// <param name="asOf">The day by which the freshness of evidence is judged; without it, nothing is late.</param>
    /// <param name="validity">How long evidence counts by its type; without it, as good practice has it.</param>
    public ControlTrace Trace(ControlId control, LocalDate? asOf = null, ValidityByType? validity = null)
    {
        var risks = Where(Document.RiskRegister?.Risks, risk => risk.Treatment is { } treatment && treatment.Controls.Contains(control));
        var evidence = Where(Document.Evidence, item => Names(item, control));
        var entries = EntriesOf(control);
        return new()
        {
            Control = control,
            Entries = entries,
            Risks = [.. risks.Select(Levels)],
            Evidence = [.. evidence.Select(item => Judged(item, asOf, validity))],
            Actions = ActionsWhere(action => action.Controls.Contains(control)),
            Obligations = Where(Document.Obligations, obligation => obligation.Controls.Contains(control)),
            Contracts = Where(Document.Contracts, contract => contract.Controls.Contains(control)),
            Objectives = Where(Document.Objectives, objective => Serves(control, objective)),
            AiSystems = Where(Document.AiSystems, system => risks.Exists(risk => risk.AiSystems.Contains(system.Id))
                || evidence.Exists(item => item.AiSystems.Contains(system.Id))
                || entries.Exists(traced => traced.Entry.NotAppliedTo.Any(exclusion => exclusion.System == system.Id))),
        };
    }

    /// <summary>All that the document says of a risk; null where it has no risk of this id.</summary>
    /// <param name="id">The id of the risk.</param>
    /// <param name="asOf">The day by which the freshness of evidence is judged; without it, nothing is late.</param>
    /// <param name="validity">How long evidence counts by its type; without it, as good practice has it.</param>
    public RiskTrace? Trace(Id<Risk> id, LocalDate? asOf = null, ValidityByType? validity = null)
    {
        if (!TryFind(id, out Risk? risk)) return null;
        var controls = risk.Treatment?.Controls.Distinct().ToList() ?? [];
        return new()
        {
            Risk = Levels(risk),
            Controls = [.. controls.Select(control => new TracedControl { Control = control, Entries = EntriesOf(control) })],
            Actions = ActionsWhere(action => action.Risks.Contains(id) || risk.Treatment?.Actions.Contains(action.Id) is true),
            Evidence = [.. Where(Document.Evidence, item => controls.Exists(control => Names(item, control))).Select(item => Judged(item, asOf, validity))],
            ImpactAssessments = Where(Document.ImpactAssessments, assessment => assessment.Impacts.Any(impact => impact.Risks.Contains(id))),
        };
    }

    private List<TracedEntry> EntriesOf(ControlId control)
    {
        var found = new List<TracedEntry>();
        foreach (var statement in ValueList<StatementOfApplicability>.Span(Document.Statements))
        {
            foreach (var entry in ValueList<SoaEntry>.Span(statement.Entries))
            {
                if (entry.Control == control) found.Add(new() { Statement = statement, Entry = entry });
            }

            foreach (var entry in ValueList<SoaEntry>.Span(statement.AdditionalControls))
            {
                if (entry.Control == control) found.Add(new() { Statement = statement, Entry = entry, IsAdditional = true });
            }
        }

        return found;
    }

    private List<TreatmentAction> ActionsWhere(Func<TreatmentAction, bool> isMeant)
    {
        var found = new List<TreatmentAction>();
        foreach (var plan in ValueList<TreatmentPlan>.Span(Document.TreatmentPlans)) found.AddRange(Where(plan.Actions, isMeant));
        return found;
    }

    private TracedRisk Levels(Risk risk) => new() { Risk = risk, InherentLevel = LevelOf(risk.Inherent), CurrentLevel = LevelOf(risk.Current), ResidualLevel = LevelOf(risk.Residual) };

    /// <summary>The level by the scheme, since a stored one may be out of date (RSK-010).</summary>
    private string? LevelOf(RiskRating? rating)
    {
        if (rating is null) return null;
        var computed = rating is { Likelihood: { } likelihood, Consequence: { } consequence } ? SchemeOf(rating)?.LevelOf(likelihood, consequence) : null;
        return computed ?? rating.Level;
    }

    private static List<T> Where<T>(IReadOnlyList<T>? list, Func<T, bool> isMeant)
    {
        var found = new List<T>();
        foreach (var thing in ValueList<T>.Span(list ?? []))
        {
            if (isMeant(thing)) found.Add(thing);
        }

        return found;
    }

    private static bool Names(Evidence item, ControlId control)
    {
        foreach (var claim in ValueList<EvidenceClaim>.Span(item.Claims))
        {
            if (claim.Provision == control.Provision) return true;
        }

        return false;
    }

    private static bool Serves(ControlId control, Objective objective)
    {
        foreach (var served in ValueList<ProvisionId>.Span(objective.ServedBy))
        {
            if (served.Standard == control.Standard && served.Number.Contains(control.Number)) return true;
        }

        return false;
    }

    private static TracedEvidence Judged(Evidence item, LocalDate? asOf, ValidityByType? validity)
        => new() { Evidence = item, Freshness = Freshness.Of(item, asOf, validity), LastValidDay = Freshness.LastValidDay(item, validity) };
}
