namespace Iso.Standards;

/// <summary>The themes under which ISO/IEC 27001:2022 lists its controls: A.5 to A.8.</summary>
public enum ControlTheme
{
    /// <summary>A.5: how the organization governs security. 37 controls.</summary>
    Organizational,

    /// <summary>A.6: what concerns the individual. 8 controls.</summary>
    People,

    /// <summary>A.7: buildings, equipment and media. 14 controls.</summary>
    Physical,

    /// <summary>A.8: what is built into systems and networks. 34 controls.</summary>
    Technological,
}

/// <summary>When a control acts on a risk (ISO/IEC 27002:2022, control type).</summary>
[Flags]
public enum ControlTypes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Before an incident happens.</summary>
    Preventive = 1,

    /// <summary>While an incident happens.</summary>
    Detective = 2,

    /// <summary>After an incident has happened.</summary>
    Corrective = 4,
}

/// <summary>Which property of information a control preserves (ISO/IEC 27002:2022, information security properties).</summary>
[Flags]
public enum SecurityProperties
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>That only those who may see it do.</summary>
    Confidentiality = 1,

    /// <summary>That it is right and complete.</summary>
    Integrity = 2,

    /// <summary>That it is there when needed.</summary>
    Availability = 4,
}

/// <summary>The concepts of ISO/IEC TS 27110, which are also the functions of NIST CSF 1.1 (ISO/IEC 27002:2022, cybersecurity concepts).</summary>
[Flags]
public enum CybersecurityConcepts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Know what there is and what threatens it.</summary>
    Identify = 1,

    /// <summary>Keep harm away.</summary>
    Protect = 2,

    /// <summary>Notice that something happens.</summary>
    Detect = 4,

    /// <summary>Act on it.</summary>
    Respond = 8,

    /// <summary>Get back to normal.</summary>
    Recover = 16,
}

/// <summary>The capabilities of practitioners that a control belongs to (ISO/IEC 27002:2022, operational capabilities).</summary>
[Flags]
public enum OperationalCapabilities
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Governance.</summary>
    Governance = 1 << 0,

    /// <summary>Asset management.</summary>
    AssetManagement = 1 << 1,

    /// <summary>Information protection.</summary>
    InformationProtection = 1 << 2,

    /// <summary>Human resource security.</summary>
    HumanResourceSecurity = 1 << 3,

    /// <summary>Physical security.</summary>
    PhysicalSecurity = 1 << 4,

    /// <summary>System and network security.</summary>
    SystemAndNetworkSecurity = 1 << 5,

    /// <summary>Application security.</summary>
    ApplicationSecurity = 1 << 6,

    /// <summary>Secure configuration.</summary>
    SecureConfiguration = 1 << 7,

    /// <summary>Identity and access management.</summary>
    IdentityAndAccessManagement = 1 << 8,

    /// <summary>Threat and vulnerability management.</summary>
    ThreatAndVulnerabilityManagement = 1 << 9,

    /// <summary>Continuity.</summary>
    Continuity = 1 << 10,

    /// <summary>Supplier relationships security.</summary>
    SupplierRelationshipsSecurity = 1 << 11,

    /// <summary>Legal and compliance.</summary>
    LegalAndCompliance = 1 << 12,

    /// <summary>Information security event management.</summary>
    InformationSecurityEventManagement = 1 << 13,

    /// <summary>Information security assurance.</summary>
    InformationSecurityAssurance = 1 << 14,
}

/// <summary>The security domains that a control belongs to (ISO/IEC 27002:2022, security domains).</summary>
[Flags]
public enum SecurityDomains
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Governance and ecosystem.</summary>
    GovernanceAndEcosystem = 1,

    /// <summary>Protection.</summary>
    Protection = 2,

    /// <summary>Defence.</summary>
    Defence = 4,

    /// <summary>Resilience.</summary>
    Resilience = 8,
}
