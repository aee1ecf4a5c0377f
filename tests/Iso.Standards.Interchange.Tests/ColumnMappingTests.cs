namespace Iso.Standards.Tests;

public class ColumnMappingTests
{
    [Fact]
    public async Task A_mapped_column_is_read_as_it_is_mapped()
    {
        var entry = await Reading.Entry("Kennung,Geht,Warum,Status\nA.5.1,Ja,Risiko,rot", ColumnMapping.Empty
            .With(SoaColumn.Control, "kennung").With(SoaColumn.Decision, "Geht").With(SoaColumn.Justification, "Warum").With(SoaColumn.Owner, "Status"));
        Assert.Equal("A.5.1", entry.Control.Number.ToString());
        Assert.Equal(Decision.Included, entry.Decision);
        Assert.Equal("Risiko", entry.Justification);
        Assert.Equal("rot", entry.Owner);
        Assert.Null(entry.Status);
    }

    [Fact]
    public async Task An_ignored_column_is_left_out_without_a_remark()
    {
        var import = await Reading.Csv("Control ID,Applicable,Colour\nA.5.1,Yes,red", ColumnMapping.Empty.With(SoaColumn.Ignored, "Colour"));
        Assert.Null(import.Statement.Entries[0].Remarks);
        Assert.Empty(import.Remarks);
    }

    [Fact]
    public async Task A_mapping_to_a_header_that_is_not_there_is_refused_with_the_headers_found()
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.Csv("Title\nControl ID,Applicable\nA.5.1,Yes", ColumnMapping.Parse("justification=Begründung")));
        Assert.Contains("\"Begründung\"", e.Message, StringComparison.Ordinal);
        Assert.Contains("in line 2 are \"Control ID\", \"Applicable\"", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("justification=Begründung", SoaColumn.Justification, "Begründung")]
    [InlineData("Last-Reviewed = Geprüft am ", SoaColumn.LastReviewed, "Geprüft am")]
    [InlineData("riskAssessment=a=b", SoaColumn.RiskAssessment, "a=b")]
    public void An_assignment_is_parsed(string text, SoaColumn column, string header)
    {
        Assert.Equal(ColumnMapping.Empty.With(column, header), ColumnMapping.Parse(text));
        Assert.True(ColumnMapping.TryParse(text, out var mapping));
        Assert.Equal($"{column}={header}", mapping.ToString());
    }

    [Theory]
    [InlineData("justification", "justification=Begründung")]
    [InlineData("justification=", "justification=Begründung")]
    [InlineData("justifcation=Why", "did you mean justification?")]
    [InlineData("unknown=Why", "Write one of control, title")]
    [InlineData("3=Why", "Write one of control, title")]
    public void What_is_no_assignment_is_refused_with_what_it_could_be(string text, string expected)
    {
        var e = Assert.Throws<FormatException>(() => ColumnMapping.Parse(text));
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.False(ColumnMapping.TryParse(text, out var mapping));
        Assert.Null(mapping);
    }

    [Fact]
    public void A_header_is_mapped_once_and_the_last_word_counts()
        => Assert.Equal(ColumnMapping.Parse("owner=Who"), ColumnMapping.Empty.With(SoaColumn.Status, "who").With(SoaColumn.Owner, "Who"));

    [Fact]
    public void Unknown_is_nothing_to_map_to()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ColumnMapping.Empty.With(SoaColumn.Unknown, "Who"));
}
