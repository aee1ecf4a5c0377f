namespace Iso.Standards.Tests;

public class MarkdownTests
{
    [Fact]
    public async Task Several_tables_are_read_in_the_order_of_the_document()
    {
        var import = await Reading.Markdown(
            """
            # Statement

            | Control ID | Applicable | Status |
            |------------|:----------:|-------:|
            | A.5.1 | Yes | ✅ Implemented |
            | A.5.2 | Yes | 🟡 Partial |

            Text | with a pipe.

            Status | Control | Justification
            ---|---|---
            Planned | A.6.1 | Because
            """);
        Assert.Equal(["A.5.1", "A.5.2", "A.6.1"], Reading.Numbers(import));
        Assert.Equal([ImplementationStatus.Implemented, ImplementationStatus.Partial, ImplementationStatus.Planned], import.Statement.Entries.Select(entry => entry.Status!.Value));
        Assert.Equal("Because", import.Statement.Entries[2].Justification);
    }

    [Theory]
    [InlineData(@"a \| b", "a | b")]
    [InlineData(@"`a \| b`", "a | b")]
    [InlineData("`SECURITY.md`, `docs/a_b_c.md`", "SECURITY.md, docs/a_b_c.md")]
    [InlineData("``a ` b``", "a ` b")]
    [InlineData("**bold** and *light* and __loud__ and _low_", "bold and light and loud and low")]
    [InlineData("***both*** 2 * 3 * 4", "both 2 * 3 * 4")]
    [InlineData("snake_case_name and *unclosed", "snake_case_name and *unclosed")]
    [InlineData("[Policy](docs/policy_(v2).md \"title\"), [**b**][ref]", "Policy, b")]
    [InlineData("![logo](a.png) [x] (y)", "logo [x] (y)")]
    [InlineData("a<br>b<br/>c", "a\nb\nc")]
    [InlineData("R&amp;D &lt;1&gt; &unknown; <tag>", "R&D <1> &unknown; <tag>")]
    [InlineData(@"\*not bold\*", "*not bold*")]
    [InlineData("<https://example.org>", "https://example.org")]
    public async Task Marks_are_taken_off_cells(string cell, string expected)
    {
        var import = await Reading.Markdown($"| Control ID | Applicable | Evidence |\n|---|---|---|\n| **A.5.1** | `Yes` | {cell} |\n");
        var entry = Assert.Single(import.Statement.Entries);
        Assert.Equal("A.5.1", entry.Control.Number.ToString());
        Assert.Equal(Decision.Included, entry.Decision);
        Assert.Equal(expected, entry.Reference);
    }

    [Fact]
    public async Task Tables_in_code_and_comments_are_no_tables()
    {
        var import = await Reading.Markdown(
            """
            ```markdown
            | Control ID | Applicable |
            |---|---|
            | A.5.1 | Yes |
            ```
            ~~~~
            | Control ID | Applicable |
            |---|---|
            | A.5.2 | Yes |
            ~~~
            | A.5.3 | Yes |
            ~~~~
            <!--
            | Control ID | Applicable |
            |---|---|
            | A.5.4 | Yes |
            -->

                | Control ID | Applicable |
                |---|---|
                | A.5.5 | Yes |

            | Control ID | Applicable |
            |---|---|
            | A.5.6 | Yes |
            """);
        Assert.Equal(["A.5.6"], Reading.Numbers(import));
    }

    [Fact]
    public async Task Tables_that_are_no_statement_make_no_entries_and_are_named()
    {
        var import = await Reading.Markdown(
            """
            | Category | Controls | Implemented |
            |---|---|---|
            | A.5 Organizational controls | 37 | 32 |

            | Control ID | Applicable |
            |---|---|
            | A.5.4 | Yes |

            | Control | Reason |
            |---|---|
            | A.5.4 Management responsibilities | Organizational |

            | Gap | Priority | Action |
            |---|---|---|
            | A.5.4 Management responsibilities | Medium | Create a procedure |
            """);
        Assert.Equal(["A.5.4"], Reading.Numbers(import));
        Assert.Equal([1, 9, 13], import.Remarks.Select(remark => remark.Row));
        Assert.Empty(Reading.Losses(import));
    }

    [Fact]
    public async Task A_later_table_with_the_same_headers_is_read_and_its_unreadable_rows_are_kept()
    {
        var import = await Reading.Markdown(
            """
            | Control ID | Applicable |
            |---|---|
            | A.5.1 | Yes |

            | control_id | APPLICABLE |
            |---|---|
            | see above | Yes |
            """);
        Assert.Equal(["A.5.1"], Reading.Numbers(import));
        Assert.Equal(7, Assert.Single(import.UnreadRows).Row);
        Assert.Single(Reading.Losses(import), remark => remark is { Row: 7, Column: 1 });
    }

    [Fact]
    public async Task Numbers_with_titles_are_read_where_no_other_table_is_a_statement()
    {
        var import = await Reading.Markdown("| Control | Applicable |\n|---|---|\n| A.5.1 Policies | Yes |\n| A.5.2 Roles | No |\n");
        Assert.Equal(["A.5.1", "A.5.2"], Reading.Numbers(import));
        Assert.Equal("Policies", import.Statement.Entries[0].Title);
    }

    [Fact]
    public async Task Bare_numbers_are_judged_over_all_tables()
    {
        var import = await Reading.Markdown("| # | Appl |\n|---|---|\n| 5.2 | No |\n\n| ID | Status |\n|---|---|\n| A.5.1 | Done |\n");
        Assert.Equal(["5.2", "A.5.1"], Reading.Numbers(import));
    }

    [Theory]
    [InlineData("Only prose.")]
    [InlineData("| a | b |\n\n| c | d |")]
    public async Task A_document_without_a_table_is_refused(string text)
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.Markdown(text));
        Assert.Contains("no table", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_a_statement_is_refused_with_the_headers_found()
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.Markdown("| Gap | Action |\n|---|---|\n| A.5.1 Policies | Write |\n"));
        Assert.Contains("\"Gap\", \"Action\"", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_makes_a_table_a_statement()
    {
        var import = await Reading.Markdown("| Gap | Lage |\n|---|---|\n| A.5.1 Policies | Done |\n", ColumnMapping.Parse("control=Gap", "status=Lage"));
        Assert.Equal(ImplementationStatus.Implemented, Assert.Single(import.Statement.Entries).Status);
    }
}
