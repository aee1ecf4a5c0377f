namespace Iso.Standards;

public sealed class ControlIdTests
{
    [Theory]
    [InlineData("27001:2022/A.5.2", "ISO/IEC 27001:2022 A.5.2")]
    [InlineData("ISO/IEC 42001:2023 A.10.4", "ISO/IEC 42001:2023 A.10.4")]
    [InlineData("27001:2022 X-01", "ISO/IEC 27001:2022 X-01")]
    [InlineData("27001:2022 9.2", "ISO/IEC 27001:2022 9.2")]
    public void Reads_any_place_since_a_document_may_name_a_control_that_does_not_exist(string spelling, string printed)
        => Assert.Equal(printed, ControlId.Parse(spelling).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("A.5.2")]
    [InlineData("27001:2022")]
    [InlineData("27001:2022 ?")]
    public void Refuses_what_names_no_control(string text)
    {
        Assert.Throws<FormatException>(() => ControlId.Parse(text));
        Assert.False(ControlId.TryParse(text, out var id));
        Assert.True(id.IsUnspecified);
    }

    [Fact]
    public void Says_what_a_control_looks_like()
        => Assert.Contains("A.5.15", Assert.Throws<FormatException>(() => ControlId.Parse("A.5.2")).Message, StringComparison.Ordinal);

    [Fact]
    public void Widens_to_a_provision()
    {
        ProvisionId provision = ControlId.Parse("27001:2022 A.5.2");
        Assert.Equal("ISO/IEC 27001:2022 A.5.2", provision.ToString());
        Assert.Equal(provision, ControlId.Parse("27001:2022 A.5.2").ToProvisionId());
    }

    [Fact]
    public void Does_not_narrow_from_a_provision()
        => Assert.DoesNotContain(
            typeof(ControlId).GetMethods().Concat(typeof(ProvisionId).GetMethods()),
            method => method.Name is "op_Implicit" or "op_Explicit" && method.ReturnType == typeof(ControlId));

    [Fact]
    public void Is_equal_and_ordered_as_its_provision_is()
    {
        Assert.Equal(ControlId.Parse("27001:2022 A.5.2"), new ControlId(StandardId.Parse("27001:2022"), "a.5.2"));
        Assert.NotEqual(ControlId.Parse("27001:2022 A.5.2"), ControlId.Parse("42001:2023 A.5.2"));
        Assert.True(ControlId.Parse("27001:2022 A.5.2") < ControlId.Parse("27001:2022 A.5.10"));
    }
}
