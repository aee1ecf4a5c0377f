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
    private SearchIndex? _search;
    private AskedRecord[]? _askedRecords;
    private Shareability[]? _shareabilities;                    // by ordinal
    private readonly CatalogOverlay? _overlay;                  // of a catalog that a user's text was laid over

    /// <summary>Makes a catalog from the compact tables that the catalog generator writes. Not for use by hand: use <see cref="Read"/>.</summary>
    /// <param name="id">The standard, in one edition.</param>
    /// <param name="title">The short title of the standard.</param>
    /// <param name="table">A line an entry, in document order.</param>
    /// <param name="facts">The rarer facts, asked for when one of them is.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Catalog(StandardId id, string title, string table, Func<string> facts)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(facts);
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

    private Catalog(Catalog original, CatalogOverlay overlay)
    {
        _id = original._id;
        Title = original.Title;
        _factsText = original._factsText;
        _readFacts = original._readFacts;
        _overlay = overlay;
        _provisions = overlay.Entries(this, original._provisions);
    }

    /// <summary>The standard, in one edition.</summary>
    public StandardId Id => _id;

    /// <summary>The short title of the standard, in the form in which it is usually named.</summary>
    public string Title { get; }

    /// <summary>All entries in document order.</summary>
    public IReadOnlyList<Provision> Provisions => _readOnly ??= Array.AsReadOnly(_provisions);

    /// <summary>The clauses with their sub-clauses, without lettered items, in document order.</summary>
    public IEnumerable<Provision> Clauses => OfKind(ProvisionKind.Clause);

    /// <summary>The groups of controls (themes, in ISO/IEC 27001:2022), in document order. What a group is divided into stands among its <see cref="Provision.Children"/>.</summary>
    public IEnumerable<Provision> Groups => OfKind(ProvisionKind.Group).Where(group => group.ParentOrdinal < 0);

    /// <summary>The control objectives in document order; empty for a standard that does not number them.</summary>
    public IEnumerable<Provision> Objectives => OfKind(ProvisionKind.Objective);

    /// <summary>The entries of informative lists in document order, such as the objectives and risk sources of Annex C of ISO/IEC 42001.</summary>
    public IEnumerable<Provision> References => OfKind(ProvisionKind.Reference);

    /// <summary>The reference controls in document order; empty for a standard without an annex of controls.</summary>
    public IReadOnlyList<Control> Controls => _controls ??= SelectControls().AsReadOnly();

    /// <summary>The attributes by which this catalog sorts its controls, with all their values.</summary>
    public IReadOnlyList<AttributeKind> Attributes => Facts.Attributes;

    /// <summary>The amendments that this catalog takes into account, oldest first.</summary>
    public IReadOnlyList<Amendment> Amendments => Facts.Amendments;

    /// <summary>Which provisions ask for documented information, and how; clause by clause.</summary>
    public IReadOnlyList<DocumentedInformation> DocumentedInformation => Facts.DocumentedInformation;

    /// <summary>The topics that the management review has to look at, in the order of the document; empty where none are known.</summary>
    public IReadOnlyList<ReviewInput> ReviewInputs => Facts.ReviewInputs;

    /// <summary>The word for what the standard is about, as it stands in its titles: <c>quality</c>, <c>information security</c>, <c>AI</c>; may be empty.</summary>
    public string Discipline => Facts.Discipline;

    /// <summary>When the edition came, what replaced it, and until when it may still be certified.</summary>
    public Edition Edition => Facts.Edition;

    /// <summary>What the data was checked against, how sure it is, and where the sources disagreed.</summary>
    public Provenance Provenance => Facts.Provenance;

    /// <summary>The edition that this one replaced and whose numbers <see cref="SuccessorsOf"/> knows, or null.</summary>
    public StandardId? Predecessor => Facts.Predecessor;

    internal ReadOnlySpan<Provision> Entries => _provisions;

    internal CatalogFacts Facts => _facts ??= _factsText is null ? _readFacts!(this) : CatalogFactsTable.Read(this, _factsText());

    /// <summary>What the clauses ask to be documented and a record can show, in document order: the same for every document that is judged.</summary>
    internal ReadOnlySpan<AskedRecord> AskedRecords => _askedRecords ??= AskedRecord.In(this);

    /// <summary>How far an entry can be shared, without the reason: rules ask for every claim of every document.</summary>
    internal Shareability ShareabilityOf(Provision provision) => (_shareabilities ??= Array.ConvertAll(_provisions, static entry => entry.Sharing.Class))[provision.Ordinal];

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

    /// <summary>Finds the entries that have this title or alias. Case, blanks and punctuation do not count: <c>User endpoint devices</c> finds <c>User end point devices</c>.</summary>
    /// <returns>In document order; several where a title is used more than once, such as <c>General</c>.</returns>
    public IReadOnlyList<Provision> FindByTitle(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return TitleMatch.Find(this, title);
    }

    /// <summary>Finds the entries that answer a text best, by number, title, alias, summary and the user's own <see cref="Provision.Text"/>.</summary>
    /// <param name="text">Numbers or words in any case, in the plural or not, with a slip or two: <c>6.1.3(d)</c>, <c>backup policies</c>, <c>authetication</c>. At most 16 words are looked at.</param>
    /// <param name="limit">The most entries to return.</param>
    /// <returns>
    /// The best first: an entry whose number is named, then those in which every word was found, then those with some; titles
    /// count above summaries, words above their beginnings, rare ones above common ones. Equally good ones in document order.
    /// </returns>
    /// <remarks>The index is made at the first search.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    public IReadOnlyList<SearchHit> Search(string text, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        // Two threads may both make one; neither is wrong.
        return (_search ??= SearchIndex.Of(this)).Search(text, limit);
    }

    /// <summary>The entries with this number and all that stands below it, in document order. The number itself may stand in no entry.</summary>
    public IEnumerable<Provision> Within(ProvisionNumber number)
    {
        foreach (var provision in _provisions)
        {
            if (number.Contains(provision.Number)) yield return provision;
        }
    }

    /// <summary>The entries of this edition that took over what an entry of the <see cref="Predecessor"/> asked for, in document order.</summary>
    /// <returns>Empty where the predecessor has no such entry, or none is known.</returns>
    public IReadOnlyList<Provision> SuccessorsOf(ProvisionNumber former) => Facts.SuccessorsOf(former);

    /// <summary>What an entry of this edition took over from the <see cref="Predecessor"/>; empty for a new one.</summary>
    public IReadOnlyList<ProvisionId> PredecessorsOf(ProvisionId provision) => Find(provision) is { } successor ? Facts.PredecessorsOf(successor) : [];

    /// <summary>The clauses that answer a clause of the harmonized structure, in document order, without those below one that is named.</summary>
    /// <param name="harmonized">A clause of <see cref="HarmonizedStructure.Catalog"/>, such as <see cref="HarmonizedStructure.InternalAudit"/>.</param>
    /// <returns>Clauses with that very clause or a part of it; where there are none, an undivided one with a whole that holds it. Empty where the catalog does not say.</returns>
    /// <example><code>foreach (var audit in Isms.Catalog.Answering(HarmonizedStructure.InternalAudit)) Console.WriteLine(audit);</code></example>
    public IReadOnlyList<Provision> Answering(ProvisionId harmonized) => HarmonizedAnswers.In(this, harmonized);

    /// <summary>The clauses of this catalog that answer the same clauses of the harmonized structure as a provision of another one; they need not ask the same.</summary>
    /// <returns>In document order; empty where the provision is specific to its standard. An item is looked up by its clause.</returns>
    public IReadOnlyList<Provision> CounterpartsOf(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return HarmonizedAnswers.ToTheSame(this, provision);
    }

    /// <summary>A list of entries as a person would write it, in the order of the catalog with runs drawn together: <c>A.5.1–A.5.4, A.8.34</c>.</summary>
    /// <param name="ids">In any order; those that the catalog does not know stand at the end, as they are.</param>
    public string ListOf(IEnumerable<ProvisionId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ProvisionRanges.Of(this, ids);
    }

    /// <summary>Reads a catalog from a file in the format of <c>schemas/catalog.schema.json</c>.</summary>
    /// <param name="stream">UTF-8, with or without byte-order mark; read to its end and left open. At most 16 MB.</param>
    /// <param name="others">The catalogs that the file refers to by <c>sameAs</c>.</param>
    /// <exception cref="DocumentFormatException">The file is not such a catalog; the message says where, what was found and what was expected.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static Catalog Read(Stream stream, params IEnumerable<Catalog> others) => CatalogFile.Read(stream, others);

    /// <summary>This catalog with texts of the user's own laid over it: the wording of the standard for whoever holds a licence, or titles and summaries in another language.</summary>
    /// <param name="file">UTF-8, in the format of <c>schemas/catalog-text.schema.json</c>; read to its end and left open. At most 16 MB.</param>
    /// <returns>A catalog of the same id and the same entries. A title that is replaced stays as an alias.</returns>
    /// <exception cref="DocumentFormatException">The file is not of that form, is for another standard, or names an entry that the catalog does not have.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public Catalog WithText(Stream file) => WithText(CatalogTextFile.Read(this, file));

    /// <summary>This catalog with these texts laid over it.</summary>
    /// <param name="texts">At most one for an entry; what one leaves out stays as it is.</param>
    /// <exception cref="ProvisionNotFoundException">A text is for an entry that the catalog does not have.</exception>
    public Catalog WithText(params IEnumerable<ProvisionText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new(this, CatalogOverlay.Of(this, _overlay, texts));
    }

    /// <summary>The id and the title of the standard.</summary>
    public override string ToString() => $"{Id} {Title}";

    internal string? TextOf(Provision provision) => _overlay?.TextOf(provision);

    internal IReadOnlyList<string> AliasesOf(Provision provision)
    {
        var ofData = EntryFacts.Shown(Facts.Of(provision).Aliases);
        return _overlay is null ? ofData : _overlay.AliasesOf(provision, ofData);
    }

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
