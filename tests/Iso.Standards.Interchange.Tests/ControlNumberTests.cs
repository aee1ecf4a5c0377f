using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public class ControlNumberTests
{
    [Theory]
    [InlineData("A.5.1", "A.5.1", null)]
    [InlineData("a.5.1", "A.5.1", null)]
    [InlineData("A5.1", "A.5.1", null)]
    [InlineData("A 5.1", "A.5.1", null)]
    [InlineData("A-5.1", "A.5.1", null)]
    [InlineData("A.05.01", "A.5.1", null)]
    [InlineData("[A.5.1]", "A.5.1", null)]
    [InlineData("5.1", "A.5.1", null)]
    [InlineData("5.10", "A.5.10", null)]
    [InlineData("27001:2022 A.5.1", "A.5.1", null)]
    [InlineData("ISO/IEC 27001:2022 A.5.1", "A.5.1", null)]
    [InlineData("ISO 27001 A.5.1", "A.5.1", null)]
    [InlineData("Annex A 5.1", "A.5.1", null)]
    [InlineData("Annex A.5.1", "A.5.1", null)]
    [InlineData("Control A.5.1", "A.5.1", null)]
    [InlineData("Control: 5.1", "A.5.1", null)]
    [InlineData("A.5.1 Policies for information security", "A.5.1", "Policies for information security")]
    [InlineData("5.1 – Policies for information security", "A.5.1", "Policies for information security")]
    [InlineData("A.5.1: Policies (all of them)", "A.5.1", "Policies (all of them)")]
    [InlineData("A.8.5 - 2FA for admins", "A.8.5", "2FA for admins")]
    [InlineData("A.12.6.1", "A.12.6.1", null)]
    [InlineData("12.6.1", "A.12.6.1", null)]
    [InlineData("A.5.99", "A.5.99", null)]
    [InlineData("9.2", "9.2", null)]
    [InlineData("Clause 5.1", "5.1", null)]
    [InlineData("6.1.3 d)", "6.1.3 d)", null)]
    public async Task Spellings_of_a_number_are_read(string cell, string number, string? title)
    {
        var entry = await Reading.Entry($"Control ID;Applicable\n{cell};Yes");
        Assert.Equal(new ControlId(Isms.Id, number), entry.Control);
        Assert.Equal(title, entry.Title);
    }

    [Theory]
    [InlineData("9.2", "9.2")]
    [InlineData("5.2", "5.2")]
    [InlineData("5.15", "A.5.15")]
    public async Task Among_numbers_with_the_letter_a_bare_one_is_a_clause_if_there_is_such_a_clause(string cell, string number)
    {
        var import = await Reading.Csv($"Control ID,Applicable\nA.5.1,Yes\n{cell},No");
        Assert.Equal(["A.5.1", number], Reading.Numbers(import));
    }

    [Fact]
    public async Task Among_bare_numbers_a_clause_that_is_no_control_stays_a_clause()
    {
        var import = await Reading.Csv("ID,Applicable\n5.1,Yes\n9.2,No\n8.34,Yes");
        Assert.Equal(["A.5.1", "9.2", "A.8.34"], Reading.Numbers(import));
    }

    [Fact]
    public async Task Numbers_of_the_edition_of_2013_are_read_as_they_are()
    {
        var import = await Reading.Csv("Control ID,Applicable\nA.12.6.1,Yes\nA.9.2.1,Yes\nA.18.2.3,No");
        Assert.Equal(["A.12.6.1", "A.9.2.1", "A.18.2.3"], Reading.Numbers(import));
        Assert.Empty(Reading.Losses(import));
    }

    [Fact]
    public async Task A_number_that_names_another_edition_keeps_it_and_is_reported()
    {
        var import = await Reading.Csv("Control ID,Applicable\nISO/IEC 27001:2013 A.12.6.1,Yes");
        Assert.Equal(ControlId.Parse("ISO/IEC 27001:2013 A.12.6.1"), import.Statement.Entries[0].Control);
        Assert.Single(Reading.Losses(import), remark => remark is { Row: 2, Column: 1 });
    }

    [Theory]
    [InlineData("X-01")]
    [InlineData("OWN-1")]
    [InlineData("CONTROL-01")]
    public async Task Numbers_of_ones_own_become_additional_controls(string number)
    {
        var import = await Reading.Csv($"Control ID,Control Name,Applicable\nA.5.1,Policies,Yes\n{number},Drone defence,Yes");
        Assert.Equal(["A.5.1"], Reading.Numbers(import));
        var own = Assert.Single(import.Statement.AdditionalControls);
        Assert.Equal(new ControlId(Isms.Id, number), own.Control);
        Assert.Equal("Drone defence", own.Title);
        Assert.Null(own.Origin);
        Assert.Equal(Decision.Included, own.Decision);
    }

    [Fact]
    public async Task The_origin_of_an_additional_control_is_taken_over_where_a_column_says_it()
    {
        var import = await Reading.Csv("Control ID,Applicable,Origin\nX-01,Yes,ISO/IEC 27017\nA.5.1,Yes,Annex A");
        Assert.Equal("ISO/IEC 27017", import.Statement.AdditionalControls[0].Origin);
        Assert.Null(import.Statement.Entries[0].Origin);
        Assert.Equal("Origin: Annex A", import.Statement.Entries[0].Remarks);
    }

    [Fact]
    public async Task A_control_that_occurs_twice_gives_two_entries_in_the_order_of_the_file()
    {
        var import = await Reading.Csv("Control ID,Applicable\nA.5.2,Yes\nA.5.1,Yes\nA.5.2,No");
        Assert.Equal(["A.5.2", "A.5.1", "A.5.2"], Reading.Numbers(import));
        Assert.Equal(Decision.Excluded, import.Statement.Entries[2].Decision);
    }

    [Fact]
    public async Task A_number_that_a_spreadsheet_may_have_shortened_is_reported()
    {
        var import = await Reading.Csv("ID,Applicable\n5.1,Yes\n5.2,Yes\n5.1,Yes");
        Assert.Equal(["A.5.1", "A.5.2", "A.5.1"], Reading.Numbers(import));
        Assert.Equal([2, 4], Reading.Losses(import).Select(remark => remark.Row));
        Assert.All(Reading.Losses(import), remark => Assert.Contains("A.5.10", remark.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Access to the sources")]
    [InlineData("A.7.1-A.7.5, A.7.8, A.7.11")]
    [InlineData("A.5.1, A.5.2")]
    [InlineData("A.5.1 and A.5.2")]
    [InlineData("5.1-5.3")]
    [InlineData("5-Jan")]
    [InlineData("05.Jan")]
    [InlineData("2026-11-21")]
    [InlineData("93")]
    [InlineData("")]
    [InlineData("—")]
    public async Task Rows_without_a_number_are_kept_whole_and_reported(string cell)
    {
        var import = await Reading.Csv($"Control ID;Applicable;Status\nA.5.1;Yes;Done\n{cell};Yes;Implemented");
        Assert.Equal(["A.5.1"], Reading.Numbers(import));
        var unread = Assert.Single(import.UnreadRows);
        Assert.Equal(3, unread.Row);
        Assert.Equal([cell, "Yes", "Implemented"], unread.Cells);
        var remark = Assert.Single(Reading.Losses(import));
        Assert.Equal((3, 1, "Control ID", cell), (remark.Row, remark.Column, remark.Header, remark.Found));
    }

    [Theory]
    [InlineData("A.5 Organizational controls,,")]
    [InlineData("A.5,Organizational controls,")]
    [InlineData(",Organizational controls,")]
    [InlineData("Organizational controls,,")]
    [InlineData("A.12 Operations security,,")]
    public async Task Headings_are_skipped_with_a_remark(string heading)
    {
        var import = await Reading.Csv($"Control ID,Control Name,Applicable\n{heading}\nA.5.1,Policies,Yes\n,,\nA.12.6.1,Old,Yes");
        Assert.Equal(["A.5.1", "A.12.6.1"], Reading.Numbers(import));
        Assert.Empty(import.UnreadRows);
        var remark = Assert.Single(import.Remarks);
        Assert.Equal((2, false), (remark.Row, remark.IsLoss));
    }

    [Fact]
    public async Task A_heading_with_more_beside_it_than_a_title_is_kept_as_an_unread_row()
    {
        var import = await Reading.Csv("Control ID,Control Name,Applicable,Owner\nA.5,Organizational controls,,CISO\nA.5.1,Policies,Yes,");
        Assert.Equal(["A.5.1"], Reading.Numbers(import));
        Assert.Equal(["A.5", "Organizational controls", "", "CISO"], Assert.Single(import.UnreadRows).Cells);
        Assert.Single(Reading.Losses(import));
    }

    [Fact]
    public async Task In_a_file_of_bare_numbers_the_headings_are_skipped_too()
    {
        var import = await Reading.Csv("ID,Control,Applicable\n5,Organizational controls,\n5.1,Policies,Yes\n6,People controls,\n6.1,Screening,Yes");
        Assert.Equal(["A.5.1", "A.6.1"], Reading.Numbers(import));
    }

    [Fact]
    public async Task A_group_that_is_decided_on_is_an_entry()
    {
        var import = await Reading.Csv("Control ID,Control Name,Applicable\nA.7,Physical controls,No\nA.5.1,Policies,Yes");
        Assert.Equal(["A.7", "A.5.1"], Reading.Numbers(import));
    }

    [Fact]
    public async Task A_control_of_which_nothing_is_said_is_an_undecided_entry()
    {
        var import = await Reading.Csv("Control ID,Control Name,Applicable\nA.5.1,,\nA.5.2,Roles,Yes");
        Assert.Equal(["A.5.1", "A.5.2"], Reading.Numbers(import));
        Assert.Equal(Decision.Undecided, import.Statement.Entries[0].Decision);
    }
}
