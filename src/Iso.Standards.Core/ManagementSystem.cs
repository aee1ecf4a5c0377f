using System.Text.Json.Serialization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>One management system as one document: the organization and its context, risks and their treatment, statements of applicability, evidence.</summary>
/// <remarks>
/// The root of the JSON file (<c>docs/data-format.md</c>). It may be incomplete at any time; rules report what is missing.
/// A statement alone is a system with one statement.
/// </remarks>
public sealed record ManagementSystem
{
    /// <summary>The version of the file format that this library reads and writes.</summary>
    public const int CurrentFormatVersion = 1;

    /// <summary>The largest file that is read, in bytes: 128 MiB.</summary>
    public const int MaximumBytes = 128 * 1024 * 1024;

    /// <summary>The version of the file format, from 1 on.</summary>
    [JsonPropertyOrder(-1)]
    public int FormatVersion { get; init; } = CurrentFormatVersion;

    /// <summary>Where the schema of the file stands, for editors that complete and check while typing; null where the file does not say.</summary>
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string? Schema { get; init; }

    /// <summary>The organization whose system this is; null where the document does not say.</summary>
    public OrganizationProfile? Organization { get; init; }

    /// <summary>The scopes of the system, one a standard. Their standards say by which rules the document is judged.</summary>
    public IReadOnlyList<Scope> Scopes { get; init => field = ValueList<Scope>.Copy(value); } = ValueList<Scope>.Empty;

    /// <summary>The issues of the context (clause 4.1).</summary>
    public IReadOnlyList<Issue> Issues { get; init => field = ValueList<Issue>.Copy(value); } = ValueList<Issue>.Empty;

    /// <summary>The interested parties and what they require (clause 4.2).</summary>
    public IReadOnlyList<InterestedParty> InterestedParties { get; init => field = ValueList<InterestedParty>.Copy(value); } = ValueList<InterestedParty>.Empty;

    /// <summary>The legal and regulatory obligations (clause 4.2).</summary>
    public IReadOnlyList<Obligation> Obligations { get; init => field = ValueList<Obligation>.Copy(value); } = ValueList<Obligation>.Empty;

    /// <summary>The contracts and customer requirements (clause 4.2).</summary>
    public IReadOnlyList<Contract> Contracts { get; init => field = ValueList<Contract>.Copy(value); } = ValueList<Contract>.Empty;

    /// <summary>The roles with their authorities (clause 5.3).</summary>
    public IReadOnlyList<Role> Roles { get; init => field = ValueList<Role>.Copy(value); } = ValueList<Role>.Empty;

    /// <summary>The people, with their competence (clauses 5.3 and 7.2).</summary>
    public IReadOnlyList<Person> People { get; init => field = ValueList<Person>.Copy(value); } = ValueList<Person>.Empty;

    /// <summary>The processes (clause 4.4).</summary>
    public IReadOnlyList<Process> Processes { get; init => field = ValueList<Process>.Copy(value); } = ValueList<Process>.Empty;

    /// <summary>The documents (clause 7.5).</summary>
    public IReadOnlyList<Document> Documents { get; init => field = ValueList<Document>.Copy(value); } = ValueList<Document>.Empty;

    /// <summary>The information and what it depends on.</summary>
    public IReadOnlyList<Asset> Assets { get; init => field = ValueList<Asset>.Copy(value); } = ValueList<Asset>.Empty;

    /// <summary>The AI systems that the organization develops, provides or uses.</summary>
    public IReadOnlyList<AiSystem> AiSystems { get; init => field = ValueList<AiSystem>.Copy(value); } = ValueList<AiSystem>.Empty;

    /// <summary>The changes, planned and carried out (clause 6.3).</summary>
    public IReadOnlyList<Change> Changes { get; init => field = ValueList<Change>.Copy(value); } = ValueList<Change>.Empty;

    /// <summary>The objectives (clause 6.2).</summary>
    public IReadOnlyList<Objective> Objectives { get; init => field = ValueList<Objective>.Copy(value); } = ValueList<Objective>.Empty;

    /// <summary>The register of risks and opportunities for all disciplines (clause 6.1); null where the document has none.</summary>
    public RiskRegister? RiskRegister { get; init; }

    /// <summary>The risk treatment plans, one a standard (clause 6.1.3).</summary>
    public IReadOnlyList<TreatmentPlan> TreatmentPlans { get; init => field = ValueList<TreatmentPlan>.Copy(value); } = ValueList<TreatmentPlan>.Empty;

    /// <summary>The AI system impact assessments (ISO/IEC 42001:2023, 6.1.4 and 8.4).</summary>
    public IReadOnlyList<ImpactAssessment> ImpactAssessments { get; init => field = ValueList<ImpactAssessment>.Copy(value); } = ValueList<ImpactAssessment>.Empty;

    /// <summary>The statements of applicability, one for each standard that has an annex of controls.</summary>
    public IReadOnlyList<StatementOfApplicability> Statements { get; init => field = ValueList<StatementOfApplicability>.Copy(value); } = ValueList<StatementOfApplicability>.Empty;

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init => field = ValueList<Evidence>.Copy(value); } = ValueList<Evidence>.Empty;

    /// <summary>The plans by which samples are drawn.</summary>
    public IReadOnlyList<SamplingPlan> SamplingPlans { get; init => field = ValueList<SamplingPlan>.Copy(value); } = ValueList<SamplingPlan>.Empty;

    /// <summary>The audits by certification bodies, planned and held.</summary>
    public IReadOnlyList<ExternalAudit> ExternalAudits { get; init => field = ValueList<ExternalAudit>.Copy(value); } = ValueList<ExternalAudit>.Empty;

    /// <summary>The certificates.</summary>
    public IReadOnlyList<Certificate> Certificates { get; init => field = ValueList<Certificate>.Copy(value); } = ValueList<Certificate>.Empty;

    /// <summary>Reads a document from UTF-8 JSON, with or without byte-order mark.</summary>
    /// <param name="stream">Read to its end piece by piece, at most <see cref="MaximumBytes"/>, and left open. After a fault it is read once more, where it can go back.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="DocumentFormatException">The file is not such a document; the message says where, what was found and what was expected.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ManagementSystem> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return await ManagementSystemJson.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the document as UTF-8 JSON without byte-order mark, indented by two blanks, lines ended by a line feed. The same document gives the same bytes.</summary>
    /// <param name="stream">Written to and left open.</param>
    /// <param name="cancellationToken">Ends the writing early; what was written until then is not a whole document.</param>
    /// <exception cref="DocumentFormatException">The document holds what no file can say, such as an unspecified id; the message says where.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await ManagementSystemJson.WriteAsync(this, stream, cancellationToken).ConfigureAwait(false);
    }
}
