namespace Iso.Standards.Tests;

public class HeaderTests
{
    [Theory]
    [InlineData(
        "control_id,control_name,applicable,justification,status,evidence\nA.5.15,Access control,Yes,Leavers kept access,Implemented,POL-7",
        "A.5.15", "Access control", Decision.Included, "Leavers kept access", ImplementationStatus.Implemented, "POL-7")]
    [InlineData(
        "Control ID,Domain,Control,Applicable,Justification,Implementation Status,Related Risks\nA.5.15,Organizational,Access control,Yes,Leavers kept access,Partial,R-12",
        "A.5.15", "Access control", Decision.Included, "Leavers kept access", ImplementationStatus.Partial, null)]
    [InlineData(
        "Control ID | Control Title | Applicable (Y/N) | Justification | Implementation / Evidence\nA.7.11 | Supporting utilities | N | The landlord runs them | Lease 4",
        "A.7.11", "Supporting utilities", Decision.Excluded, "The landlord runs them", null, "Lease 4")]
    [InlineData(
        "# | Control | Appl | Justification | Status | Doc | Evidence\n5.15 | Access control | Y | Leavers kept access | Planned | POL-7 | Ticket 9",
        "A.5.15", "Access control", Decision.Included, "Leavers kept access", ImplementationStatus.Planned, "POL-7; Ticket 9")]
    [InlineData(
        "Control_ID | Control_Name | Applicability | Justification | Evidence_Document | Owner | Status | Due_Date | Remarks\nA.5.15 | Access control | Applicable | Leavers kept access | POL-7 | Head of IT | In Progress | 2026-12-31 | See audit",
        "A.5.15", "Access control", Decision.Included, "Leavers kept access", ImplementationStatus.Partial, "POL-7")]
    public async Task The_headers_of_public_statements_are_understood(string csv, string number, string title, Decision decision, string justification, ImplementationStatus? status, string? reference)
    {
        var import = await Reading.Csv(csv);
        var entry = Assert.Single(import.Statement.Entries);
        Assert.Equal(number, entry.Control.Number.ToString());
        Assert.Equal(title, entry.Title);
        Assert.Equal(decision, entry.Decision);
        Assert.Equal(justification, entry.Justification);
        Assert.Equal(status, entry.Status);
        Assert.Equal(reference, entry.Reference);
        Assert.Empty(Reading.Losses(import));
        Assert.DoesNotContain(import.Columns, column => column.ReadAs == SoaColumn.Unknown);
    }

    [Fact]
    public async Task Owner_due_date_and_remarks_have_places_of_their_own()
    {
        var entry = await Reading.Entry("Control_ID,Applicability,Owner,Due_Date,Action,Remarks\nA.5.15,Yes,Head of IT,2026-12-31,Review rights,See audit");
        Assert.Equal("Head of IT", entry.Owner);
        Assert.Equal("2026-12-31; Review rights", entry.Action);
        Assert.Equal("See audit", entry.Remarks);
    }

    [Theory]
    [InlineData("Maßnahme;Bezeichnung;Anwendbar;Begründung;Umsetzungsstatus;Verantwortlich;Bemerkung", "A.5.15;Zugangssteuerung;Ja;Risiko;Teilweise umgesetzt;Leitung IT;Siehe Audit")]
    [InlineData("Mesure;Titre;Applicable;Justification;Statut;Responsable;Remarques", "A.5.15;Zugangssteuerung;Oui;Risiko;En cours;Leitung IT;Siehe Audit")]
    [InlineData("BEMERKUNG;Verantwortlich;massnahme;TITEL;umsetzungs-status;anwendbar?;begruendung", "Siehe Audit;Leitung IT;A.5.15;Zugangssteuerung;Teilweise;ja;Risiko")]
    public async Task German_and_French_headers_are_understood_in_any_order_and_case(string headers, string row)
    {
        var entry = await Reading.Entry($"{headers}\n{row}");
        Assert.Equal("A.5.15", entry.Control.Number.ToString());
        Assert.Equal("Zugangssteuerung", entry.Title);
        Assert.Equal(Decision.Included, entry.Decision);
        Assert.Equal("Risiko", entry.Justification);
        Assert.Equal(ImplementationStatus.Partial, entry.Status);
        Assert.Equal("Leitung IT", entry.Owner);
        Assert.Equal("Siehe Audit", entry.Remarks);
    }

    [Theory]
    [InlineData("Control_ID")]
    [InlineData("control id")]
    [InlineData("#")]
    [InlineData("Ref")]
    [InlineData("Annex A ref")]
    [InlineData("Clause")]
    [InlineData("ID")]
    [InlineData("Control no.")]
    [InlineData("Control #")]
    [InlineData("Control")]
    [InlineData("ISO 27001:2022 Annex A control")]
    [InlineData("ISO/IEC 27001 Control ID")]
    [InlineData("Maßnahme")]
    [InlineData("Mesure")]
    public async Task Headers_of_numbers_are_understood(string header)
    {
        var import = await Reading.Csv($"{header},Applicable\nA.5.15,Yes\nA.5.16,Yes");
        Assert.Equal(["A.5.15", "A.5.16"], Reading.Numbers(import));
        Assert.Equal(SoaColumn.Control, import.Columns[0].ReadAs);
    }

