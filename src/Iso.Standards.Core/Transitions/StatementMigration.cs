using System.Globalization;

namespace Iso.Standards;

/// <summary>Brings one statement of applicability to the next edition.</summary>
internal sealed class StatementMigration(Transition transition, StatementOfApplicability statement, string path)
{
    private readonly List<MigrationDecision> _decisions = [];
    private readonly List<MigrationDecision> _lost = [];
    private readonly List<SoaEntry> _notCarriedOver = [];

    public MigratedStatement Run()
    {
        FindWhatCannotBeCarried();
        var controls = transition.To.Controls;
        var entries = new SoaEntry[controls.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = Entry(controls[i], string.Create(CultureInfo.InvariantCulture, $"{path}.entries[{i}]"));
        return new()
        {
            // What was approved, compared and dated was the former edition; the draft starts without.
            Statement = statement with
            {
                Standard = transition.To.Id,
                Status = DocumentStatus.Draft,
                ChangedOn = null,
                ApprovedOn = null,
                NextReviewOn = null,
                Comparison = null,
                Entries = entries,
                AdditionalControls = [.. statement.AdditionalControls.Select(Additional)],
            },
            Decisions = [.. _decisions, .. _lost],
            NotCarriedOver = _notCarriedOver,
        };
    }

    private SoaEntry Entry(Control control, string place)
    {
        var rows = transition.PredecessorsOf(control.Id).Where(row => row.Former is Control).ToList();
        if (rows.Count == 0)
        {
            Ask(MigrationQuestion.NewControl, control, [], place, $"{transition.To.Id} introduced {control}. Decide on it.");
            return new() { Control = control.Id };
        }

        ProvisionId[] formers = [.. rows.Select(row => row.Former.Id)];
        var origins = statement.Entries.Where(entry => formers.Contains(entry.Control)).OrderBy(entry => Array.IndexOf(formers, entry.Control)).ToList();
        var merge = new EntryMerge(control.Id, origins);
        AskAboutDecisions(control, formers, origins, merge, place);
        if (merge.StatusesDiffer) Ask(MigrationQuestion.StatusesDiffer, control, formers, place, $"The implementation differs: {Plain(origins, e => e.Status is { } status ? Words(status) : "not said")}. The draft takes the least advanced.");
        if (merge.Differing is [_, ..] differing) Ask(MigrationQuestion.TextsDiffer, control, formers, place, $"{string.Join(", ", differing)} of {string.Join(" and ", origins.Select(e => e.Control.Number))} stand side by side. Make one of them.");
        foreach (var row in rows)
        {
            if (row.Kind == SuccessionKind.Split && origins.Exists(entry => entry.Control == row.Former.Id)) Ask(MigrationQuestion.Divided, control, [row.Former.Id], place, $"{row.Former.Number} was divided among {string.Join(" and ", transition.SuccessorsOf(row.Former.Id).Select(s => s.Successor.Number))}. See which part of what was said belongs here.");
            if (row.Confidence is not Confidence.Unspecified and < Confidence.MediumHigh) Ask(MigrationQuestion.Unconfirmed, control, [row.Former.Id], place, $"That {row.Former.Number} lives on here is not certain. {row.Note}".TrimEnd());
        }

        return merge.Entry;
    }

    private void AskAboutDecisions(Control control, ProvisionId[] formers, List<SoaEntry> origins, EntryMerge merge, string place)
    {
        if (merge.DecisionsDiffer) Ask(MigrationQuestion.DecisionsDiffer, control, formers, place, $"The decisions differ: {Plain(origins, e => Words(e.Decision))}. The draft has {Words(merge.Entry.Decision)}.");
        foreach (var former in formers)
        {
            var own = origins.FindAll(entry => entry.Control == former);
            if (own.Count == 0) Ask(MigrationQuestion.NotDecidedBefore, control, [former], place, $"The former statement has no entry for {former.Number}.");
            else if (own.TrueForAll(entry => entry.Decision == Decision.Undecided)) Ask(MigrationQuestion.NotDecidedBefore, control, [former], place, $"{former.Number} was not decided.");
        }
    }

    /// <summary>A control beyond the annex keeps its number, unless the later annex has one of that number.</summary>
    private SoaEntry Additional(SoaEntry entry) => entry with { Control = entry.Control.Standard == transition.From.Id ? new(transition.To.Id, entry.Control.Number) : entry.Control };

    private void FindWhatCannotBeCarried()
    {
        for (var i = 0; i < statement.Entries.Count; i++)
        {
            var entry = statement.Entries[i];
            if (transition.From.TryFind(entry.Control, out var control) && transition.SuccessorsOf(control.Id).Any(row => row.Successor is Control)) continue;
            _notCarriedOver.Add(entry);
            var why = control is null ? $"{transition.From.Id} has no control {entry.Control.Number}" : $"nothing in {transition.To.Id} took over {control}";
            _lost.Add(new()
            {
                Question = MigrationQuestion.NotCarriedOver,
                Subject = entry.Control,
                Path = string.Create(CultureInfo.InvariantCulture, $"{path}.entries[{i}]"),
                Message = $"The entry is not carried over, since {why}. See where what it says belongs.",
            });
        }
    }

    private void Ask(MigrationQuestion question, Control control, ProvisionId[] formers, string place, string message)
        => _decisions.Add(new() { Question = question, Subject = control.Id, Formers = formers, Path = place, Message = message });

    private static string Plain(List<SoaEntry> origins, Func<SoaEntry, string> say) => string.Join(", ", origins.Select(entry => $"{entry.Control.Number} {say(entry)}"));

    private static string Words(Decision decision) => decision switch { Decision.Included => "included", Decision.Excluded => "excluded", _ => "undecided" };

    private static string Words(ImplementationStatus status) => status switch
    {
        ImplementationStatus.NotImplemented => "not implemented",
        ImplementationStatus.Planned => "planned",
        ImplementationStatus.Partial => "partial",
        _ => "implemented",
    };
}
