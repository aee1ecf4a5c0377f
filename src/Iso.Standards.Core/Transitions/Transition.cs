namespace Iso.Standards;

/// <summary>The way from one edition of a standard to the next: what became of each provision, and what has to be decided anew.</summary>
/// <remarks>
/// Rests on what the later catalog says of its predecessor. A number that both editions have, with another meaning, is never
/// carried over by name. Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// MigratedStatement draft = Iso27001.Edition2022.FromEdition2013.Migrate(statement);
/// foreach (MigrationDecision open in draft.Decisions) Console.WriteLine(open);
/// </code>
/// </example>
public sealed class Transition
{
    private readonly Dictionary<ProvisionNumber, List<Succession>> _byFormer = [];
    private readonly Dictionary<ProvisionNumber, List<Succession>> _bySuccessor = [];
    private readonly List<Succession> _successions = [];

    /// <summary>The way between two editions.</summary>
    /// <param name="from">The former edition.</param>
    /// <param name="to">The edition that names it as its <see cref="Catalog.Predecessor"/>.</param>
    /// <exception cref="ArgumentException">The later edition does not name the former as its predecessor, or replaces a number that the former does not have.</exception>
    public Transition(Catalog from, Catalog to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (to.Predecessor != from.Id) throw new ArgumentException($"{to.Id} names {(to.Predecessor is { } named ? named.ToString() : "no edition")} as its predecessor, not {from.Id}.", nameof(to));
        From = from;
        To = to;
        foreach (var replacement in to.Facts.Replacements)
        {
            if (!from.TryFind(new ProvisionId(from.Id, replacement.Former), out var former)) throw new ArgumentException($"{replacement.Successor.Id} replaces {replacement.Former}, which {from.Id} does not have.", nameof(to));
            Add(former, replacement);
        }

        Classify();
    }

    /// <summary>The former edition.</summary>
    public Catalog From { get; }

    /// <summary>The later edition.</summary>
    public Catalog To { get; }

    /// <summary>Every pair of a former provision and its successor, in the order of the former document.</summary>
    public IReadOnlyList<Succession> Successions => _successions.AsReadOnly();

    /// <summary>The clauses and controls of the later edition that took nothing over, in document order. Headings and items are not counted.</summary>
    public IEnumerable<Provision> New => To.Provisions.Where(provision => IsAsked(provision) && !_bySuccessor.ContainsKey(provision.Number));

    /// <summary>The clauses and controls of the former edition that nothing took over, in document order. Headings and items are not counted.</summary>
    public IEnumerable<Provision> Dropped => From.Provisions.Where(provision => IsAsked(provision) && !_byFormer.ContainsKey(provision.Number));

    /// <summary>The last day on which an accredited certificate to the former edition is valid; null where none is known.</summary>
    public DatedFact? Until => From.Edition.Superseded?.TransitionUntil;

    /// <summary>The first day on which initial and recertification audits use the later edition only; null where none is known.</summary>
    public DatedFact? SuccessorOnlyFrom => From.Edition.Superseded?.SuccessorOnlyFrom;

    /// <summary>What became of a former provision, in the order of the later document. An item is followed by its clause, since lists are lettered anew.</summary>
    /// <returns>Empty where nothing took it over.</returns>
    /// <exception cref="ProvisionNotFoundException">The former edition has no such provision.</exception>
    public IReadOnlyList<Succession> SuccessorsOf(ProvisionId former) => Rows(_byFormer, Clause(From[former]).Number);

    /// <summary>What a provision of the later edition took over, in the order of the former document.</summary>
    /// <returns>Empty for a new one.</returns>
    /// <exception cref="ProvisionNotFoundException">The later edition has no such provision.</exception>
    public IReadOnlyList<Succession> PredecessorsOf(ProvisionId successor) => Rows(_bySuccessor, Clause(To[successor]).Number);

    /// <summary>A draft of the statement for the later edition, with every decision that a person has to take.</summary>
    /// <param name="statement">A statement for the former edition; it stays as it is.</param>
    /// <exception cref="ArgumentException">The statement is for another standard.</exception>
    public MigratedStatement Migrate(StatementOfApplicability statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Standard == From.Id
            ? new StatementMigration(this, statement, "$").Run()
            : throw new ArgumentException($"The statement is for {statement.Standard}; this transition leads from {From.Id}.", nameof(statement));
    }

    /// <summary>The document with its scope and statement for the former edition brought to the later one; what it holds for other standards stays as it is.</summary>
    /// <param name="system">The document; it stays as it is.</param>
    /// <exception cref="ArgumentException">The document has a statement for the later edition already, or none for the former.</exception>
    public MigratedSystem Migrate(ManagementSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        return SystemMigration.Run(this, system);
    }

    /// <summary>Both editions.</summary>
    public override string ToString() => $"{From.Id} → {To.Id}";

    internal static Provision Clause(Provision provision)
    {
        while (provision.Kind == ProvisionKind.Item && provision.Parent is { } parent) provision = parent;
        return provision;
    }

    private static bool IsAsked(Provision provision) => provision.Kind == ProvisionKind.Control || provision.Kind == ProvisionKind.Clause && provision.IsLeaf;

    private static List<Succession> Rows(Dictionary<ProvisionNumber, List<Succession>> rows, ProvisionNumber number) => rows.TryGetValue(number, out var found) ? found : [];

    private void Add(Provision former, Replacement replacement)
    {
        _successions.Add(new() { Former = former, Successor = replacement.Successor, Kind = replacement.Change, Confidence = replacement.Confidence, Note = replacement.Note });
    }

    /// <summary>Where the data does not state the kind of change, it follows from how many provisions meet, and from numbers and titles.</summary>
    private void Classify()
    {
        _successions.Sort(static (a, b) => a.Former.Ordinal != b.Former.Ordinal ? a.Former.Ordinal.CompareTo(b.Former.Ordinal) : a.Successor.Ordinal.CompareTo(b.Successor.Ordinal));
        var successors = _successions.CountBy(s => s.Former.Number).ToDictionary();
        var formers = _successions.CountBy(s => s.Successor.Number).ToDictionary();
        for (var i = 0; i < _successions.Count; i++)
        {
            var row = _successions[i];
            if (row.Kind == SuccessionKind.Unspecified) _successions[i] = row = row with { Kind = KindOf(row, successors[row.Former.Number], formers[row.Successor.Number]) };
            Index(_byFormer, row.Former.Number, row);
            Index(_bySuccessor, row.Successor.Number, row);
        }
    }

    private static SuccessionKind KindOf(Succession row, int successors, int formers)
    {
        if (successors > 1) return SuccessionKind.Split;
        if (formers > 1) return SuccessionKind.Merged;
        if (row.Former.Number != row.Successor.Number) return SuccessionKind.Renumbered;
        return row.Former.Title == row.Successor.Title ? SuccessionKind.Kept : SuccessionKind.Retitled;
    }

    private static void Index(Dictionary<ProvisionNumber, List<Succession>> rows, ProvisionNumber number, Succession row)
    {
        if (!rows.TryGetValue(number, out var list)) rows[number] = list = [];
        list.Add(row);
    }
}
