using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Iso.Standards;

/// <summary>The structure of one edition of a standard: clauses, items, groups and controls in document order, and what is known of them.</summary>
/// <remarks>
/// Holds identifiers, short titles and summaries of our own, never the text of the standard. Immutable and safe to share
/// between threads. The catalogs of the Iso.Standards packages and those read from a user's file are of this one class.
/// </remarks>
public sealed class Catalog
{
    private readonly StandardId _id;
    private readonly Provision[] _provisions;
    private readonly Func<string>? _factsText;                  // of a generated catalog
    private readonly Func<Catalog, CatalogFacts>? _readFacts;   // of a file
    private ReadOnlyCollection<Provision>? _readOnly;
    private ReadOnlyCollection<Control>? _controls;
    private NumberTable? _numbers;
    private bool _scanned;
    private CatalogFacts? _facts;

    private Catalog(StandardId id, string title, string table, Func<string> facts)
    {
        _id = id;
        Title = title;
        _factsText = facts;
        _provisions = CatalogTable.Read(this, table);
    }

    internal Catalog(StandardId id, string title, Func<Catalog, Provision[]> entries, Func<Catalog, CatalogFacts> facts)
    {
        _id = id;
        Title = title;
        _readFacts = facts;
        _provisions = entries(this);
    }

    /// <summary>The standard, in one edition.</summary>
    public StandardId Id => _id;

    /// <summary>The short title of the standard, in the form in which it is usually named.</summary>
    public string Title { get; }

    /// <summary>All entries in document order.</summary>
    public IReadOnlyList<Provision> Provisions => _readOnly ??= Array.AsReadOnly(_provisions);

    /// <summary>The clauses with their sub-clauses, without lettered items, in document order.</summary>
    public IEnumerable<Provision> Clauses => OfKind(ProvisionKind.Clause);

    /// <summary>The groups of controls (themes, in ISO/IEC 27001:2022), in document order.</summary>
    public IEnumerable<Provision> Groups => OfKind(ProvisionKind.Group);

    /// <summary>The reference controls in document order; empty for a standard without an annex of controls.</summary>
    public IReadOnlyList<Control> Controls => _controls ??= SelectControls().AsReadOnly();

    /// <summary>The attributes by which this catalog sorts its controls, with all their values.</summary>
    public IReadOnlyList<AttributeKind> Attributes => Facts.Attributes;

    /// <summary>The amendments that this catalog takes into account, oldest first.</summary>
    public IReadOnlyList<Amendment> Amendments => Facts.Amendments;

    /// <summary>Which provisions ask for documented information, and how; clause by clause.</summary>
    public IReadOnlyList<DocumentedInformation> DocumentedInformation => Facts.DocumentedInformation;

    /// <summary>What the data was checked against, and where the sources disagreed.</summary>
    public Provenance Provenance => Facts.Provenance;

    /// <summary>The edition that this one replaced and whose control numbers <see cref="SuccessorsOf"/> knows, or null.</summary>
    public StandardId? Predecessor => Facts.Predecessor;

    internal ReadOnlySpan<Provision> Entries => _provisions;

    internal CatalogFacts Facts => _facts ??= _factsText is null ? _readFacts!(this) : CatalogFacts.Parse(this, _factsText());

    internal NumberTable Numbers => _numbers ??= new NumberTable(_provisions);

    /// <summary>The control with this id.</summary>
    /// <exception cref="ProvisionNotFoundException">This catalog has no such control.</exception>
    public Control this[ControlId id] => Find(id.AsProvision) as Control ?? throw ProvisionNotFoundException.NoControl(this, id);

    /// <summary>The entry with this id.</summary>
    /// <exception cref="ProvisionNotFoundException">This catalog has no such entry.</exception>
    public Provision this[ProvisionId id] => Find(id) ?? throw ProvisionNotFoundException.NoProvision(this, id);

    /// <summary>Finds the control with this id; false where the id is of another standard, of no entry, or of one that is not a control.</summary>
    public bool TryFind(ControlId id, [NotNullWhen(true)] out Control? control)
    {
        control = Find(id.Provision) as Control;
        return control is not null;
    }

