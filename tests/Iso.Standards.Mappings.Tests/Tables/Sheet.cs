using System.Text;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>Short ways to read a table from ISO/IEC 27001:2022 to NIST CSF 2.0, and to write one.</summary>
internal static class Sheet
{
    public static readonly CrosswalkProvenance House = new() { Id = "house", Title = "Our own list", Publisher = "Harbourline", On = new(2026, 11, 22) };

    public static Task<CrosswalkTable> Read(string csv, StandardsLibrary? library = null) => Read(Encoding.UTF8.GetBytes(csv), library);

    public static async Task<CrosswalkTable> Read(byte[] csv, StandardsLibrary? library = null)
    {
        using var stream = new MemoryStream(csv);
        return await CrosswalkTable.ReadCsvAsync(stream, Isms.Id, NistCsf.Version2.Id, [House], library);
    }

    /// <summary>Reads a table between other documents.</summary>
    public static async Task<CrosswalkTable> Read(string csv, StandardId from, StandardId to, IReadOnlyList<CrosswalkProvenance> provenance)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return await CrosswalkTable.ReadCsvAsync(stream, from, to, provenance);
    }

    public static async Task<string> Write(CrosswalkTable table)
    {
        using var stream = new MemoryStream();
        await table.WriteCsvAsync(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The links in short.</summary>
    public static string[] Links(CrosswalkTable table) => [.. table.Crosswalk.Links.Select(link => link.ToString())];

    public static ProvisionNumber Number(string number) => ProvisionNumber.Parse(number);
}
