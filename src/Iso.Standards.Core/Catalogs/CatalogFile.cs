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
    private readonly Dictionary<string, string> _pathOf = new(StringComparer.Ordinal);   // number → path of its entry
    private readonly List<AttributeKind> _attributes = [];

    private CatalogFile(byte[] json)
    {
        _json = json;
        _model = StrictJson.Parse(json, CatalogFileContext.Default.CatalogFileModel, walkFirst: true);
    }

    public static Catalog Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = StrictJson.ReadAll(stream, MaximumBytes);
        var file = new CatalogFile(StrictJson.WithoutMark(bytes.Span).ToArray());
        if (file._model.Standard.IsUnspecified) throw file.Fault("$.standard", "The standard is empty; write \"ISO/IEC 27001:2022\".");
        file.ReadAttributes();
        var entries = file.Entries();
        var facts = new Func<Catalog, CatalogFacts>(file.Facts);
        var catalog = new Catalog(file._model.Standard, file._model.Title, c => Build(c, entries), facts);
        file.CheckReferences(catalog);
        return catalog;
    }

    private static Provision[] Build(Catalog catalog, List<FileEntry> entries)
    {
        var builder = new CatalogBuilder(catalog, entries.Count);
        foreach (var (kind, number, title, bits, summary) in entries)
        {
            // The same form as a line of a generated table from the bits on.
            var source = string.Create(CultureInfo.InvariantCulture, $"{bits:x}|{summary}");
            builder.Add(new CatalogEntry { Kind = kind, Number = number, Title = title, Source = source, SummaryStart = source.Length - summary.Length, SummaryEnd = source.Length });
        }

        return builder.Entries;
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

    /// <summary>All entries in document order: clauses with their items, then each group before the first control that stands in it.</summary>
    private List<FileEntry> Entries()
    {
        var entries = new List<FileEntry>();
        var clauses = _model.Clauses ?? [];
        for (var i = 0; i < clauses.Count; i++) AddClause(entries, clauses, i);
        var groups = _model.Groups ?? [];
        var placed = new bool[groups.Count];
        var controls = _model.Controls ?? [];
        for (var i = 0; i < controls.Count; i++)
        {
            for (var g = 0; g < groups.Count; g++)
            {
                if (!placed[g] && groups[g].Number.Contains(controls[i].Number)) PlaceGroup(g);
            }

            Add(entries, ProvisionKind.Control, controls[i], $"$.controls[{i}]", Bits(controls[i], i));
        }

        for (var g = 0; g < groups.Count; g++)
        {
            if (!placed[g]) PlaceGroup(g);
        }

        return entries;

        void PlaceGroup(int g)
        {
            placed[g] = true;
            Add(entries, ProvisionKind.Group, groups[g], $"$.groups[{g}]", 0);
        }
    }

    private void AddClause(List<FileEntry> entries, List<ClauseModel> clauses, int i)
    {
        var clause = clauses[i];
        var path = $"$.clauses[{i}]";
        Add(entries, ProvisionKind.Clause, clause, path, 0);
        if (i > 0 && clauses[i - 1].Number > clause.Number && char.IsAsciiDigit(clause.Number.Text.AsSpan()[0]))
        {
            throw Fault($"{path}.number", $"{clause.Number} stands behind {clauses[i - 1].Number}; clauses stand in the order of the document.");
        }

        for (var j = 0; j < (clause.Items?.Count ?? 0); j++)
        {
            var text = $"{clause.Number} {clause.Items![j]}";
            if (!ProvisionNumber.TryParse(text, out var number) || number.ToString() != text || !text.EndsWith(')'))
            {
                throw Fault($"{path}.items[{j}]", $"{TextValue.Quote(clause.Items[j])} is not an item: write \"a)\", or \"e) 2)\" for a numbered one below it.");
            }

            AddEntry(entries, new(ProvisionKind.Item, text, string.Empty, 0, string.Empty), $"{path}.items[{j}]");
        }
    }

    private void Add(List<FileEntry> entries, ProvisionKind kind, EntryModel entry, string path, ulong bits)
    {
        if (entry.Number.IsUnspecified) throw Fault($"{path}.number", "The number is empty.");
        AddEntry(entries, new(kind, entry.Number.ToString(), entry.Title, bits, entry.Summary), path);
    }

    private void AddEntry(List<FileEntry> entries, FileEntry entry, string path)
    {
        if (!_pathOf.TryAdd(entry.Number, path)) throw Fault(path, $"{entry.Number} stands here and at {_pathOf[entry.Number]}; each number stands once.");
        entries.Add(entry);
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

    private CatalogFacts Facts(Catalog catalog)
    {
        var facts = new CatalogFactsBuilder(catalog) { Predecessor = _model.Predecessor };
        foreach (var attribute in _attributes) facts.AddAttribute(attribute.Name, [.. attribute.Values]);
        foreach (var (kind, term) in _model.Terms ?? []) facts.AddTerm(kind, term);
        if (_model.Checked is { } source) facts.SetChecked(source.Against, source.On, source.By);
        foreach (var amendment in _model.Amendments ?? [])
        {
            facts.AddAmendment(amendment.Name, amendment.Published, amendment.Subject);
            foreach (var change in amendment.Changes ?? []) facts.AddChange(change.Provision.ToString(), change.Summary);
        }

        foreach (var control in _model.Controls ?? [])
        {
            if (control.Replaces is { } former) facts.AddReplaced(control.Number.ToString(), [.. former.Select(n => n.ToString())]);
        }

        foreach (var documented in _model.DocumentedInformation ?? []) facts.AddDocumentedInformation(documented.Provision.ToString(), documented.Kind, documented.Subject);
        foreach (var point in _model.Disagreements ?? []) facts.AddDisagreement(point.About, point.Judgement, point.Confidence);
        return facts.Finish();
    }

    /// <summary>What a fact is about must stand in the catalog.</summary>
    private void CheckReferences(Catalog catalog)
    {
        var documented = _model.DocumentedInformation ?? [];
        for (var i = 0; i < documented.Count; i++) MustExist(documented[i].Provision, $"$.documentedInformation[{i}].provision");
        var amendments = _model.Amendments ?? [];
        for (var i = 0; i < amendments.Count; i++)
        {
            var changes = amendments[i].Changes ?? [];
            for (var j = 0; j < changes.Count; j++) MustExist(changes[j].Provision, $"$.amendments[{i}].changes[{j}].provision");
        }

        var controls = _model.Controls ?? [];
        for (var i = 0; i < controls.Count; i++)
        {
            var empty = controls[i].Replaces?.FindIndex(n => n.IsUnspecified) ?? -1;
            if (empty >= 0) throw Fault($"$.controls[{i}].replaces[{empty}]", "The number is empty.");
        }

        void MustExist(ProvisionNumber number, string path)
        {
            if (!catalog.TryFind(new ProvisionId(catalog.Id, number), out _)) throw Fault(path, $"The catalog has no provision {number}.");
        }
    }

    private readonly record struct FileEntry(ProvisionKind Kind, string Number, string Title, ulong AttributeBits, string Summary);

    private DocumentFormatException Fault(string path, string problem) => JsonFault.At(_json, JsonPlace.Find(_json, path), path, problem);
}
