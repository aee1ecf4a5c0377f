namespace Iso.Standards;

/// <summary>What either reader, of the generated table or of a user's file, says of one entry.</summary>
/// <remarks>
/// Attributes and summary are pieces of a longer text, the whole table as a rule, so that they cost nothing until they are
/// read: the bits as hexadecimal digits, a bar, the summary. Fields and not properties: in a fresh process every accessor
/// has to be compiled, too.
/// </remarks>
internal ref struct CatalogEntry
{
    public ProvisionKind Kind;
    public string Number;
    public string Title;
    public string Source;
    public int BitsStart;
    public int SummaryStart;
    public int SummaryEnd;
}
