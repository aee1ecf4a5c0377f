using System.Globalization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>What a crosswalk file must keep beyond its shape: versions, ends, provenance, no link twice.</summary>
internal static class CrosswalkShape
{
    private const int WeakestStrength = 1;
    private const int StrongestStrength = 10;

    public static void ThrowIfUnsound(Crosswalk crosswalk, Func<string, string, DocumentFormatException> fault)
    {
        if (crosswalk.FormatVersion != Crosswalk.CurrentFormatVersion)
        {
            throw fault("$.formatVersion", string.Create(CultureInfo.InvariantCulture, $"The file has format version {crosswalk.FormatVersion}; this library reads {Crosswalk.CurrentFormatVersion}."));
        }

        if (crosswalk.From.IsUnspecified) throw fault("$.from", "The crosswalk does not say from which document it goes; write ISO/IEC 27001:2022.");
        if (crosswalk.To.IsUnspecified) throw fault("$.to", "The crosswalk does not say to which document it goes; write NIST CSF:2.0.");
        if (crosswalk.From == crosswalk.To) throw fault("$.to", $"The crosswalk goes from {crosswalk.From} to itself; two documents were expected.");
        Provenances(crosswalk, fault);
        Links(crosswalk, fault);
        Judgements(crosswalk, fault);
    }

    private static void Provenances(Crosswalk crosswalk, Func<string, string, DocumentFormatException> fault)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < crosswalk.Provenance.Count; i++)
        {
            var id = crosswalk.Provenance[i].Id;
            if (string.IsNullOrWhiteSpace(id)) throw fault(At("$.provenance", i, ".id"), "The provenance has no id by which links could cite it.");
            if (!seen.Add(id)) throw fault(At("$.provenance", i, ".id"), $"The provenance {Quoted.Of(id)} stands twice.");
        }
    }

    private static void Links(Crosswalk crosswalk, Func<string, string, DocumentFormatException> fault)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < crosswalk.Links.Count; i++)
        {
            var link = crosswalk.Links[i];
            Ends(link.Sources, At("$.links", i, ".sources"), fault);
            Ends(link.Targets, At("$.links", i, ".targets"), fault);
            Cited(crosswalk, link.Provenance, At("$.links", i, ".provenance"), fault);
            if (link.Strength is < WeakestStrength or > StrongestStrength) throw fault(At("$.links", i, ".strength"), string.Create(CultureInfo.InvariantCulture, $"The strength is {link.Strength}; 1 to 10 was expected."));
            var ends = LinkEnds.KeyOf(link);
            if (!seen.TryAdd(ends, i)) throw fault(At("$.links", i, string.Empty), string.Create(CultureInfo.InvariantCulture, $"A link from {LinkEnds.Joined(link.Sources)} to {LinkEnds.Joined(link.Targets)} stands here and at $.links[{seen[ends]}]; name both provenances in one link."));
        }
    }

    private static void Judgements(Crosswalk crosswalk, Func<string, string, DocumentFormatException> fault)
    {
        var seen = new HashSet<(CrosswalkSide, ProvisionNumber)>();
        for (var i = 0; i < crosswalk.Judgements.Count; i++)
        {
            var judgement = crosswalk.Judgements[i];
            Ends(judgement.Provisions, At("$.judgements", i, ".provisions"), fault);
            Cited(crosswalk, judgement.Provenance, At("$.judgements", i, ".provenance"), fault);
            for (var j = 0; j < judgement.Provisions.Count; j++)
            {
                if (!seen.Add((judgement.Side, judgement.Provisions[j]))) throw fault(At($"{At("$.judgements", i, ".provisions")}", j, string.Empty), $"{judgement.Provisions[j]} is judged twice.");
            }
        }
    }

    private static void Ends(IReadOnlyList<ProvisionNumber> ends, string path, Func<string, string, DocumentFormatException> fault)
    {
        if (ends.Count == 0) throw fault(path, "The list is empty; at least one provision was expected.");
        for (var i = 0; i < ends.Count; i++)
        {
            if (ends[i].IsUnspecified) throw fault(At(path, i, string.Empty), "The number is empty; a provision was expected.");
            for (var j = 0; j < i; j++)
            {
                if (ends[i] == ends[j]) throw fault(At(path, i, string.Empty), $"{ends[i]} stands twice in the list.");
            }
        }
    }

    private static void Cited(Crosswalk crosswalk, IReadOnlyList<string> ids, string path, Func<string, string, DocumentFormatException> fault)
    {
        if (ids.Count == 0) throw fault(path, "The list is empty; a statement without provenance is not accepted.");
        for (var i = 0; i < ids.Count; i++)
        {
            if (crosswalk.ProvenanceOf(ids[i]) is null) throw fault(At(path, i, string.Empty), $"The file has no provenance {Quoted.Of(ids[i])}; it has {(crosswalk.Provenance.Count == 0 ? "none" : string.Join(", ", crosswalk.Provenance.Select(p => p.Id)))}.");
        }
    }

    private static string At(string list, int index, string member) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]{member}");
}
