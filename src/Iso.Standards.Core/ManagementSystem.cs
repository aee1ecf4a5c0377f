using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>One management system as one document: the organization, its scopes and its statements of applicability.</summary>
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
    public int FormatVersion { get; init; } = CurrentFormatVersion;

    /// <summary>The organization whose system this is; null where the document does not say.</summary>
    public OrganizationProfile? Organization { get; init; }

    /// <summary>The scopes of the system, one a standard.</summary>
    public IReadOnlyList<Scope> Scopes { get; init => field = ValueList<Scope>.Copy(value); } = ValueList<Scope>.Empty;

    /// <summary>The statements of applicability, one for each standard that has an annex of controls.</summary>
    public IReadOnlyList<StatementOfApplicability> Statements { get; init => field = ValueList<StatementOfApplicability>.Copy(value); } = ValueList<StatementOfApplicability>.Empty;

    /// <summary>Reads a document from UTF-8 JSON, with or without byte-order mark.</summary>
    /// <param name="stream">Read to its end, at most <see cref="MaximumBytes"/>, and left open.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="DocumentFormatException">The file is not such a document; the message says where, what was found and what was expected.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ManagementSystem> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await StrictJson.ReadAllAsync(stream, MaximumBytes, cancellationToken).ConfigureAwait(false);
        return ManagementSystemJson.Read(bytes.Span);
    }

    /// <summary>Writes the document as UTF-8 JSON without byte-order mark, indented by two blanks, lines ended by a line feed. The same document gives the same bytes.</summary>
    /// <param name="stream">Written to and left open.</param>
    /// <param name="cancellationToken">Ends the writing early; what was written until then is not a whole document.</param>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await ManagementSystemJson.WriteAsync(this, stream, cancellationToken).ConfigureAwait(false);
    }
}
