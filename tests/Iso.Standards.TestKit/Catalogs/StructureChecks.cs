namespace Iso.Standards;

/// <summary>What holds for the entries of every catalog of the family, whatever the standard.</summary>
public abstract class StructureChecks(Catalog catalog)
{
    [Fact]
    public void Numbers_are_unique_and_in_order()
    {
        for (var i = 1; i < catalog.Provisions.Count; i++)
        {
            var (before, number) = (catalog.Provisions[i - 1].Number, catalog.Provisions[i].Number);
            Assert.True(before < number, $"{before} stands before {number}.");
        }
    }

    /// <summary>6.1.1 e) 2) stands below 6.1.1 e), that below 6.1.1, that below 6.1, and that below 6; A.5 stands below nothing.</summary>
    [Fact]
    public void Every_parent_is_there_and_contains_its_child()
        => Assert.All(catalog.Provisions, provision =>
        {
            var text = provision.Number.ToString();
            var cut = text.LastIndexOfAny([' ', '.']);
            var above = cut < 0 || (cut == 1 && char.IsAsciiLetterUpper(text[0])) ? null : text[..cut];
            Assert.Equal(above, provision.Parent?.Number.ToString());
            if (provision.Parent is not { } parent) return;
            Assert.True(parent.Number.Contains(provision.Number));
            Assert.Contains(provision, parent.Children);
        });

    [Fact]
    public void Every_entry_is_found_by_id_and_by_text()
        => Assert.All(catalog.Provisions, provision =>
        {
            Assert.Same(provision, catalog[provision.Id]);
            Assert.True(catalog.TryFind(provision.Number.ToString(), out var found));
            Assert.Same(provision, found);
            Assert.Same(catalog, provision.Catalog);
        });

    [Fact]
    public void Every_title_and_alias_finds_its_entry()
        => Assert.All(catalog.Provisions.Where(provision => provision.Title.Length > 0), provision =>
        {
            Assert.Contains(provision, catalog.FindByTitle(provision.Title.ToUpperInvariant()));
            Assert.All(provision.Aliases, alias => Assert.Contains(provision, catalog.FindByTitle(alias)));
            Assert.DoesNotContain(provision.Title, provision.Aliases);
        });

    [Fact]
    public void Items_have_neither_title_nor_words_of_their_own()
        => Assert.All(catalog.Provisions.Where(provision => provision.Kind == ProvisionKind.Item), item =>
        {
            Assert.Empty(item.Title);
            Assert.Empty(item.Aliases);
            Assert.Null(item.Harmonized);
            Assert.Null(item.SameAs);
        });

    /// <summary>The packages hold no wording of a standard; whoever has a licence lays it over.</summary>
    [Fact]
    public void Holds_no_text() => Assert.All(catalog.Provisions, provision => Assert.Null(provision.Text));

    [Fact]
    public void Every_clause_says_how_it_answers_the_harmonized_structure()
        => Assert.All(catalog.Clauses, clause => Assert.Equal(catalog.Id == HarmonizedStructure.Id, clause.Harmonized is null));

    /// <summary>A clause with its own duties says what an auditor would look at; a heading has nothing to show.</summary>
    [Fact]
    public void Every_leaf_clause_has_evidence_and_no_heading_has()
        => Assert.All(catalog.Clauses, clause => Assert.True(clause.IsLeaf == clause.ExpectedEvidence.Count > 0, $"{clause}: {string.Join(", ", clause.ExpectedEvidence)}"));

    [Fact]
    public void Says_what_it_was_checked_against()
    {
        Assert.NotEmpty(catalog.Provenance.CheckedAgainst);
        Assert.NotEmpty(catalog.Provenance.CheckedBy);
        Assert.InRange(catalog.Provenance.CheckedOn!.Value, new LocalDate(2026, 1, 1), new LocalDate(2030, 12, 31));
        Assert.NotEqual(Confidence.Unspecified, catalog.Provenance.Confidence);
        Assert.NotNull(catalog.Edition.Published);
    }
}
