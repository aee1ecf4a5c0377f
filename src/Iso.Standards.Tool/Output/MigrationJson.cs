namespace Iso.Standards;

/// <summary>What is left to decide after a migration, as <c>soa migrate --format json</c> gives it. <c>output</c> is left out where nothing was written.</summary>
internal sealed record MigrationJson(string From, string To, string? Output, IReadOnlyList<MigrationDecisionJson> Decisions, int NotCarriedOver, ImportJson? Import)
{
    public static MigrationJson Of(Transition transition, MigratedSystem migrated, string? output, ReadStatement? read) => new(
        transition.From.Id.ToString(),
        transition.To.Id.ToString(),
        output,
        [.. migrated.Decisions.Select(d => new MigrationDecisionJson(Words.Json(d.Question), d.Subject.ToString(), [.. d.Formers.Select(former => former.ToString())], d.Path, d.Message))],
        migrated.NotCarriedOver.Count,
        read is null ? null : ImportJson.Of(read));
}

/// <summary>A decision that a person has to take; the path is that of the draft, for what is not carried over that of the former document.</summary>
internal sealed record MigrationDecisionJson(string Question, string Subject, IReadOnlyList<string> Formers, string Path, string Message);
