namespace Iso.Standards;

/// <summary>Reads the rows of one table into a crosswalk.</summary>
internal sealed class TableReader
{
    private static readonly char[] Separators = [';', '\n', '\r'];

    private readonly StandardId _from;
    private readonly StandardId _to;
    private readonly Catalog? _sources;
    private readonly Catalog? _targets;
    private readonly string _default;
    private readonly List<CrosswalkProvenance> _provenance = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ends = new(StringComparer.Ordinal);
    private readonly List<CrosswalkLink> _links = [];
    private readonly List<CrosswalkTableRow> _rows = [];
    private readonly List<UnreadCrosswalkRow> _unread = [];
    private readonly List<CrosswalkTableRemark> _remarks = [];

    /// <exception cref="ArgumentException">A provenance has no id, or one that another has.</exception>
    public TableReader(StandardId from, StandardId to, IReadOnlyList<CrosswalkProvenance> provenance, StandardsLibrary? library)
    {
        _from = from;
        _to = to;
        foreach (var source in provenance)
        {
            ArgumentNullException.ThrowIfNull(source, nameof(provenance));
            if (string.IsNullOrWhiteSpace(source.Id)) throw new ArgumentException("A provenance has no id by which rows could cite it.", nameof(provenance));
            if (!_known.Add(source.Id)) throw new ArgumentException($"The provenance {Quoted.Of(source.Id)} stands twice.", nameof(provenance));
            _provenance.Add(source);
        }

        _default = provenance[0].Id;
        if (library is null) return;
        _sources = CatalogOf(from, library);
        _targets = CatalogOf(to, library);
    }

    /// <exception cref="DocumentFormatException">The text is no such table.</exception>
    public CrosswalkTable Read(string text)
    {
        var sheet = DelimitedRows.Read(text, _remarks);
        var header = sheet.FindIndex(static row => !row.IsBlank);
        if (header < 0) throw new DocumentFormatException("The file holds blank rows only; a header row with a column of sources and one of targets is expected.");
        var rows = sheet.GetRange(header + 1, sheet.Count - header - 1);
        var plan = new TablePlan(sheet[header], rows, _from, _to, _remarks);
        foreach (var row in rows)
        {
            if (!row.IsBlank) Read(new TableCells(row, plan, _remarks));
        }

        return new()
        {
            Crosswalk = new() { From = _from, To = _to, Provenance = _provenance, Links = _links },
            Rows = _rows,
            ExtraColumns = [.. plan.ExtraColumns],
            UnreadRows = _unread,
            // The sort is stable: what was found first in a row is said first.
            Remarks = [.. _remarks.OrderBy(static remark => remark.Row)],
        };
    }

    private void Read(TableCells cells)
    {
        var link = new CrosswalkLink
        {
            Sources = EndsCell.Read(cells, TableColumn.Sources, _from, _sources),
            Targets = EndsCell.Read(cells, TableColumn.Targets, _to, _targets),
            Relation = RelationOf(cells),
            Rationale = (MappingRationale)(ChoiceOf(cells, TableColumn.Rationale, TableWords.Rationales) + 1),
            Strength = StrengthOf(cells),
            Note = cells.Whole(TableColumn.Note),
            Open = cells.Whole(TableColumn.Open),
            Provenance = ProvenanceOf(cells),
            Status = (LinkStatus)Math.Max(ChoiceOf(cells, TableColumn.Status, TableWords.Statuses), 0),
        };
        if (!cells.IsRefused) RefuseRepeated(cells, link);
        if (cells.IsRefused)
        {
            _unread.Add(cells.UnreadRow);
            return;
        }

        _ends.Add(LinkEnds.KeyOf(link), _links.Count);
        _links.Add(link);
        _rows.Add(cells.RowOfLink);
        Cite(cells, link);
    }

    private static Relation? RelationOf(TableCells cells)
    {
        var text = cells[TableColumn.Relation];
        var relation = TableWords.RelationOf(text);
        if (relation is null && text.Length > 0) cells.Refuse(TableColumn.Relation, TableWords.NoRelation(text));
        return relation;
    }

    private static int? StrengthOf(TableCells cells)
    {
        var text = cells[TableColumn.Strength];
        var strength = TableWords.StrengthOf(text);
        if (strength is null && text.Length > 0) cells.Refuse(TableColumn.Strength, $"The strength is {Quoted.Of(text)}; a whole number from 1 to 10, or nothing, was expected.");
        return strength;
    }

    /// <summary>The place of the word of a cell among those of its column; -1 where it is empty.</summary>
    private static int ChoiceOf(TableCells cells, TableColumn column, string[] words)
    {
        var text = cells[column];
        var at = TableWords.IndexOf(words, text);
        if (at < 0 && text.Length > 0) cells.Refuse(column, TableWords.NotAmong(words, text));
        return at;
    }

    private string[] ProvenanceOf(TableCells cells)
    {
        var ids = cells[TableColumn.Provenance].Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return ids.Length == 0 ? [_default] : ids;
    }

    private void RefuseRepeated(TableCells cells, CrosswalkLink link)
    {
        if (!_ends.TryGetValue(LinkEnds.KeyOf(link), out var first)) return;
        var earlier = _links[first];
        var isSame = earlier == (link with { Sources = earlier.Sources, Targets = earlier.Targets });
        cells.Repeat($"from {string.Join(" + ", link.Sources)} to {string.Join(" + ", link.Targets)}", _rows[first].Row, isSame);
    }

    /// <summary>Takes over what a link cites and nobody described: its id is all that a table says of it.</summary>
    private void Cite(TableCells cells, CrosswalkLink link)
    {
        foreach (var id in link.Provenance)
        {
            if (!_known.Add(id)) continue;
            _provenance.Add(new() { Id = id, Title = id });
            cells.Say(TableColumn.Provenance, $"The provenance {Quoted.Of(id)} is taken over by its id, since a table says no more of it; give the reader its title, publisher and licence.", Severity.Warning);
        }
    }

    private Catalog? CatalogOf(StandardId id, StandardsLibrary library)
    {
        if (library.TryFind(id, out var standard)) return standard.Catalog;
        _remarks.Add(new(0, null, $"{id} is not known here, so that its provisions were not checked.", Severity.Warning));
        return null;
    }
}
