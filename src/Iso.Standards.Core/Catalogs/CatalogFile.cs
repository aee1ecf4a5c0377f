using System.Globalization;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>Reads a catalog from a user's JSON file, strictly, into the same class as the generated catalogs.</summary>
internal sealed class CatalogFile
{
    /// <summary>No standard comes near: the largest public catalog has some 2 MB.</summary>
    private const int MaximumBytes = 16 * 1024 * 1024;

    private readonly byte[] _json;
    private readonly CatalogFileModel _model;
    private readonly CatalogFileSameAs _sameAs;
    private readonly Dictionary<string, string> _pathOf = new(StringComparer.Ordinal);   // number → path of its entry
    private readonly List<AttributeKind> _attributes = [];

    private CatalogFile(byte[] json, IEnumerable<Catalog> others)
    {
        _json = json;
        _model = StrictJson.Parse(json, CatalogFileContext.Default.CatalogFileModel, walkFirst: true);
        _sameAs = new(others, Fault);
    }

    public static Catalog Read(Stream stream, IEnumerable<Catalog> others)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(others);
        var bytes = StrictJson.ReadAll(stream, MaximumBytes);
        var file = new CatalogFile(StrictJson.WithoutMark(bytes.Span).ToArray(), others);
        file.ReadAttributes();
        var entries = file.Entries();
        CatalogFileOrder.Check(file._model, file.Fault);
        var facts = new CatalogFileFacts(file._model, file._attributes, file._sameAs);
        var catalog = new Catalog(file._model.Standard, file._model.Title, c => Build(c, entries), facts.For);
        file.CheckPlaces(catalog);
        CatalogFileReferences.Check(file._model, catalog, file.Fault);
        return catalog;
    }

    private static Provision[] Build(Catalog catalog, List<FileEntry> entries)
    {
        var provisions = new Provision[entries.Count];
        for (var i = 0; i < provisions.Length; i++)
        {
            var (kind, number, title, bits, summary) = entries[i];
            // The same form as a line of a generated table from the bits on.
            var source = string.Create(CultureInfo.InvariantCulture, $"{bits:x}|{summary}");
            CatalogBuilder.Add(catalog, provisions, i, new CatalogEntry { Kind = kind, Number = number, Title = title, Source = source, SummaryStart = source.Length - summary.Length, SummaryEnd = source.Length });
        }

        return provisions;
    }

    private void ReadAttributes()
    {
        foreach (var (name, values) in _model.Attributes ?? [])
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (Array.IndexOf(values, values[i]) != i) throw Fault($"$.attributes.{name}[{i}]", $"The value {TextValue.Quote(values[i])} is declared twice.");
            }

            _attributes.Add(new(name, values, CatalogFactsBuilder.NextShift(_attributes)));
            if (CatalogFactsBuilder.NextShift(_attributes) > AttributeKind.MaximumValues)
            {
                throw Fault($"$.attributes.{name}", $"All attributes together have more than {AttributeKind.MaximumValues} values, the most that a catalog holds.");
            }
        }
    }

    /// <summary>All entries in document order: clauses with their items, then each group with its objectives before the first control that stands in it, then the reference lists.</summary>
    private List<FileEntry> Entries()
    {
        var entries = new List<FileEntry>();
        var clauses = _model.Clauses ?? [];
        for (var i = 0; i < clauses.Count; i++) AddClause(entries, clauses[i], $"$.clauses[{i}]");
        var headings = new CatalogFileHeadings(_model);
        var controls = _model.Controls ?? [];
        for (var i = 0; i < controls.Count; i++)
        {
            foreach (var heading in headings.Before(controls[i].Number)) Add(entries, heading.Kind, heading.Entry, heading.Path, 0);
            Add(entries, ProvisionKind.Control, controls[i], $"$.controls[{i}]", Bits(controls[i], i));
        }

        foreach (var heading in headings.Rest()) Add(entries, heading.Kind, heading.Entry, heading.Path, 0);
        var references = _model.References ?? [];
        for (var i = 0; i < references.Count; i++) Add(entries, ProvisionKind.Reference, references[i], $"$.references[{i}]", 0);
        return entries;
    }

    private void AddClause(List<FileEntry> entries, ClauseModel clause, string path)
    {
        Add(entries, ProvisionKind.Clause, clause, path, 0);
        for (var j = 0; j < (clause.Items?.Count ?? 0); j++)
        {
            var number = CatalogFileItems.NumberOf(clause.Number, clause.Items![j])
                ?? throw Fault($"{path}.items[{j}]", $"{TextValue.Quote(clause.Items[j])} is not an item of {clause.Number}: write \"a)\", or \"e) 2)\" for a numbered one below it; in a law \"(2)\" and \"(2)(f)\" below an article, \"2\" and \"2(b)\" below an annex.");
            AddEntry(entries, new(ProvisionKind.Item, number.ToString(), string.Empty, 0, string.Empty), $"{path}.items[{j}]");
        }
    }

    private void Add(List<FileEntry> entries, ProvisionKind kind, EntryModel entry, string path, ulong bits)
    {
        if (string.IsNullOrWhiteSpace(entry.Title) && kind is ProvisionKind.Control or ProvisionKind.Group) throw Fault(path, $"{entry.Number} has no title; only clauses, objectives and references can do without.");
        AddEntry(entries, new(kind, entry.Number.ToString(), entry.Title ?? string.Empty, bits, _sameAs.SummaryOf(entry, path)), path);
    }

    private void AddEntry(List<FileEntry> entries, FileEntry entry, string path)
    {
        if (!_pathOf.TryAdd(entry.Number, path)) throw Fault(path, $"{entry.Number} stands here and at {_pathOf[entry.Number]}; each number stands once.");
        entries.Add(entry);
    }

    /// <summary>An entry finds the one that it stands below only right behind it, so nothing of another may come between.</summary>
    private void CheckPlaces(Catalog catalog)
    {
        foreach (var entry in catalog.Entries)
        {
            if (Outer(entry.NumberText) is { } outer && outer != entry.Parent) throw Fault(_pathOf[entry.NumberText], $"{entry.Number} stands apart from {outer.Number}, to which it belongs; let it follow there.");
        }

        Provision? Outer(string number)
        {
            for (var length = number.Length - 1; length > 0; length--)
            {
                if (!char.IsAsciiLetterOrDigit(number[length]) && catalog.Numbers.Find(number.AsSpan(0, length)) is { } outer) return outer;
            }

            return null;
        }
    }

    private ulong Bits(ControlModel control, int index)
    {
        ulong bits = 0;
        foreach (var (name, values) in control.Attributes ?? [])
        {
            var path = $"$.controls[{index}].attributes.{name}";
            var attribute = _attributes.Find(a => a.Name == name)
                ?? throw Fault(path, $"{control.Number} has an attribute {TextValue.Quote(name)} that the catalog does not declare; declared are: {(_attributes.Count == 0 ? "none" : string.Join(", ", _attributes.Select(a => a.Name)))}.");
            for (var i = 0; i < values.Length; i++)
            {
                var bit = attribute.BitOf(values[i]);
                if (bit == 0) throw Fault($"{path}[{i}]", $"{control.Number} has the value {TextValue.Quote(values[i])} that the attribute does not declare; expected one of {string.Join(", ", attribute.Values)}.");
                bits |= bit;
            }
        }

        return bits;
    }

    private readonly record struct FileEntry(ProvisionKind Kind, string Number, string Title, ulong AttributeBits, string Summary);

    private DocumentFormatException Fault(string path, string problem) => JsonFault.At(_json, JsonPlace.Find(_json, path), path, problem);
}
