namespace Iso.Standards;

/// <summary>The references of roles, people, processes, assets, AI systems and changes.</summary>
internal static class OrganizationReferences
{
    public static void Judge(ManagementSystem system, Examination x)
    {
        People(system, x);
        var processes = ValueList<Process>.Span(system.Processes);
        for (var i = 0; i < processes.Length; i++) new Referrer(x, processes[i].Id.ToString(), "processes", i).Names(ReferenceTargets.Scope, processes[i].Scopes, "scopes");

        var assets = ValueList<Asset>.Span(system.Assets);
        for (var i = 0; i < assets.Length; i++) new Referrer(x, assets[i].Id.ToString(), "assets", i).Names(ReferenceTargets.Scope, assets[i].Scopes, "scopes");

        var systems = ValueList<AiSystem>.Span(system.AiSystems);
        for (var i = 0; i < systems.Length; i++)
        {
            new Referrer(x, systems[i].Id.ToString(), "aiSystems", i).Names(ReferenceTargets.Scope, systems[i].Scopes, "scopes");
            if (systems[i].AiAct is { } act) Measures(systems[i].Id, act, i, x);
        }

        var changes = ValueList<Change>.Span(system.Changes);
        for (var i = 0; i < changes.Length; i++)
        {
            var change = changes[i];
            var referrer = new Referrer(x, change.Id.ToString(), "changes", i);
            referrer.Names(ReferenceTargets.Risk, change.Risks, "risks");
            referrer.Names(ReferenceTargets.AiSystem, change.AiSystems, "aiSystems");
            referrer.Names(ReferenceTargets.Asset, change.Assets, "assets");
            referrer.Names(ReferenceTargets.Process, change.Processes, "processes");
        }
    }

    private static void Measures(Id<AiSystem> system, AiActRecord act, int at, Examination x)
    {
        var measures = ValueList<AiActMeasure>.Span(act.Measures);
        for (var i = 0; i < measures.Length; i++)
        {
            var referrer = new Referrer(x, system.ToString(), "aiSystems", at, "aiAct.measures", i);
            referrer.Names(ReferenceTargets.Evidence, measures[i].Evidence, "evidence");
            referrer.Names(ReferenceTargets.Risk, measures[i].Risks, "risks");
        }
    }

    private static void People(ManagementSystem system, Examination x)
    {
        var roles = ValueList<Role>.Span(system.Roles);
        for (var i = 0; i < roles.Length; i++) new Referrer(x, roles[i].Id.ToString(), "roles", i).Names(ReferenceTargets.Role, roles[i].ReportsTo, "reportsTo");

        var people = ValueList<Person>.Span(system.People);
        for (var i = 0; i < people.Length; i++)
        {
            var person = people[i];
            var referrer = new Referrer(x, person.Id.ToString(), "people", i);
            referrer.Names(ReferenceTargets.Role, person.Roles, "roles");
            referrer.Names(ReferenceTargets.Person, person.ReportsTo, "reportsTo");
            var competences = ValueList<Competence>.Span(person.Competences);
            for (var j = 0; j < competences.Length; j++) referrer.NamesIn(ReferenceTargets.Evidence, competences[j].Evidence, "competences", j, "evidence");
        }
    }
}
