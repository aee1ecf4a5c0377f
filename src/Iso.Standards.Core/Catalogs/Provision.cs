using System.Globalization;

namespace Iso.Standards;

/// <summary>One entry of a catalog: a clause, an item, a group, an objective or a control.</summary>
/// <remarks>Made by its catalog only. Holds structure, a short title and a summary in our own words, never the text of the standard.</remarks>
public class Provision
{
    // Fields, since a catalog of some hundred entries is made of these in a fresh process (docs/decisions/0003).
    internal readonly int Ordinal;            // the place among the entries of this version of the catalog, from 0; never stored
    internal readonly int ParentOrdinal;      // -1 at the top
    internal readonly string NumberText;

    private readonly Catalog _catalog;
    private readonly string _source;
    private readonly int _bitsStart;
    private readonly int _summaryStart;
    private readonly int _summaryEnd;

    internal Provision(Catalog catalog, int ordinal, int parent, in CatalogEntry entry)
    {
        _catalog = catalog;
        Ordinal = ordinal;
        ParentOrdinal = parent;
        Kind = entry.Kind;
        NumberText = entry.Number;
        Title = entry.Title;
        _source = entry.Source;
        _summaryStart = entry.SummaryStart;
        _summaryEnd = entry.SummaryEnd;
        _bitsStart = entry.BitsStart;
    }

    /// <summary>The place of this provision: standard, edition and number.</summary>
    public ProvisionId Id => new(_catalog.Id, Number);

    /// <summary>The number, as printed in the document.</summary>
    public ProvisionNumber Number => ProvisionNumber.Trusted(NumberText);

    /// <summary>What the provision is in the structure of its document.</summary>
    public ProvisionKind Kind { get; }

    /// <summary>The document's own word for this kind of entry: Clause, Theme, Control, Article.</summary>
    public string Term => _catalog.Facts.TermOf(Kind);

    /// <summary>The short title; empty for items and for clauses that have none.</summary>
    public string Title { get; }

    /// <summary>What has to be in place, in one or two sentences of our own; empty for items, whose clause speaks for them.</summary>
    public string Summary => _source[_summaryStart.._summaryEnd];

    /// <summary>The catalog that this entry belongs to.</summary>
    public Catalog Catalog => _catalog;

    /// <summary>The entry that this one stands below, or null at the top.</summary>
    public Provision? Parent => ParentOrdinal < 0 ? null : _catalog.Entries[ParentOrdinal];

    /// <summary>The entries directly below this one, in document order.</summary>
    public IEnumerable<Provision> Children
    {
        get
        {
            var all = _catalog.Provisions;
            for (var i = Ordinal + 1; i < all.Count && Number.Contains(all[i].Number); i++)
            {
                if (all[i].ParentOrdinal == Ordinal) yield return all[i];
            }
        }
    }

    /// <summary>Whether nothing but lettered or numbered items stands below.</summary>
    public bool IsLeaf
    {
        get
        {
            foreach (var child in Children)
            {
                if (child.Kind != ProvisionKind.Item) return false;
            }

            return true;
        }
    }

    /// <summary>A bit for each value of an attribute that the entry has, as the catalog's attributes number them.</summary>
    private ulong AttributeBits
        => ulong.TryParse(_source.AsSpan(_bitsStart, _summaryStart - _bitsStart - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits) ? bits : 0;

    /// <summary>Whether the entry has this value of this attribute, both as the catalog spells them: <c>("theme", "physical")</c>.</summary>
    /// <returns>False also where the catalog knows no such attribute or value.</returns>
    public bool HasAttribute(string attribute, string value)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        ArgumentNullException.ThrowIfNull(value);
        foreach (var known in _catalog.Attributes)
        {
            if (known.Name == attribute) return known.BitOf(value) is var bit and not 0 && (AttributeBits & bit) != 0;
        }

        return false;
    }

    /// <summary>The values that the entry has of one of its catalog's attributes, in the order of the attribute.</summary>
    /// <param name="attribute">One of <see cref="Catalog.Attributes"/>.</param>
    public IReadOnlyList<string> AttributeValues(AttributeKind attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.ValuesIn(AttributeBits);
    }

    /// <summary>The number, and the title where there is one: <c>A.5.15 Access control</c>.</summary>
    public override string ToString() => Title.Length == 0 ? NumberText : $"{NumberText} {Title}";
}
