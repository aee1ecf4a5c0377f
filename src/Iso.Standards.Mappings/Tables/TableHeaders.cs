using System.Collections.Frozen;

namespace Iso.Standards;

/// <summary>What a column of a table holds, in the order in which the columns are written.</summary>
internal enum TableColumn
{
    Sources,
    Targets,
    Relation,
    Note,
    Open,
    Rationale,
    Strength,
    Status,
    Provenance,
}

/// <summary>The headers under which people keep a crosswalk.</summary>
internal static class TableHeaders
{
    /// <summary>The header of each column as it is written, in the order of <see cref="TableColumn"/>.</summary>
    public static readonly string[] Written = ["sources", "targets", "relation", "note", "open", "rationale", "strength", "status", "provenance"];

    // "Focal" and "reference document element" are the words of the templates of NIST IR 8278A.
    private static readonly FrozenDictionary<string, TableColumn> Known = Invert(
    [
        (TableColumn.Sources,
        [
            "sources", "source", "from", "source id", "source ids", "from id", "from ids", "source provision", "source provisions", "from provision",
            "source control", "source controls", "from control", "source clause", "focal document element", "FDE",
        ]),
        (TableColumn.Targets,
        [
            "targets", "target", "to", "target id", "target ids", "to id", "to ids", "target provision", "target provisions", "to provision",
            "target control", "target controls", "to control", "target clause", "reference document element", "RDE",
        ]),
        (TableColumn.Relation, ["relation", "relations", "relationship", "relationships", "relation type", "relationship type", "type of relation", "type of relationship", "set relation"]),
        (TableColumn.Note, ["note", "notes", "comment", "comments", "remark", "remarks", "contribution"]),
        (TableColumn.Open, ["open", "open part", "left open", "what stays open", "gap", "gaps", "remaining"]),
        (TableColumn.Rationale, ["rationale", "mapping rationale"]),
        (TableColumn.Strength, ["strength", "strength of relationship", "relationship strength"]),
        (TableColumn.Status, ["status", "state", "link status"]),
        (TableColumn.Provenance, ["provenance", "provenances", "provenance id", "provenance ids", "stated by"]),
    ]);

    /// <summary>What a header says that its column holds; null where that is not known.</summary>
    public static TableColumn? ColumnOf(string header, StandardId from, StandardId to)
    {
        if (Known.TryGetValue(WordKey.Of(header), out var column)) return column;
        if (!StandardId.TryParse(header, out var document)) return null;
        if (document == from) return TableColumn.Sources;
        return document == to ? TableColumn.Targets : null;
    }

    /// <summary>Whether a header is known, or names a document, whichever it is.</summary>
    public static bool IsKnown(string header) => Known.ContainsKey(WordKey.Of(header)) || StandardId.TryParse(header, out _);

    private static FrozenDictionary<string, TableColumn> Invert((TableColumn Column, string[] Names)[] groups)
    {
        var known = new Dictionary<string, TableColumn>(StringComparer.Ordinal);
        foreach (var (column, names) in groups)
        {
            foreach (var name in names) known[WordKey.Of(name)] = column;
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
