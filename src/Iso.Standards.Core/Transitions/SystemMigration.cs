using System.Globalization;

namespace Iso.Standards;

/// <summary>Brings the parts of a document that belong to one edition to the next.</summary>
internal static class SystemMigration
{
    public static MigratedSystem Run(Transition transition, ManagementSystem system)
    {
        if (system.Statements.Any(s => s.Standard == transition.To.Id)) throw new ArgumentException($"The document has a statement for {transition.To.Id} already.", nameof(system));
        if (!system.Statements.Any(s => s.Standard == transition.From.Id)) throw new ArgumentException($"The document has no statement for {transition.From.Id}.", nameof(system));
        var statements = system.Statements.ToArray();
        var decisions = new List<MigrationDecision>();
        var left = new List<SoaEntry>();
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i].Standard != transition.From.Id) continue;
            var migrated = new StatementMigration(transition, statements[i], string.Create(CultureInfo.InvariantCulture, $"$.statements[{i}]")).Run();
            statements[i] = migrated.Statement;
            decisions.AddRange(migrated.Decisions);
            left.AddRange(migrated.NotCarriedOver);
        }

        return new()
        {
            System = system with { Statements = statements, Scopes = [.. system.Scopes.Select(scope => scope.Standard == transition.From.Id ? scope with { Standard = transition.To.Id } : scope)] },
            Decisions = decisions,
            NotCarriedOver = left,
        };
    }
}
