namespace Iso.Standards;

/// <summary>The references of treatment plans, impact assessments and statements.</summary>
internal static class TreatmentReferences
{
    public static void Judge(ManagementSystem system, Examination x)
    {
        Plans(system, x);
        Assessments(system, x);
        var statements = ValueList<StatementOfApplicability>.Span(system.Statements);
        for (var i = 0; i < statements.Length; i++)
        {
            Entries(statements[i].Entries, "entries", i, x);
            Entries(statements[i].AdditionalControls, "additionalControls", i, x);
        }
    }

    private static void Plans(ManagementSystem system, Examination x)
    {
        var plans = ValueList<TreatmentPlan>.Span(system.TreatmentPlans);
        for (var i = 0; i < plans.Length; i++)
        {
            var actions = ValueList<TreatmentAction>.Span(plans[i].Actions);
            for (var j = 0; j < actions.Length; j++) new Referrer(x, actions[j].Id.ToString(), "treatmentPlans", i, "actions", j).Names(ReferenceTargets.Risk, actions[j].Risks, "risks");
        }
    }

    private static void Assessments(ManagementSystem system, Examination x)
    {
        var assessments = ValueList<ImpactAssessment>.Span(system.ImpactAssessments);
        for (var i = 0; i < assessments.Length; i++)
        {
            var assessment = assessments[i];
            var subject = assessment.Id.ToString();
            var referrer = new Referrer(x, subject, "impactAssessments", i);
            referrer.Names(ReferenceTargets.AiSystem, assessment.System, "system");
            referrer.Names(ReferenceTargets.Change, assessment.AssessedForChanges, "assessedForChanges");
            var impacts = ValueList<Impact>.Span(assessment.Impacts);
            for (var j = 0; j < impacts.Length; j++) new Referrer(x, subject, "impactAssessments", i, "impacts", j).Names(ReferenceTargets.Risk, impacts[j].Risks, "risks");
        }
    }

    private static void Entries(IReadOnlyList<SoaEntry> list, string name, int statement, Examination x)
    {
        var entries = ValueList<SoaEntry>.Span(list);
        for (var i = 0; i < entries.Length; i++)
        {
            var exclusions = ValueList<SystemExclusion>.Span(entries[i].NotAppliedTo);
            for (var j = 0; j < exclusions.Length; j++)
            {
                // The text of a control is made only when it is needed.
                if (x.Lookup.TryFind(exclusions[j].System, out AiSystem? _)) continue;
                new Referrer(x, entries[i].Control.ToString(), "statements", statement, name, i).NamesIn(ReferenceTargets.AiSystem, exclusions[j].System, "notAppliedTo", j, "system");
            }
        }
    }
}
