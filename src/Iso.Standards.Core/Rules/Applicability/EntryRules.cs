using System.Globalization;

namespace Iso.Standards;

/// <summary>Which controls a statement decides on: SOA-003, 004, 006, 019, 028, 030, 031.</summary>
internal static class EntryRules
{
    public static Rule[] All =>
    [
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ControlUnknown,
                Title = "Every entry names a control of the edition that the statement declares",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 c)"), Cite.InIsms("Annex A"), Cite.InAims("6.1.3 b)"), Cite.InAims("Annex A")],
                Remedy = "Correct the number, or move a control of your own to the additional controls.",
                Needs = [DocumentPart.Catalog],
            },
            EntryNamesKnownControl),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ControlRepeated,
                Title = "No control stands twice in one statement",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 d)"), Cite.InAims("6.1.3 f)")],
                Remedy = "Keep one entry with one decision.",
                GivesWayTo = [SoaRuleIds.ControlUndecidedOrMissing, SoaRuleIds.AiControlUndecidedOrMissing],
            },
            NoControlTwice),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.DecisionMissing,
                Title = "Outside a draft every entry has a decision",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 d)")],
                Remedy = "Decide whether the control is applicable, or make the statement a draft again.",
            },
            EntryIsDecided),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.StatusOfExcluded,
                Title = "An excluded control has no implementation status",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 d)")],
                Remedy = "Remove the status, or include the control.",
            },
            ExcludedHasNoStatus),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.AdditionalControlUnclear,
                Title = "Additional controls are numbered apart from the annex, have a title and name their origin",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.3 b)"), Cite.InAims("6.1.3 d)")],
                Remedy = "List it among the additional controls under a number of your own such as X-01, with its title and its origin.",
            },
            AdditionalControlIsClear),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.OwnerMissing,
                Title = "Every applicable control has an owner",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("5.3"), Cite.InAims("5.3"), Cite.InAims("A.3.2")],
                Remedy = "Name the role or person that answers for it; no standard asks for this in the statement, auditors do.",
            },
            ApplicableHasOwner),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.ReferenceMissing,
                Title = "An implemented control points to how it works",
                Severity = Severity.Warning,
                Basis = Cite.InBoth("8.1"),
                Remedy = "Name the policy, procedure or system setting by which it works.",
            },
            ImplementedPointsToHow),
    ];

    /// <summary>SOA-003: an id that the declared edition does not contain is named, with a hint where it belongs to another edition.</summary>
    private static void EntryNamesKnownControl(SoaEntry entry, Examination x)
    {
        if (x.IsAdditional) return;
        var catalog = x.Catalog!;
        if (catalog.TryFind(entry.Control, out _)) return;
        var isOurs = entry.Control.Standard == catalog.Id;
        if ((isOurs || entry.Control.Standard == catalog.Predecessor) && catalog.SuccessorsOf(entry.Control.Number) is [_, ..] successors)
        {
            x.Report(
                $"{entry.Control.Number} is the number of a control in {catalog.Predecessor}; {catalog.Id} has no such control.",
                at: "control",
                remedy: $"Decide on {string.Join(" and ", successors)} instead, which took it over.");
        }
        else if (!isOurs)
        {
            x.Report($"{entry.Control} is a control of another standard or edition; this is the statement for {catalog.Id}.", at: "control");
        }
        else if (catalog.TryFind(entry.Control.Provision, out var provision))
        {
            // A heading is SOA-001's business, an excluded clause SOA-053's.
            if (provision.Kind is ProvisionKind.Group or ProvisionKind.Objective || entry.Decision == Decision.Excluded) return;
            x.Report($"{entry.Control.Number} is a clause of {catalog.Id}, not a control.", at: "control", remedy: "Remove the entry: a statement decides on controls, clauses are always met.");
        }
        else if (!IsAdditionalByNature(entry, catalog))
        {
            x.Report($"{catalog.Id} has no control {entry.Control.Number}.", at: "control");
        }
    }

    /// <summary>SOA-004: no control id occurs twice in one statement.</summary>
    private static void NoControlTwice(StatementOfApplicability statement, Examination x)
    {
        var entries = ValueList<SoaEntry>.Span(statement.Entries);
        var additional = ValueList<SoaEntry>.Span(statement.AdditionalControls);
        if (entries.Length + additional.Length == 0) return;
        using var seen = new SlotTable(entries.Length + additional.Length);
        for (var i = 0; i < entries.Length + additional.Length; i++)
        {
            var isAdditional = i >= entries.Length;
            var entry = isAdditional ? additional[i - entries.Length] : entries[i];
            var first = seen.FindOrAdd(TextHash.Of(entry.Control.Number.Text), i, entries, additional, static (a, b) => a.Control == b.Control);
            if (first == i) continue;
            var (times, agree) = Occurrences(entry, entries, additional);
            x.ReportEntry(
                string.Create(CultureInfo.InvariantCulture, $"{entry.Control.Number} stands in the statement {times} times, with {(agree ? "the same decision" : "different decisions")}."),
                isAdditional ? i - entries.Length : i,
                "control",
                isAdditional);
        }
    }

    private static (int Times, bool Agree) Occurrences(SoaEntry entry, ReadOnlySpan<SoaEntry> entries, ReadOnlySpan<SoaEntry> additional)
    {
        var (times, agree) = (0, true);
        for (var i = 0; i < entries.Length + additional.Length; i++)
        {
            var other = i < entries.Length ? entries[i] : additional[i - entries.Length];
            if (other.Control != entry.Control) continue;
            times++;
            agree &= other.Decision == entry.Decision;
        }

        return (times, agree);
    }

    /// <summary>SOA-006: every entry carries an explicit decision; none is allowed only in a draft.</summary>
    private static void EntryIsDecided(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Undecided && x.Statement.Status != DocumentStatus.Draft)
        {
            x.Report($"{entry.Control.Number} is undecided, and the statement is not a draft.", at: "decision");
        }
    }

    /// <summary>SOA-019: an excluded control carries no implementation status.</summary>
    private static void ExcludedHasNoStatus(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Excluded && entry.Status is not null) x.Report($"{entry.Control.Number} is excluded and has a status all the same.", at: "status");
    }

    /// <summary>SOA-028: additional controls use numbers that cannot be taken for those of the annex, and name their origin.</summary>
    private static void AdditionalControlIsClear(SoaEntry entry, Examination x)
    {
        if (!x.IsAdditional)
        {
            if (x.Catalog is { } catalog && entry.Control.Standard == catalog.Id && !catalog.TryFind(entry.Control.Provision, out _) && IsAdditionalByNature(entry, catalog))
            {
                x.Report($"{entry.Control.Number} is no control of {catalog.Id} and stands among its controls.", at: "control");
            }
        }
        else if (x.Catalog is { } annex && IsInSpaceOf(annex, entry.Control.Number))
        {
            x.Report($"The additional control {entry.Control.Number} has a number like those of the annex.", at: "control");
        }
        else if (SoaText.IsBlank(entry.Title))
        {
            x.Report($"The additional control {entry.Control.Number} has no title.", at: "title");
        }
        else if (SoaText.IsBlank(entry.Origin))
        {
            x.Report($"The additional control {entry.Control.Number} does not say where it comes from.", at: "origin", remedy: "Name its origin: own, or the standard or framework that it is taken from.");
        }
    }

    /// <summary>SOA-030: every applicable control has an owner.</summary>
    private static void ApplicableHasOwner(SoaEntry entry, Examination x)
    {
        if (entry.Decision == Decision.Included && SoaText.IsBlank(entry.Owner)) x.Report($"{entry.Control.Number} has no owner.", at: "owner");
    }

    /// <summary>SOA-031: an implemented control points to how it works.</summary>
    private static void ImplementedPointsToHow(SoaEntry entry, Examination x)
    {
        if (entry is { Decision: Decision.Included, Status: ImplementationStatus.Implemented } && SoaText.IsBlank(entry.Reference) && SoaText.IsBlank(entry.Implementation))
        {
            x.Report($"{entry.Control.Number} is implemented, but nothing says how it works.", at: "reference");
        }
    }

    /// <summary>Whether an unknown number is that of an additional control in the wrong list, rather than a slip.</summary>
    /// <remarks>It says so by its origin, it lies outside the annex, or it continues a group right behind its last control.</remarks>
    private static bool IsAdditionalByNature(SoaEntry entry, Catalog catalog)
        => !SoaText.IsBlank(entry.Origin)
        || (!IsInSpaceOf(catalog, entry.Control.Number) && entry.Control.Number.Text.AsSpan() is not [>= '0' and <= '9', ..])
        || Continues(catalog, entry.Control.Number);

    /// <summary>Whether a number begins as the controls of the catalog do, with the letter of their annex and a full stop.</summary>
    private static bool IsInSpaceOf(Catalog catalog, ProvisionNumber number)
        => catalog.Controls is [var first, ..] && number.Text.AsSpan() is [var letter, '.', ..] && letter == first.NumberText[0];

    /// <summary>Whether a number is the one behind the last control of a group: A.5.38, where the group ends with A.5.37.</summary>
    private static bool Continues(Catalog catalog, ProvisionNumber number)
    {
        var text = number.Text.AsSpan();
        var dot = text.LastIndexOf('.');
        if (dot < 0 || !int.TryParse(text[(dot + 1)..], NumberStyles.None, null, out var last) || last < 2) return false;
        var before = string.Concat(text[..(dot + 1)], (last - 1).ToString(CultureInfo.InvariantCulture));
        return catalog.TryFind(before, out var previous) && previous is Control;
    }
}
