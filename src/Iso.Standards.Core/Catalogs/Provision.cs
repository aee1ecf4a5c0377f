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

    /// <summary>The wording that a user laid over the entry from a file of their own (<see cref="Catalog.WithText(Stream)"/>); null without one. The packages hold none.</summary>
    public string? Text => _catalog.TextOf(this);

    /// <summary>Other titles under which the entry is known, such as the one in ISO/IEC 27002; look-up by title and search accept them.</summary>
    public IReadOnlyList<string> Aliases => _catalog.AliasesOf(this);

    /// <summary>How the clause answers the harmonized structure; null where nothing is said, as for controls and items.</summary>
    public HarmonizedCorrespondence? Harmonized => _catalog.Facts.Of(this).Harmonized;

    /// <summary>How far the provision can be shared in an integrated management system; as the entry above it says where it does not say so itself.</summary>
    public Sharing Sharing
    {
        get
        {
            for (var at = this; at is not null; at = at.Parent)
            {
                if (_catalog.Facts.Of(at).Sharing is { } sharing) return sharing;
            }

            return Sharing.Unspecified;
        }
    }

    /// <summary>What an auditor would want to see, in a few words each; an item has what its clause has. Empty for headings and controls.</summary>
    public IReadOnlyList<string> ExpectedEvidence
    {
        get
        {
            var at = this;
            while (at.Kind == ProvisionKind.Item && at.Parent is { } parent) at = parent;
            return EntryFacts.Shown(_catalog.Facts.Of(at).Evidence);
        }
    }

    /// <summary>The reference controls that carry out what the clause asks for, in document order; empty where none are known.</summary>
    public IReadOnlyList<Control> RelatedControls => EntryFacts.Shown(_catalog.Facts.Of(this).Controls);

    /// <summary>The provision of another edition that asks the same in our judgement and has the same summary; null where none is known.</summary>
    public ProvisionId? SameAs => _catalog.Facts.Of(this).SameAs;

    /// <summary>How sure the entry is, and what is open about it; as for the catalog as a whole where nothing is said of the entry itself. An item has what its clause has.</summary>
    public Provenance Provenance => _catalog.Facts.ProvenanceOf(this);

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

    /// <summary>The pieces that the entry was made of, to make it once more with another title or summary.</summary>
    internal CatalogEntry ToEntry() => new()
    {
        Kind = Kind,
        Number = NumberText,
        Title = Title,
        Source = _source,
        BitsStart = _bitsStart,
        SummaryStart = _summaryStart,
        SummaryEnd = _summaryEnd,
    };

    /// <summary>The number, and the title where there is one: <c>A.5.15 Access control</c>.</summary>
    public override string ToString() => Title.Length == 0 ? NumberText : $"{NumberText} {Title}";
}
