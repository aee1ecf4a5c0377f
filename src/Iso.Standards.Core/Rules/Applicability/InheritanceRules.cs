namespace Iso.Standards;

/// <summary>Each standard decides for itself: SOA-045.</summary>
internal static class InheritanceRules
{
    public static Rule[] All =>
    [
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.DecisionInherited,
                Title = "No decision is taken over from the statement of another standard, and no row serves two",
                Severity = Severity.Error,
                Basis = [Cite.InAims("6.1.3"), Cite.InIsms("6.1.3")],
                Remedy = "Say why the control is or is not necessary for this standard; risks and evidence may be shared, reasons may not.",
                GivesWayTo = [SoaRuleIds.JustificationPlaceholder],
                Options = [SoaRuleOptions.InheritancePhrases, SoaRuleOptions.PointerWords, SoaRuleOptions.MergedPhrases, SoaRuleOptions.SharedWords],
            },
            DecisionsAreItsOwn),
    ];

    /// <summary>SOA-045: no entry only points to another statement, speaks for two standards at once, or repeats the other's text for the same number.</summary>
    private static void DecisionsAreItsOwn(StatementOfApplicability statement, Examination x)
    {
        EntriesSpeakForThemselves(statement, statement.Entries, additional: false, x);
        EntriesSpeakForThemselves(statement, statement.AdditionalControls, additional: true, x);
        foreach (var other in ValueList<StatementOfApplicability>.Span(x.Document.Statements))
        {
            if (!Discipline.AreSame(other.Standard, statement.Standard) && Reports(statement, other, x)) NoRowIsMerged(statement, other, x);
        }
    }

    private static void EntriesSpeakForThemselves(StatementOfApplicability statement, IReadOnlyList<SoaEntry> list, bool additional, Examination x)
    {
        var entries = ValueList<SoaEntry>.Span(list);
        var (inheritance, merged) = (x.Option(SoaRuleOptions.InheritancePhrases), x.Option(SoaRuleOptions.MergedPhrases));
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (entry.Decision == Decision.Undecided || string.IsNullOrWhiteSpace(entry.Justification)) continue;
            // Every text of every statement is read here: once for both lists, and again only where one of them says something.
            var (points, merges) = WordLists.AreIn(entry.Justification, inheritance, merged);
            if (points && Pointers.OnlyPointsElsewhere(entry.Justification, statement.Standard, x)) ReportPointer(entry, i, additional, x);
            else if (merges && Pointers.SpeaksForBoth(entry.Justification, x))
            {
                x.ReportEntry($"The justification of {entry.Control.Number} speaks for two standards at once: {TextValue.Quote(entry.Justification)}.", i, "justification", additional);
            }
            else if (PointsToDocument(entry.Justification, statement, x)) ReportPointer(entry, i, additional, x);
        }
    }

    /// <summary>Whether a text points to the statement of another standard by the id of its document.</summary>
    private static bool PointsToDocument(string text, StatementOfApplicability statement, Examination x)
    {
        foreach (var other in ValueList<StatementOfApplicability>.Span(x.Document.Statements))
        {
            if (ReferenceEquals(other, statement) || SoaText.IsBlank(other.DocumentId)) continue;
            // The id is sought first: hardly any text names one.
            var id = other.DocumentId.AsSpan().Trim();
            if (text.AsSpan().Contains(id, StringComparison.Ordinal) && !Discipline.AreSame(other.Standard, statement.Standard) && Pointers.OnlyPointsTo(id, text, x)) return true;
        }

        return false;
    }

    private static void ReportPointer(SoaEntry entry, int index, bool additional, Examination x)
        => x.ReportEntry($"{entry.Control.Number} gives no reason of its own and points to another statement: {TextValue.Quote(entry.Justification)}.", index, "justification", additional);

    /// <summary>Of two statements with a merged row the one reports whose standard comes later, or the one that is judged at all.</summary>
    private static bool Reports(StatementOfApplicability statement, StatementOfApplicability other, Examination x)
    {
        if (other.Standard < statement.Standard) return true;
        for (var i = 0; i < x.Standards.Count; i++)
        {
            if (x.Standards[i] == other.Standard) return false;
        }

        return true;
    }

    private static void NoRowIsMerged(StatementOfApplicability statement, StatementOfApplicability other, Examination x)
    {
        var entries = ValueList<SoaEntry>.Span(statement.Entries);
        var others = ValueList<SoaEntry>.Span(other.Entries);
        if (entries.Length == 0 || others.Length == 0) return;
        using var numbers = new SlotTable(entries.Length + others.Length);
        for (var i = 0; i < entries.Length + others.Length; i++)
        {
            var entry = i < entries.Length ? entries[i] : others[i - entries.Length];
            var first = numbers.FindOrAdd(TextHash.Of(entry.Control.Number.Text), i, entries, others, static (a, b) => a.Control.Number == b.Control.Number);
            if (i < entries.Length || first >= entries.Length || !IsMerged(entries[first], entry)) continue;
            x.ReportEntry($"{entry.Control.Number} has the same justification as the control of that number in the statement for {other.Standard}: {TextValue.Quote(entry.Justification.AsSpan().Trim())}.", first, "justification");
        }
    }

    private static bool IsMerged(SoaEntry entry, SoaEntry other)
        => entry.Decision != Decision.Undecided && other.Decision != Decision.Undecided && !SoaText.IsBlank(entry.Justification)
        && entry.Justification.AsSpan().Trim().Equals(other.Justification.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
