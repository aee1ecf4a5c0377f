namespace Iso.Standards;

/// <summary>The theme of a control of ISO/IEC 27001:2022 and its five kinds of attribute from ISO/IEC 27002:2022, as typed properties.</summary>
/// <remarks>All are null for a control of another standard or edition.</remarks>
public static class ControlAttributes
{
    private static readonly string[] Themes = ["organizational", "people", "physical", "technological"];
    private static readonly string[] Types = ["preventive", "detective", "corrective"];
    private static readonly string[] Properties = ["confidentiality", "integrity", "availability"];
    private static readonly string[] Concepts = ["identify", "protect", "detect", "respond", "recover"];
    private static readonly string[] Domains = ["governance_and_ecosystem", "protection", "defence", "resilience"];

    private static readonly string[] Capabilities =
    [
        "governance", "asset_management", "information_protection", "human_resource_security", "physical_security",
        "system_and_network_security", "application_security", "secure_configuration", "identity_and_access_management",
        "threat_and_vulnerability_management", "continuity", "supplier_relationships_security", "legal_and_compliance",
        "information_security_event_management", "information_security_assurance",
    ];

    extension(Control control)
    {
        /// <summary>The theme under which Annex A lists the control.</summary>
        public ControlTheme? Theme => Mask(control, "theme", Themes) switch
        {
            1 => ControlTheme.Organizational,
            2 => ControlTheme.People,
            4 => ControlTheme.Physical,
            8 => ControlTheme.Technological,
            _ => null,
        };

        /// <summary>When the control acts on a risk.</summary>
        public ControlTypes? ControlTypes => (ControlTypes?)Mask(control, "control_type", Types);

        /// <summary>Which properties of information it preserves.</summary>
        public SecurityProperties? SecurityProperties => (SecurityProperties?)Mask(control, "infosec_properties", Properties);

        /// <summary>Which concepts of cybersecurity it serves.</summary>
        public CybersecurityConcepts? CybersecurityConcepts => (CybersecurityConcepts?)Mask(control, "cybersecurity_concepts", Concepts);

        /// <summary>Which capabilities of practitioners it belongs to.</summary>
        public OperationalCapabilities? OperationalCapabilities => (OperationalCapabilities?)Mask(control, "operational_capabilities", Capabilities);

        /// <summary>Which security domains it belongs to.</summary>
        public SecurityDomains? SecurityDomains => (SecurityDomains?)Mask(control, "security_domains", Domains);

        /// <summary>Whether the 2022 edition introduced the control; 11 of the 93 are new.</summary>
        public bool? IsNewIn2022 => Mask(control, "new_in", ["2022"]) is { } mask ? mask != 0 : null;
    }

    /// <summary>A bit for each value that the control has, in the order of the enumeration; null for another standard's control.</summary>
    /// <remarks>By name and not by the catalog's own bits, so that a catalog read from a user's file is understood too.</remarks>
    private static int? Mask(Control control, string attribute, ReadOnlySpan<string> values)
    {
        ArgumentNullException.ThrowIfNull(control);
        if (control.Catalog.Id != Iso27001.Edition2022.Id) return null;
        var mask = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (control.HasAttribute(attribute, values[i])) mask |= 1 << i;
        }

        return mask;
    }
}