    /// <summary>Finds the entry with this id; false where the id is of another standard or of no entry.</summary>
    public bool TryFind(ProvisionId id, [NotNullWhen(true)] out Provision? provision)
    {
        provision = Find(id);
        return provision is not null;
    }

    /// <summary>Finds the entry with this number, in any of the usual spellings, without the standard: <c>6.1.3(d)</c>. Allocates nothing.</summary>
    public bool TryFind(ReadOnlySpan<char> number, [NotNullWhen(true)] out Provision? provision)
    {
        provision = Numbers.Find(number);
        return provision is not null || TryFindSpelling(number, out provision);
    }

    /// <summary>The controls of this edition that took over what a control of the <see cref="Predecessor"/> asked for, in document order.</summary>
    /// <returns>Empty where the predecessor has no such control, or none is known.</returns>
    public IReadOnlyList<Control> SuccessorsOf(ProvisionNumber former) => Facts.SuccessorsOf(former);

    /// <summary>What a control of this edition took over from the <see cref="Predecessor"/>, in natural order; empty for a new one.</summary>
    public IReadOnlyList<ProvisionId> PredecessorsOf(ControlId control) => control.Standard == Id ? Facts.PredecessorsOf(control.Number) : [];

    /// <summary>A list of entries as a person would write it, in the order of the catalog with runs drawn together: <c>A.5.1–A.5.4, A.8.34</c>.</summary>
    /// <param name="ids">In any order; those that the catalog does not know stand at the end, as they are.</param>
    public string ListOf(IEnumerable<ProvisionId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ProvisionRanges.Of(this, ids);
    }

    /// <summary>Reads a catalog from a file in the format of <c>schemas/catalog.schema.json</c>.</summary>
    /// <param name="stream">UTF-8, with or without byte-order mark; read to its end and left open. At most 16 MB.</param>
    /// <exception cref="DocumentFormatException">The file is not such a catalog; the message says where, what was found and what was expected.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static Catalog Read(Stream stream) => CatalogFile.Read(stream);

    /// <summary>Makes a catalog from the compact tables that the catalog generator writes. Not for use by hand: use <see cref="Read"/>.</summary>
    /// <param name="id">The standard, in one edition.</param>
    /// <param name="title">The short title of the standard.</param>
    /// <param name="table">A line an entry, in document order.</param>
    /// <param name="facts">The rarer facts, asked for when one of them is.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Catalog FromTable(StandardId id, string title, string table, Func<string> facts)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(facts);
        return new(id, title, table, facts);
    }

    /// <summary>The id and the title of the standard.</summary>
    public override string ToString() => $"{Id} {Title}";

    private Provision? Find(ProvisionId id)
    {
        if (id.InStandard.Text != _id.Text) return null;
        if (_numbers is not null || _scanned) return Numbers.Find(id.AtNumber.Text);
        // A program that asks once should not pay for a table. Two threads may both scan; neither is wrong.
        _scanned = true;
        foreach (var provision in _provisions)
        {
            if (provision.NumberText == id.AtNumber.Text) return provision;
        }

        return null;
    }

    // Apart, so that the common way through TryFind needs no buffer.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFindSpelling(ReadOnlySpan<char> number, [NotNullWhen(true)] out Provision? provision)
    {
        Span<char> buffer = stackalloc char[NumberReader.BufferLength];
        provision = NumberReader.TryCanonicalize(number, buffer, out var length) ? Numbers.Find(buffer[..length]) : null;
        return provision is not null;
    }

    private IEnumerable<Provision> OfKind(ProvisionKind kind)
    {
        foreach (var provision in _provisions)
        {
            if (provision.Kind == kind) yield return provision;
        }
    }

    private List<Control> SelectControls()
    {
        var controls = new List<Control>(_provisions.Length);
        foreach (var provision in _provisions)
        {
            if (provision is Control control) controls.Add(control);
        }

        return controls;
    }
}
