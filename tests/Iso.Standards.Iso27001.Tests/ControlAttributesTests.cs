using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>The typed attributes, against totals counted by hand from the attribute tables of ISO/IEC 27002:2022.</summary>
public sealed class ControlAttributesTests
{
    [Theory]
    [InlineData(ControlTheme.Organizational, 37)]
    [InlineData(ControlTheme.People, 8)]
    [InlineData(ControlTheme.Physical, 14)]
    [InlineData(ControlTheme.Technological, 34)]
    public void Theme_has_so_many_controls(ControlTheme theme, int count) => Assert.Equal(count, Count(c => c.Theme == theme));

    [Theory]
    [InlineData(ControlTypes.Preventive, 83)]
    [InlineData(ControlTypes.Detective, 13)]
    [InlineData(ControlTypes.Corrective, 14)]
    public void Control_type_has_so_many_controls(ControlTypes type, int count) => Assert.Equal(count, Count(c => c.ControlTypes!.Value.HasFlag(type)));

    [Theory]
    [InlineData(SecurityProperties.Confidentiality, 87)]
    [InlineData(SecurityProperties.Integrity, 84)]
    [InlineData(SecurityProperties.Availability, 85)]
    public void Security_property_has_so_many_controls(SecurityProperties property, int count) => Assert.Equal(count, Count(c => c.SecurityProperties!.Value.HasFlag(property)));

    [Theory]
    [InlineData(CybersecurityConcepts.Identify, 23)]
    [InlineData(CybersecurityConcepts.Protect, 71)]
    [InlineData(CybersecurityConcepts.Detect, 14)]
    [InlineData(CybersecurityConcepts.Respond, 11)]
    [InlineData(CybersecurityConcepts.Recover, 6)]
    public void Concept_has_so_many_controls(CybersecurityConcepts concept, int count) => Assert.Equal(count, Count(c => c.CybersecurityConcepts!.Value.HasFlag(concept)));

    [Theory]
    [InlineData(OperationalCapabilities.ApplicationSecurity, 12)]
    [InlineData(OperationalCapabilities.AssetManagement, 16)]
    [InlineData(OperationalCapabilities.Continuity, 6)]
    [InlineData(OperationalCapabilities.Governance, 8)]
    [InlineData(OperationalCapabilities.HumanResourceSecurity, 6)]
    [InlineData(OperationalCapabilities.IdentityAndAccessManagement, 11)]
    [InlineData(OperationalCapabilities.InformationProtection, 15)]
    [InlineData(OperationalCapabilities.InformationSecurityAssurance, 4)]
    [InlineData(OperationalCapabilities.InformationSecurityEventManagement, 10)]
    [InlineData(OperationalCapabilities.LegalAndCompliance, 6)]
    [InlineData(OperationalCapabilities.PhysicalSecurity, 16)]
    [InlineData(OperationalCapabilities.SecureConfiguration, 6)]
    [InlineData(OperationalCapabilities.SupplierRelationshipsSecurity, 7)]
    [InlineData(OperationalCapabilities.SystemAndNetworkSecurity, 17)]
    [InlineData(OperationalCapabilities.ThreatAndVulnerabilityManagement, 3)]
    public void Capability_has_so_many_controls(OperationalCapabilities capability, int count) => Assert.Equal(count, Count(c => c.OperationalCapabilities!.Value.HasFlag(capability)));

    [Theory]
    [InlineData(SecurityDomains.GovernanceAndEcosystem, 27)]
    [InlineData(SecurityDomains.Protection, 69)]
    [InlineData(SecurityDomains.Defence, 22)]
    [InlineData(SecurityDomains.Resilience, 8)]
    public void Domain_has_so_many_controls(SecurityDomains domain, int count) => Assert.Equal(count, Count(c => c.SecurityDomains!.Value.HasFlag(domain)));

    [Fact]
    public void Eleven_controls_are_new()
        => Assert.Equal(
            ["A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23", "A.8.28"],
            Isms.Catalog.Controls.Where(c => c.IsNewIn2022 == true).Select(c => c.Number.ToString()));

    [Fact]
    public void One_control_has_all_of_its_attributes()
    {
        // ISO/IEC 27002:2022 (corrected 2022-03), 5.22
        var control = Isms.Catalog[Isms.Controls.A5_22];
        Assert.Equal(ControlTypes.Preventive, control.ControlTypes);
        Assert.Equal(SecurityProperties.Confidentiality | SecurityProperties.Integrity | SecurityProperties.Availability, control.SecurityProperties);
        Assert.Equal(CybersecurityConcepts.Identify, control.CybersecurityConcepts);
        Assert.Equal(OperationalCapabilities.SupplierRelationshipsSecurity | OperationalCapabilities.InformationSecurityAssurance, control.OperationalCapabilities);
        Assert.Equal(SecurityDomains.GovernanceAndEcosystem | SecurityDomains.Protection | SecurityDomains.Defence, control.SecurityDomains);
    }

    [Fact]
    public void A_control_of_another_standard_has_none()
    {
        var other = Catalog.Read(new MemoryStream("""
            { "standard": "House:1", "title": "House", "attributes": { "theme": ["people"] },
              "controls": [ { "number": "A.5.1", "title": "t", "summary": "s", "attributes": { "theme": ["people"] } } ] }
            """u8.ToArray())).Controls[0];
        Assert.Null(other.Theme);
        Assert.Null(other.ControlTypes);
        Assert.Null(other.IsNewIn2022);
    }

    [Fact]
    public void A_control_knows_what_it_took_over()
    {
        Assert.Equal(["ISO/IEC 27001:2013 A.9.1.1", "ISO/IEC 27001:2013 A.9.1.2"], Isms.Catalog.PredecessorsOf(Isms.Controls.A5_15).Select(p => p.ToString()));
        Assert.Empty(Isms.Catalog.PredecessorsOf(Isms.Controls.A5_7));
    }

    private static int Count(Func<Control, bool> has) => Isms.Catalog.Controls.Count(has);
}
