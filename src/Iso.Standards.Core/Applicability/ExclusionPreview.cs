namespace Iso.Standards;

/// <summary>What would change if a control were excluded: what hangs on it, and what the rules would say then.</summary>
public sealed class ExclusionPreview
{
    private const string NotWritten = "Excluded for a look at what would follow; the reason is to be written by whoever decides.";

    private ExclusionPreview(ManagementSystem system, ControlTrace trace, IReadOnlyList<RiskWithout> risks, LocalDate? asOf, (IReadOnlyList<Diagnostic> New, IReadOnlyList<Diagnostic> Gone) diagnostics)
    {
        System = system;
        Control = trace.Control;
        Entries = trace.Entries;
        Risks = risks;
        Obligations = [.. trace.Obligations.Where(obligation => obligation.IsInForceOn(asOf))];
        Contracts = [.. trace.Contracts.Where(contract => contract.IsInForceOn(asOf))];
        Evidence = trace.Evidence;
        Actions = trace.Actions;
        AiSystems = trace.AiSystems;
        New = diagnostics.New;
        Gone = diagnostics.Gone;
    }

    /// <summary>The control.</summary>
    public ControlId Control { get; }

    /// <summary>Its entries as they are now; empty where no statement has one.</summary>
    public IReadOnlyList<TracedEntry> Entries { get; }

    /// <summary>The risks, but closed ones, that would lose the control, each with what would be left.</summary>
    public IReadOnlyList<RiskWithout> Risks { get; }

    /// <summary>The obligations in force that ask for the control.</summary>
    public IReadOnlyList<Obligation> Obligations { get; }

    /// <summary>The contracts in force that ask for the control.</summary>
    public IReadOnlyList<Contract> Contracts { get; }

    /// <summary>The evidence that names the control.</summary>
    public IReadOnlyList<TracedEvidence> Evidence { get; }

    /// <summary>The actions that put the control into effect.</summary>
    public IReadOnlyList<TreatmentAction> Actions { get; }

    /// <summary>The AI systems that have to do with the control.</summary>
    public IReadOnlyList<AiSystem> AiSystems { get; }

    /// <summary>What the rules would find that they do not find now, in document order.</summary>
    public IReadOnlyList<Diagnostic> New { get; }

    /// <summary>What the rules find now and would not find then, in document order.</summary>
    public IReadOnlyList<Diagnostic> Gone { get; }

    /// <summary>The document in which the control is excluded.</summary>
    public ManagementSystem System { get; }

    /// <summary>Looks at what would change.</summary>
    /// <param name="system">The document; it stays as it is.</param>
    /// <param name="control">The control. Where the document has no statement for its standard, the rules find no difference.</param>
    /// <param name="library">The editions by whose rules the document is judged, before and then.</param>
    /// <param name="asOf">The day to judge by.</param>
    /// <param name="because">The reason to exclude it, where one is known; it is judged as well.</param>
    public static ExclusionPreview Of(ManagementSystem system, ControlId control, StandardsLibrary library, LocalDate? asOf = null, string? because = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(library);
        var trace = new DocumentIndex(system).Trace(control, asOf);
        var without = system with { Statements = [.. system.Statements.Select(statement => Without(statement, control, because ?? NotWritten))] };
        var (before, after) = (library.Check(system, asOf).Diagnostics, library.Check(without, asOf).Diagnostics);
        var risks = new List<RiskWithout>();
        foreach (var traced in trace.Risks)
        {
            if (traced.Risk.Status != RiskStatus.Closed) risks.Add(new(traced, Left(without, traced.Risk)));
        }

        return new(without, trace, risks, asOf, (Missing(after, before), Missing(before, after)));
    }

    private static StatementOfApplicability Without(StatementOfApplicability statement, ControlId control, string because)
    {
        if (statement.Standard != control.Standard) return statement;
        if (statement.Entries.Any(entry => entry.Control == control)) return statement with { Entries = [.. statement.Entries.Select(Excluded)] };
        return statement.AdditionalControls.Any(entry => entry.Control == control)
            ? statement with { AdditionalControls = [.. statement.AdditionalControls.Select(Excluded)] }
            : statement.Exclude(control, because);

        SoaEntry Excluded(SoaEntry entry) => entry.Control != control
            ? entry
            : entry with { Decision = Decision.Excluded, Reasons = [], Justification = because, Status = null };
    }

    /// <summary>The controls of a risk's treatment that no statement excludes.</summary>
    private static List<ControlId> Left(ManagementSystem without, Risk risk)
    {
        var excluded = new HashSet<ControlId>();
        foreach (var statement in ValueList<StatementOfApplicability>.Span(without.Statements))
        {
            foreach (var entry in statement.Entries.Concat(statement.AdditionalControls))
            {
                if (entry.Decision == Decision.Excluded) excluded.Add(entry.Control);
            }
        }

        return [.. (risk.Treatment?.Controls ?? []).Distinct().Where(control => !excluded.Contains(control))];
    }

    /// <summary>What the one has and the other lacks, by rule, subject and message, each as often as it is said.</summary>
    private static List<Diagnostic> Missing(IReadOnlyList<Diagnostic> one, IReadOnlyList<Diagnostic> other)
    {
        var counts = new Dictionary<(string Rule, string Subject, string Message), int>();
        foreach (var diagnostic in other) counts[Key(diagnostic)] = counts.GetValueOrDefault(Key(diagnostic)) + 1;
        var missing = new List<Diagnostic>();
        foreach (var diagnostic in one)
        {
            var left = counts.GetValueOrDefault(Key(diagnostic));
            if (left == 0) missing.Add(diagnostic);
            else counts[Key(diagnostic)] = left - 1;
        }

        return missing;

        static (string Rule, string Subject, string Message) Key(Diagnostic d) => (d.Rule.Id, d.Subject, d.Message);
    }
}

/// <summary>A risk that would lose a control.</summary>
public sealed record RiskWithout
{
    internal RiskWithout(TracedRisk risk, IReadOnlyList<ControlId> left)
    {
        Risk = risk;
        Left = ValueList<ControlId>.Copy(left);
    }

    /// <summary>The risk with its levels.</summary>
    public TracedRisk Risk { get; }

    /// <summary>The controls of its treatment that would be left, those excluded before not among them.</summary>
    public IReadOnlyList<ControlId> Left { get; }

    /// <summary>Whether no control would be left to treat it.</summary>
    public bool IsLeftWithout => Left.Count == 0;
}
