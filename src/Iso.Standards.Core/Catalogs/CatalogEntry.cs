namespace Iso.Standards;

/// <summary>What either reader, of the generated table or of a user's file, says of one entry.</summary>
/// <remarks>
/// The summary is a piece of a longer text, the whole table as a rule, so that it costs nothing until it is read. Fields
/// and not properties: in a fresh process every accessor has to be compiled, too.
/// </remarks>
internal ref struct CatalogEntry
{
    public ProvisionKind Kind;
    public string Number;
    public string Title;
    public ulong AttributeBits;
    public string Source;
    public int SummaryStart;
    public int SummaryLength;
}
