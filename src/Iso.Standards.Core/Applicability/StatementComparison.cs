namespace Iso.Standards;

/// <summary>What changed from one version of a statement to another, and what that asks of its version and change log (clause 7.5.3, rule SOA-035).</summary>
/// <remarks>The order of entries, reasons and references does not count.</remarks>
public sealed class StatementComparison
{
    private StatementComparison(StatementOfApplicability former, StatementOfApplicability later, IReadOnlyList<StatementChange> changes)
    {
        Former = former;
        Later = later;
        Changes = changes;
    }

    /// <summary>The earlier version.</summary>
    public StatementOfApplicability Former { get; }

    /// <summary>The later version.</summary>
    public StatementOfApplicability Later { get; }

    /// <summary>What changed, in order of control.</summary>
    public IReadOnlyList<StatementChange> Changes { get; }

    /// <summary>Whether the later version needs a version of its own: a decision, a reason or a status was changed, and the earlier one was not a mere draft.</summary>
    public bool AsksForNewVersion => IsIssued(Former) && Changes.Any(change => change.AsksForNewVersion);

    /// <summary>Whether the later version has a version that is higher than the earlier one.</summary>
    public bool HasNewVersion => !string.IsNullOrWhiteSpace(Later.Version) && (string.IsNullOrWhiteSpace(Former.Version) || IsLower(Former.Version, Later.Version));

    /// <summary>Whether the change log of the later version has a line for that version.</summary>
    public bool HasChangeLogLine => Later.ChangeLog.Any(line => IsSame(line.Version, Later.Version));

    /// <summary>Compares two versions of a statement.</summary>
    /// <param name="former">The earlier version.</param>
    /// <param name="later">The later version.</param>
    /// <exception cref="ArgumentException">The two are for different standards or editions.</exception>
    public static StatementComparison Between(StatementOfApplicability former, StatementOfApplicability later)
    {
        ArgumentNullException.ThrowIfNull(former);
        ArgumentNullException.ThrowIfNull(later);
        if (former.Standard != later.Standard)
        {
            throw new ArgumentException($"The one is for {former.Standard}, the other for {later.Standard}; only versions of one statement can be compared.", nameof(later));
        }

        return new(former, later, EntryChanges.Between(former, later));
    }

    /// <summary>How many changes there are, and between which versions.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Changes.Count} changes from version {Former.Version} to {Later.Version}");

    /// <summary>Whether two versions have the same in the same order, as far as a new version would be asked for otherwise. False says nothing yet; true is sure, and costs nothing.</summary>
    internal static bool AreAlike(StatementOfApplicability former, StatementOfApplicability later)
        => AreAlike(former.Entries, later.Entries) && AreAlike(former.AdditionalControls, later.AdditionalControls);

    /// <summary>Whether a version is lower than another, its numbers by their value: 3.9 is lower than 3.10. False where one is missing.</summary>
    internal static bool IsLower(string? version, string? other) => Compare(version, other) < 0;

    /// <summary>Whether two versions are there and the same.</summary>
    internal static bool IsSame(string? version, string? other) => Compare(version, other) == 0;

    private static int? Compare(string? version, string? other)
    {
        if (string.IsNullOrWhiteSpace(version) || string.IsNullOrWhiteSpace(other)) return null;
        return Numbering.Compare(version.Trim().TrimStart('v', 'V'), other.Trim().TrimStart('v', 'V'));
    }

    private static bool AreAlike(IReadOnlyList<SoaEntry> former, IReadOnlyList<SoaEntry> later)
    {
        if (ReferenceEquals(former, later)) return true;
        if (former.Count != later.Count) return false;
        var a = ValueList<SoaEntry>.Span(former);
        var b = ValueList<SoaEntry>.Span(later);
        for (var i = 0; i < a.Length; i++)
        {
            if (ReferenceEquals(a[i], b[i])) continue;
            if (a[i].Control != b[i].Control || a[i].Decision != b[i].Decision || a[i].Status != b[i].Status
                || !string.Equals(a[i].Justification, b[i].Justification, StringComparison.Ordinal) || !a[i].Reasons.Equals(b[i].Reasons))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIssued(StatementOfApplicability statement) => statement.Status is DocumentStatus.Approved or DocumentStatus.Withdrawn;
}
