namespace Iso.Standards;

/// <summary>What is left to decide after a migration, for people: question by question, in the order of the draft.</summary>
internal static class MigrationText
{
    private const int Indent = 2;

    /// <summary>The most entries of a kind that are told one by one where all of them say the same.</summary>
    private const int ToldOneByOne = 3;

    public static void Write(Page page, string file, Transition transition, MigratedSystem migrated)
    {
        page.Paragraph($"{file}: statement of applicability for {transition.From.Id}, brought to {transition.To.Id} as a draft", Tone.Strong);
        foreach (var statement in migrated.System.Statements.Where(s => s.Standard == transition.To.Id)) page.Paragraph(FiguresText.Of(statement.Figures()));
        foreach (var group in migrated.Decisions.GroupBy(d => d.Question).OrderBy(group => group.Key)) Group(page, transition, group.Key, [.. group]);
        page.Gap();
        page.Paragraph(migrated.Decisions.Count == 0 ? "nothing is left to decide" : $"{Words.Count(migrated.Decisions.Count, "decision is", "decisions are")} left to a person", Tone.Strong);
    }

    private static void Group(Page page, Transition transition, MigrationQuestion question, List<MigrationDecision> decisions)
    {
        page.Gap();
        page.Paragraph($"{Words.Of(question)} ({Words.Count(decisions.Count)})", Tone.Warning);
        page.Gap();
        if (DrawnTogether(transition, question, decisions) is { } drawn) page.Paragraph(drawn, indent: Indent);
        else foreach (var d in decisions) page.Paragraph($"{Named(transition, d)}: {d.Message}", indent: Indent);
    }

    /// <summary>Many decisions that differ in nothing but their numbers, as one sentence.</summary>
    private static string? DrawnTogether(Transition transition, MigrationQuestion question, List<MigrationDecision> decisions) => question switch
    {
        _ when decisions.Count <= ToldOneByOne => null,
        MigrationQuestion.NewControl => $"{string.Join(", ", decisions.Select(d => Named(transition, d)))}. Decide on each.",
        MigrationQuestion.NotDecidedBefore => $"The former statement has no entry for these, or no decision: {transition.From.ListOf(decisions.SelectMany(d => d.Formers).Distinct())}. Decide on what took them over: {transition.To.ListOf(decisions.Select(d => d.Subject).Distinct())}.",
        _ => null,
    };

    private static string Named(Transition transition, MigrationDecision d)
        => transition.To.TryFind(d.Subject, out var provision) || transition.From.TryFind(d.Subject, out provision) ? provision.ToString() : d.Subject.Number.ToString();
}