    [Theory]
    [InlineData("Applicable (Y/N)", SoaColumn.Decision)]
    [InlineData("Appl", SoaColumn.Decision)]
    [InlineData("Included", SoaColumn.Decision)]
    [InlineData("Excluded", SoaColumn.Exclusion)]
    [InlineData("Justification for inclusion/exclusion", SoaColumn.Justification)]
    [InlineData("Justification (for inclusion or exclusion)", SoaColumn.Justification)]
    [InlineData("Rationale", SoaColumn.Justification)]
    [InlineData("Reason", SoaColumn.Justification)]
    [InlineData("Reason / Justification", SoaColumn.Justification)]
    [InlineData("Implementation Status", SoaColumn.Status)]
    [InlineData("How implemented", SoaColumn.Implementation)]
    [InlineData("Implementation description", SoaColumn.Implementation)]
    [InlineData("Evidence", SoaColumn.Reference)]
    [InlineData("Doc", SoaColumn.Reference)]
    [InlineData("Evidence_Document", SoaColumn.Reference)]
    [InlineData("Implementation / Evidence", SoaColumn.Reference)]
    [InlineData("Related Risks", SoaColumn.Risks)]
    [InlineData("Control Owner", SoaColumn.Owner)]
    [InlineData("Due_Date", SoaColumn.Action)]
    [InlineData("Last reviewed", SoaColumn.LastReviewed)]
    [InlineData("Notes", SoaColumn.Remarks)]
    [InlineData("Domain", SoaColumn.Group)]
    [InlineData("BR/BP", SoaColumn.Business)]
    [InlineData("Colour", SoaColumn.Unknown)]
    public async Task Headers_are_read_as(string header, SoaColumn expected)
    {
        var import = await Reading.Csv($"Control ID,{header}\nA.5.15,x");
        Assert.Equal(expected, import.Columns[1].ReadAs);
    }

    [Fact]
    public async Task Control_is_the_title_where_another_column_has_the_numbers()
    {
        var entry = await Reading.Entry("Control,ID,Applicable\nAccess control,A.5.15,Yes");
        Assert.Equal("Access control", entry.Title);
        Assert.Equal("A.5.15", entry.Control.Number.ToString());
    }

    [Fact]
    public async Task Running_numbers_are_no_control_numbers()
    {
        var import = await Reading.Csv("#,Control,Applicable\n1,A.5.1,Yes\n2,A.5.2,Yes\n3,A.5.3,No");
        Assert.Equal(["A.5.1", "A.5.2", "A.5.3"], Reading.Numbers(import));
        Assert.Equal(SoaColumn.Ignored, import.Columns[0].ReadAs);
        Assert.Contains(import.Remarks, remark => remark is { Column: 1, Header: "#", IsLoss: false });
    }

    [Fact]
    public async Task A_column_of_numbers_without_a_known_header_is_found_by_its_cells()
    {
        var import = await Reading.Csv("Kennung,Applicable\nA.5.1,Yes\nA.5.2,No");
        Assert.Equal(["A.5.1", "A.5.2"], Reading.Numbers(import));
        Assert.Contains(import.Remarks, remark => remark is { Column: 1, Header: "Kennung" });
    }

    [Fact]
    public async Task Without_control_numbers_the_headers_found_are_named()
    {
        var e = await Assert.ThrowsAsync<DocumentFormatException>(() => Reading.Csv("Thing,Applicable\nDoor,Yes"));
        Assert.Contains("\"Thing\", \"Applicable\"", e.Message, StringComparison.Ordinal);
        Assert.Contains("control=", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_are_not_understood_are_named_and_their_texts_kept()
    {
        var import = await Reading.Csv("Control ID,Applicable,Colour,,Remarks\nA.5.15,Yes,red,loud,See audit");
        Assert.Equal("Colour: red; Column 4: loud; See audit", import.Statement.Entries[0].Remarks);
        Assert.Contains(import.Remarks, remark => remark is { Row: 1, Column: 3, Header: "Colour", IsLoss: false });
    }

    [Fact]
    public async Task Two_columns_for_one_field_are_joined()
    {
        var import = await Reading.Csv("Control ID,Applicable,Justification for inclusion,Justification for exclusion\nA.5.15,Yes,Risk R-1,N/A\nA.5.16,Yes,One,Two");
        Assert.Equal("Risk R-1", import.Statement.Entries[0].Justification);
        Assert.Equal("One; Two", import.Statement.Entries[1].Justification);
        Assert.Contains(import.Remarks, remark => remark is { Row: 1, Column: 4, IsLoss: false });
    }

    [Theory]
    [InlineData("Organizational", null)]
    [InlineData("A.5 Organisational controls", null)]
    [InlineData("A.5", null)]
    [InlineData("IT", "Domain: IT")]
    public async Task The_group_is_kept_where_the_catalog_does_not_know_it(string domain, string? remarks)
    {
        var entry = await Reading.Entry($"Control ID,Domain,Applicable\nA.5.15,{domain},Yes");
        Assert.Equal(remarks, entry.Remarks);
    }

    [Fact]
    public async Task Title_lines_above_the_headers_are_skipped_with_a_remark()
    {
        var import = await Reading.Csv("Statement of Applicability;;\nOwner;CISO;\n;;\nControl ID;Applicable;Status\nA.5.15;Ja;Umgesetzt\n");
        Assert.Equal(["A.5.15"], Reading.Numbers(import));
        Assert.Equal([(1, "Statement of Applicability"), (2, "Owner | CISO")], import.Remarks.Select(remark => (remark.Row, remark.Found!)));
    }

    [Fact]
    public async Task Headers_in_two_lines_are_read_together()
    {
        var import = await Reading.Csv(",,Applicable,Selected controls and reasons for selection,,,\nSec,Control Objective/Control,,LR,CO,BR/BP,RRA\nA.5.15,Access control,Yes,x,,,x");
        var entry = Assert.Single(import.Statement.Entries);
        Assert.Equal(Decision.Included, entry.Decision);
        Assert.Equal([ReasonCategory.Legal, ReasonCategory.RiskTreatment], entry.Reasons.Select(reason => reason.Category));
    }
}
