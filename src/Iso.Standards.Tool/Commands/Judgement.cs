namespace Iso.Standards;

/// <summary>A document with what the rules found in it.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="System">The whole document.</param>
/// <param name="Statements">The statements that were judged.</param>
/// <param name="Report">What was found.</param>
/// <param name="Import">How the document was read, where it was no management-system file.</param>
internal sealed record Judgement(
    string File,
    ManagementSystem System,
    IReadOnlyList<StatementOfApplicability> Statements,
    ValidationReport Report,
    ReadStatement? Import)
{
    /// <summary>The least severity that is shown.</summary>
    public Severity Least { get; init; } = Severity.Info;

    /// <summary>What was found and is shown.</summary>
    public IReadOnlyList<Diagnostic> Shown => [.. Report.Diagnostics.Where(d => d.Severity >= Least)];
}
