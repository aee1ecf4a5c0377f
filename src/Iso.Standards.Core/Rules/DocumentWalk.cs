namespace Iso.Standards;

/// <summary>Knows the shape of a document: leads a rule to every subject of its kind.</summary>
/// <remarks>A new kind of subject is one more case here and nothing else anywhere.</remarks>
internal static class DocumentWalk
{
    /// <summary>Whether a document has subjects for the rule.</summary>
    public static bool Knows(Rule rule) => rule is Rule<SoaEntry> or Rule<StatementOfApplicability> or Rule<ManagementSystem>;

    /// <summary>Whether the rule is about the document as a whole and so runs once, whichever standard brought it.</summary>
    public static bool IsAboutDocument(Rule rule) => rule is Rule<ManagementSystem>;

    /// <summary>Judges every subject of the rule. Returns null where it could judge at least once, and else what was missing.</summary>
    public static string? Apply(Rule rule, RuleSet set, Examination x) => rule switch
    {
        Rule<SoaEntry> entries => EachStatement(entries, set, x, static (rule, statement, x) => EachEntry(rule, statement, x)),
        Rule<StatementOfApplicability> statements => EachStatement(statements, set, x, static (rule, statement, x) => rule.Judge(statement, x)),
        Rule<ManagementSystem> system => Once(system, x),
        _ => throw new InvalidOperationException($"{rule} is about something that a document does not hold."),
    };

    private static string? EachStatement<T>(Rule<T> rule, RuleSet set, Examination x, Action<Rule<T>, StatementOfApplicability, Examination> judge)
        where T : class
    {
        string? missing = null;
        var judged = false;
        var statements = ValueList<StatementOfApplicability>.Span(x.Document.Statements);
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i].Standard != set.Standard) continue;
            x.Enter(statements[i], i, set.Catalog);
            var absent = FirstMissing(rule, x);
            if (absent is null) judge(rule, statements[i], x);
            judged |= absent is null;
            missing ??= absent;
        }

        return judged ? null : missing ?? $"the document has no statement of applicability for {set.Standard}";
    }

    private static void EachEntry(Rule<SoaEntry> rule, StatementOfApplicability statement, Examination x)
    {
        x.Enter(Examination.EntryList.Entries);
        EachOf(rule, statement.Entries, x);
        x.Enter(Examination.EntryList.AdditionalControls);
        EachOf(rule, statement.AdditionalControls, x);
    }

    private static void EachOf(Rule<SoaEntry> rule, IReadOnlyList<SoaEntry> list, Examination x)
    {
        var judge = rule.Judge;
        var entries = ValueList<SoaEntry>.Span(list);
        for (var i = 0; i < entries.Length; i++)
        {
            x.At(i);
            judge(entries[i], x);
        }
    }

    private static string? Once(Rule<ManagementSystem> rule, Examination x)
    {
        var absent = FirstMissing(rule, x);
        if (absent is null) rule.Judge(x.Document, x);
        return absent;
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
