namespace Iso.Standards;

/// <summary>Draws together, provision by provision, what the items of a document show of one standard.</summary>
internal sealed class CoverageTally
{
    private readonly StandardId _standard;
    private readonly List<Line> _lines = [];
    private readonly Dictionary<ProvisionNumber, List<(Line Line, bool IsExact)>> _reached = [];

    public CoverageTally(ManagementSystem system, Catalog catalog)
    {
        _standard = catalog.Id;
        foreach (var clause in catalog.Clauses)
        {
            if (clause.IsLeaf) _lines.Add(new(clause.Id, clause.Title) { IsApplicable = !NotApplicable.In(system.Scopes, clause.Id) });
        }

        AddControls(system, catalog);
    }

    /// <summary>Adds what an item shows. The more is added, the more is shown: each provision keeps the best.</summary>
    public void Add(Evidence item, FreshnessState freshness)
    {
        if (freshness is not (FreshnessState.Fresh or FreshnessState.Stale)) return;
        foreach (var claim in ValueList<EvidenceClaim>.Span(item.Claims))
        {
            if (claim.Provision.Standard != _standard) continue;
            foreach (var (line, isExact) in Reached(claim.Provision.Number))
            {
                if (freshness == FreshnessState.Stale)
                {
                    line.Stale.Add(item.Id);
                    continue;
                }

                line.Counting.Add(item.Id);
                line.IsFull |= isExact && claim.Extent != ClaimExtent.Partial && claim.MappedFrom.IsUnspecified;
            }
        }
    }

    public IEnumerable<ProvisionCoverage> Provisions() => _lines.Select(static line => line.ToCoverage());

    /// <summary>The controls that a statement decides on; one that any statement includes is applicable.</summary>
    private void AddControls(ManagementSystem system, Catalog catalog)
    {
        var decided = new Dictionary<ControlId, bool>();
        var additional = new SortedDictionary<ControlId, string>();
        foreach (var statement in system.Statements.Where(s => s.Standard == catalog.Id))
        {
            foreach (var entry in statement.Entries.Concat(statement.AdditionalControls))
            {
                if (entry.Decision == Decision.Undecided || entry.Control.IsUnspecified) continue;
                decided[entry.Control] = decided.GetValueOrDefault(entry.Control) || entry.Decision == Decision.Included;
            }

            foreach (var entry in statement.AdditionalControls)
            {
                // Of two titles for one control, always the same one.
                if (!additional.TryGetValue(entry.Control, out var known) || string.CompareOrdinal(entry.Title, known) > 0) additional[entry.Control] = entry.Title ?? string.Empty;
            }
        }

        foreach (var control in catalog.Controls)
        {
            if (decided.TryGetValue(control.Id, out var isIncluded)) _lines.Add(new(control.Id, control.Title) { IsApplicable = isIncluded });
        }

        foreach (var (control, title) in additional)
        {
            if (!catalog.TryFind(control.Provision, out _) && decided.TryGetValue(control, out var isIncluded)) _lines.Add(new(control, title) { IsApplicable = isIncluded });
        }
    }

    /// <summary>The lines that a number concerns: its own, those below it, and those that it stands in. Looked for once a number.</summary>
    private List<(Line Line, bool IsExact)> Reached(ProvisionNumber number)
    {
        if (_reached.TryGetValue(number, out var reached)) return reached;
        reached = [];
        foreach (var line in _lines)
        {
            if (line.Provision.Standard != _standard) continue;
            var own = line.Provision.Number;
            if (own == number) reached.Add((line, true));
            else if (own.Contains(number) || number.Contains(own)) reached.Add((line, false));
        }

        _reached.Add(number, reached);
        return reached;
    }

    /// <summary>A provision, and what speaks for it.</summary>
    private sealed class Line(ProvisionId provision, string title)
    {
        public ProvisionId Provision { get; } = provision;

        public bool IsApplicable { get; init; }

        public bool IsFull { get; set; }

        public HashSet<Id<Evidence>> Counting { get; } = [];

        public HashSet<Id<Evidence>> Stale { get; } = [];

        public ProvisionCoverage ToCoverage() => new()
        {
            Provision = Provision,
            Title = title,
            State = State,
            Items = [.. (Counting.Count > 0 ? Counting : Stale).OrderBy(static id => id.Text, StringComparer.Ordinal)],
        };

        private CoverageState State => (IsApplicable, IsFull, Counting.Count, Stale.Count) switch
        {
            (false, _, _, _) => CoverageState.NotApplicable,
            (_, true, _, _) => CoverageState.Full,
            (_, _, > 0, _) => CoverageState.Partial,
            (_, _, _, > 0) => CoverageState.Stale,
            _ => CoverageState.None,
        };
    }
}
