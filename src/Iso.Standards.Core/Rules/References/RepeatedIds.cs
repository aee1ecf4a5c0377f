using System.Globalization;

namespace Iso.Standards;

/// <summary>Finds ids that stand twice among the things of a kind.</summary>
internal static class RepeatedIds
{
    public static void Judge(ManagementSystem system, Examination x)
    {
        DrawTogether(system, x.Lookup);
        if (!x.Lookup.HasRepeatedIds) return;
        Report(system.Scopes, static s => s.Id.Text, "scopes", "scopes", x);
        Report(system.Issues, static i => i.Id.Text, "issues", "issues", x);
        Report(system.InterestedParties, static p => p.Id.Text, "interested parties", "interestedParties", x);
        Report(system.Obligations, static o => o.Id.Text, "obligations", "obligations", x);
        Report(system.Contracts, static c => c.Id.Text, "contracts", "contracts", x);
        Report(system.Roles, static r => r.Id.Text, "roles", "roles", x);
        Report(system.People, static p => p.Id.Text, "people", "people", x);
        Report(system.Processes, static p => p.Id.Text, "processes", "processes", x);
        Report(system.Documents, static d => d.Id.Text, "documents", "documents", x);
        Report(system.Assets, static a => a.Id.Text, "assets", "assets", x);
        Report(system.AiSystems, static s => s.Id.Text, "AI systems", "aiSystems", x);
        Report(system.Changes, static c => c.Id.Text, "changes", "changes", x);
        Report(system.Objectives, static o => o.Id.Text, "objectives", "objectives", x);
        if (system.RiskRegister is { } register)
        {
            Report(register.Schemes, static s => s.Id.Text, "schemes", "riskRegister.schemes", x);
            Report(register.Risks, static r => r.Id.Text, "risks", "riskRegister.risks", x);
            Report(register.Opportunities, static o => o.Id.Text, "opportunities", "riskRegister.opportunities", x);
            Report(register.Reports, static r => r.Id.Text, "reports", "riskRegister.reports", x);
        }

        Report(system.TreatmentPlans, static p => p.Id.Text, "treatment plans", "treatmentPlans", x);
        ReportActions(system.TreatmentPlans, x);
        Report(system.ImpactAssessments, static a => a.Id.Text, "impact assessments", "impactAssessments", x);
        Report(system.Evidence, static e => e.Id.Text, "items of evidence", "evidence", x);
        Report(system.SamplingPlans, static p => p.Id.Text, "sampling plans", "samplingPlans", x);
        Report(system.ExternalAudits, static a => a.Id.Text, "external audits", "externalAudits", x);
    }

    /// <summary>Has the tables made of all kinds that can hold an id twice; they are what other rules look things up in.</summary>
    private static void DrawTogether(ManagementSystem system, DocumentIndex index)
    {
        if (system.Scopes.Count > 1) index.TryFind(default(Id<Scope>), out _);
        if (system.Issues.Count > 1) index.TryFind(default(Id<Issue>), out _);
        if (system.InterestedParties.Count > 1) index.TryFind(default(Id<InterestedParty>), out _);
        if (system.Obligations.Count > 1) index.TryFind(default(Id<Obligation>), out _);
        if (system.Contracts.Count > 1) index.TryFind(default(Id<Contract>), out _);
        if (system.Roles.Count > 1) index.TryFind(default(Id<Role>), out _);
        if (system.People.Count > 1) index.TryFind(default(Id<Person>), out _);
        if (system.Processes.Count > 1) index.TryFind(default(Id<Process>), out _);
        if (system.Documents.Count > 1) index.TryFind(default(Id<Document>), out _);
        if (system.Assets.Count > 1) index.TryFind(default(Id<Asset>), out _);
        if (system.AiSystems.Count > 1) index.TryFind(default(Id<AiSystem>), out _);
        if (system.Changes.Count > 1) index.TryFind(default(Id<Change>), out _);
        if (system.Objectives.Count > 1) index.TryFind(default(Id<Objective>), out _);
        if (system.RiskRegister is { } register)
        {
            if (register.Schemes.Count > 1) index.TryFind(default(Id<RiskScheme>), out _);
            if (register.Risks.Count > 1) index.TryFind(default(Id<Risk>), out _);
            if (register.Opportunities.Count > 1) index.TryFind(default(Id<Opportunity>), out _);
            if (register.Reports.Count > 1) index.TryFind(default(Id<RiskReport>), out _);
        }

        if (system.TreatmentPlans.Count > 1) index.TryFind(default(Id<TreatmentPlan>), out _);
        if (system.TreatmentPlans.Count > 0) index.TryFind(default(Id<TreatmentAction>), out _);
        if (system.ImpactAssessments.Count > 1) index.TryFind(default(Id<ImpactAssessment>), out _);
        if (system.Evidence.Count > 1) index.TryFind(default(Id<Evidence>), out _);
        if (system.SamplingPlans.Count > 1) index.TryFind(default(Id<SamplingPlan>), out _);
        if (system.ExternalAudits.Count > 1) index.TryFind(default(Id<ExternalAudit>), out _);
    }

    private static void Report<T>(IReadOnlyList<T> list, Func<T, string?> id, string nouns, string path, Examination x)
    {
        var counts = Counts(list.Select(id));
        if (counts is null) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            if (id(list[i]) is { } text && !seen.Add(text)) Say(counts[text], nouns, text, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}].id"), x);
        }
    }

    /// <summary>Actions are found by id in all plans together, so they are counted so.</summary>
    private static void ReportActions(IReadOnlyList<TreatmentPlan> plans, Examination x)
    {
        var counts = Counts(plans.SelectMany(static p => p.Actions).Select(static a => a.Id.Text));
        if (counts is null) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < plans.Count; i++)
        {
            for (var j = 0; j < plans[i].Actions.Count; j++)
            {
                if (plans[i].Actions[j].Id.Text is { } text && !seen.Add(text)) Say(counts[text], "actions", text, string.Create(CultureInfo.InvariantCulture, $"treatmentPlans[{i}].actions[{j}].id"), x);
            }
        }
    }

    /// <summary>How often each id stands; null where none stands twice.</summary>
    private static Dictionary<string, int>? Counts(IEnumerable<string?> ids)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var repeated = false;
        foreach (var id in ids)
        {
            if (id is null) continue;
            counts[id] = counts.GetValueOrDefault(id) + 1;
            repeated |= counts[id] > 1;
        }

        return repeated ? counts : null;
    }

    private static void Say(int count, string nouns, string id, string path, Examination x)
        => x.Report(string.Create(CultureInfo.InvariantCulture, $"{count} {nouns} have the id {id}."), at: path, subject: id);
}
