namespace Iso.Standards;

/// <summary>Knows the shape of a document: leads a rule to every subject of its kind.</summary>
/// <remarks>A new kind of subject is one more case here, a list in <see cref="DocumentList"/>, and nothing else anywhere.</remarks>
internal static class DocumentWalk
{
    /// <summary>Whether a document has subjects for the rule.</summary>
    public static bool Knows(Rule rule) => IsAboutStatement(rule)
        || rule is Rule<ManagementSystem> or Rule<Scope> or Rule<Obligation> or Rule<Contract> or Rule<Process> or Rule<Asset> or Rule<AiSystem> or Rule<Change>
            or Rule<Objective> or Rule<RiskScheme> or Rule<Risk> or Rule<Opportunity> or Rule<RiskReport> or Rule<TreatmentPlan> or Rule<TreatmentAction>
            or Rule<ImpactAssessment> or Rule<Evidence> or Rule<EvidenceClaim> or Rule<SamplingPlan> or Rule<Certificate>;

    /// <summary>Whether the rule is about the statements of one standard; else it is about the document and runs once, whichever standard brought it.</summary>
    public static bool IsAboutStatement(Rule rule) => rule is Rule<SoaEntry> or Rule<StatementOfApplicability>;

    /// <summary>Judges every subject of the rule. Returns null where it could judge, and else what was missing.</summary>
    public static string? Apply(Rule rule, RuleSet set, Examination x) => rule switch
    {
        Rule<SoaEntry> entries => EachStatement(entries, set, x, static (rule, statement, x) => EachEntry(rule, statement, x)),
        Rule<StatementOfApplicability> statements => EachStatement(statements, set, x, static (rule, statement, x) => rule.Judge(statement, x)),
        _ when FirstMissing(rule, x) is { } absent => absent,
        Rule<Risk> risks => x.Document.RiskRegister is { } register ? Each(risks, register.Risks, DocumentList.Risks, x) : NoRegister,
        Rule<Evidence> evidence => x.Document.Evidence.Count > 0 ? Each(evidence, x.Document.Evidence, DocumentList.Evidence, x) : NoEvidence,
        Rule<EvidenceClaim> claims => x.Document.Evidence.Count > 0 ? EachClaim(claims, x) : NoEvidence,
        Rule<ManagementSystem> system => Once(system, x),
        Rule<RiskScheme> schemes => x.Document.RiskRegister is { } register ? Each(schemes, register.Schemes, DocumentList.Schemes, x) : NoRegister,
        Rule<Opportunity> opportunities => x.Document.RiskRegister is { } register ? Each(opportunities, register.Opportunities, DocumentList.Opportunities, x) : NoRegister,
        Rule<RiskReport> reports => x.Document.RiskRegister is { } register ? Each(reports, register.Reports, DocumentList.Reports, x) : NoRegister,
        Rule<TreatmentPlan> plans => Each(plans, x.Document.TreatmentPlans, DocumentList.TreatmentPlans, x),
        Rule<TreatmentAction> actions => EachAction(actions, x),
        Rule<ImpactAssessment> assessments => Each(assessments, x.Document.ImpactAssessments, DocumentList.ImpactAssessments, x),
        Rule<Scope> scopes => Each(scopes, x.Document.Scopes, DocumentList.Scopes, x),
        Rule<Obligation> obligations => Each(obligations, x.Document.Obligations, DocumentList.Obligations, x),
        Rule<Contract> contracts => Each(contracts, x.Document.Contracts, DocumentList.Contracts, x),
        Rule<Process> processes => Each(processes, x.Document.Processes, DocumentList.Processes, x),
        Rule<Asset> assets => Each(assets, x.Document.Assets, DocumentList.Assets, x),
        Rule<AiSystem> systems => Each(systems, x.Document.AiSystems, DocumentList.AiSystems, x),
        Rule<Change> changes => Each(changes, x.Document.Changes, DocumentList.Changes, x),
        Rule<Objective> objectives => Each(objectives, x.Document.Objectives, DocumentList.Objectives, x),
        Rule<SamplingPlan> plans => Each(plans, x.Document.SamplingPlans, DocumentList.SamplingPlans, x),
        Rule<Certificate> certificates => Each(certificates, x.Document.Certificates, DocumentList.Certificates, x),
        _ => throw new InvalidOperationException($"{rule} is about something that a document does not hold."),
    };

    private const string NoRegister = "the document has no risk register";
    private const string NoEvidence = "the document has no evidence";

    private static string? EachStatement<T>(Rule<T> rule, RuleSet set, Examination x, Action<Rule<T>, StatementOfApplicability, Examination> judge)
        where T : class
    {
        string? missing = null;
        var judged = false;
        var statements = ValueList<StatementOfApplicability>.Span(x.Document.Statements);
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i].Standard != set.Standard) continue;
            x.Enter(statements[i], i);
            var absent = FirstMissing(rule, x);
            if (absent is null) judge(rule, statements[i], x);
            judged |= absent is null;
            missing ??= absent;
        }

        return judged ? null : missing ?? $"the document has no statement of applicability for {set.Standard}";
    }

    private static void EachEntry(Rule<SoaEntry> rule, StatementOfApplicability statement, Examination x)
    {
        EachInner(rule, statement.Entries, InnerList.Entries, x);
        EachInner(rule, statement.AdditionalControls, InnerList.AdditionalControls, x);
    }

    private static string? EachAction(Rule<TreatmentAction> rule, Examination x)
    {
        var plans = ValueList<TreatmentPlan>.Span(x.Document.TreatmentPlans);
        for (var i = 0; i < plans.Length; i++)
        {
            x.Enter(DocumentList.TreatmentPlans, i, plans[i]);
            EachInner(rule, plans[i].Actions, InnerList.Actions, x);
        }

        return null;
    }

    private static string? EachClaim(Rule<EvidenceClaim> rule, Examination x)
    {
        var evidence = ValueList<Evidence>.Span(x.Document.Evidence);
        for (var i = 0; i < evidence.Length; i++)
        {
            x.Enter(DocumentList.Evidence, i, evidence[i]);
            EachInner(rule, evidence[i].Claims, InnerList.Claims, x);
        }

        return null;
    }

    private static void EachInner<T>(Rule<T> rule, IReadOnlyList<T> list, InnerList inner, Examination x)
        where T : class
    {
        var judge = rule.Judge;
        var subjects = ValueList<T>.Span(list);
        x.Enter(inner);
        for (var i = 0; i < subjects.Length; i++)
        {
            x.At(i);
            judge(subjects[i], x);
        }
    }

    private static string? Each<T>(Rule<T> rule, IReadOnlyList<T> list, DocumentList place, Examination x)
        where T : class
    {
        var judge = rule.Judge;
        var subjects = ValueList<T>.Span(list);
        for (var i = 0; i < subjects.Length; i++)
        {
            x.Enter(place, i, subjects[i]);
            judge(subjects[i], x);
        }

        return null;
    }

    private static string? Once(Rule<ManagementSystem> rule, Examination x)
    {
        x.Enter(DocumentList.Document, 0, x.Document);
        rule.Judge(x.Document, x);
        return null;
    }

    private static string? FirstMissing(Rule rule, Examination x)
    {
        foreach (var part in ValueList<DocumentPart>.Span(rule.Descriptor.Needs))
        {
            if (!part.IsPresent(x)) return part.Absence;
        }

        return null;
    }
}
