using System.Text;

namespace Iso.Standards;

/// <summary>Writes a list of entries as a person would: in the order of the catalog, with runs drawn together.</summary>
internal static class ProvisionRanges
{
    /// <summary>A run of fewer is written out: A.5.1, A.5.2 is shorter to read than A.5.1–A.5.2.</summary>
    private const int ShortestRun = 3;

    public static string Of(Catalog catalog, IEnumerable<ProvisionId> ids)
    {
        var known = new List<Provision>();
        var others = new List<string>();
        foreach (var id in ids)
        {
            if (catalog.TryFind(id, out var provision)) known.Add(provision);
            else others.Add(id.Standard == catalog.Id ? id.Number.ToString() : id.ToString());
        }

        known.Sort(static (a, b) => a.Ordinal.CompareTo(b.Ordinal));
        var text = new StringBuilder();
        for (var i = 0; i < known.Count;)
        {
            var end = i + 1;
            while (end < known.Count && known[end].Ordinal == Behind(catalog, known[end - 1]) && known[end].ParentOrdinal == known[i].ParentOrdinal) end++;
            if (end - i < ShortestRun) end = i + 1;
            Append(text, end - i == 1 ? known[i].NumberText : $"{known[i].NumberText}–{known[end - 1].NumberText}");
            i = end;
        }

        foreach (var other in others) Append(text, other);
        return text.ToString();
    }

    /// <summary>The ordinal of the first entry behind this one that does not stand below it.</summary>
    private static int Behind(Catalog catalog, Provision provision)
    {
        var next = provision.Ordinal + 1;
        while (next < catalog.Entries.Length && provision.Number.Contains(catalog.Entries[next].Number)) next++;
        return next;
    }

    private static void Append(StringBuilder text, string part)
    {
        if (text.Length > 0) text.Append(", ");
        text.Append(part);
    }
}
