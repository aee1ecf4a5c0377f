namespace Iso.Standards;

/// <summary>What either reader, of the generated table or of a user's file, says of one entry.</summary>
/// <remarks>
/// The summary is a piece of a longer text, the whole table as a rule, so that it costs nothing until it is read.
/// </remarks>
internal readonly record struct CatalogEntry(
    ProvisionKind Kind, string Number, string Title, ulong AttributeBits, string Source, int SummaryStart, int SummaryLength);
