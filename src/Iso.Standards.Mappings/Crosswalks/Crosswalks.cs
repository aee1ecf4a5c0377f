namespace Iso.Standards;

/// <summary>The crosswalks of this package. Each is read when it is first asked for, and shared from then on.</summary>
/// <remarks>Some were judged link by link, others carry what public sources name together and nobody rated; <see cref="Crosswalk.Method"/> says which.</remarks>
/// <example><code>
/// Crosswalk toAct = Crosswalks.Between(Aims.Id, EuAiAct.Edition2026.Id)!;
/// foreach (CrosswalkLink link in toAct.LinksOf(Aims.Controls.A7_4.Provision)) Console.WriteLine(link);
/// </code></example>
public static partial class Crosswalks
{
    private static readonly Lazy<Crosswalk>[] Read = [.. Files().Select(file => new Lazy<Crosswalk>(() => Crosswalk.Parse(file.Json())))];
    private static readonly (StandardId From, StandardId To)[] Ends = [.. Files().Select(file => (StandardId.Parse(file.From), StandardId.Parse(file.To)))];
    private static readonly Lazy<CrosswalkNetwork> Joined = new(() => new(All));

    /// <summary>All of them, in the order of their documents. Reads those that were not read yet.</summary>
    public static IEnumerable<Crosswalk> All => Read.Select(crosswalk => crosswalk.Value);

    /// <summary>All of them joined to one network.</summary>
    public static CrosswalkNetwork Network => Joined.Value;

    /// <summary>The documents between which there is a crosswalk; nothing is read for it.</summary>
    public static IReadOnlyList<(StandardId From, StandardId To)> Pairs => Ends.AsReadOnly();

    /// <summary>The crosswalk from one document to another; null where there is none in this direction.</summary>
    public static Crosswalk? Between(StandardId from, StandardId to)
    {
        var at = Array.IndexOf(Ends, (from, to));
        return at < 0 ? null : Read[at].Value;
    }
}
