namespace Iso.Standards;

/// <content>The statement for ISO/IEC 27001: the technological controls.</content>
public static partial class SampleSystem
{
    private static SoaEntry[] TechnologicalControls =>
    [
        In("A.8.1", "R-04 R-07", "R-04 and R-07: 85 laptops and 30 phones are all the equipment that people touch.", Who.ItSupport, "POL-07, device management"),
        In("A.8.2", "R-09", "R-09: eleven engineers could reach production at any time; now a right lasts for one task.", Who.Platform, "POL-02, access broker"),
        In("A.8.3", "R-08 CON-02", "R-08; CON-02 forbids that one terminal sees the bookings of another.", Who.Engineering, "POL-02, tenant filter"),
        In("A.8.4", "R-11 R-14", "R-11 and R-14: the source code shows an attacker where to find the next door.", Who.Engineering, "POL-09, code host"),
        In("A.8.5", "R-01 CON-01", "R-01; CON-01 demands a second factor from everyone who can move a berth.", Who.ItSupport, "POL-02, identity provider"),
        In("A.8.6", "R-05 CON-01", "R-05: when a convoy reroutes, load triples in minutes; CON-01 promises answers within two seconds.", Who.Platform, "PRC-04, load dashboard"),
        In("A.8.7", "R-04", "R-04: in 2024 ransomware came into a customer's terminal through a laptop.", Who.ItSupport, "POL-07, endpoint protection"),
        In("A.8.8", "R-03 CON-01", "R-03; CON-01 sets 14 days for critical patches on everything that faces the internet.", Who.Security, "PRC-07"),
        In("A.8.9", "R-12 DOC-06", "R-12: settings are code, and a drift from the reviewed state raises an alarm.", Who.Platform, "DOC-06, infrastructure repository"),
        In("A.8.10", "OBL-01 CON-04", "OBL-01 and CON-04: crew data goes 90 days after a port call, from backups too.", Who.Platform, "POL-12", ImplementationStatus.Partial, "ACT-06"),
        In("A.8.11", "OBL-01 R-17", "OBL-01 and R-17: support needs bookings on the screen, not the passport numbers in them.", Who.Product, "POL-12, support console", ImplementationStatus.Partial, "ACT-07"),
        In("A.8.12", "R-23 R-10", "R-23 and R-10: today a manifest pasted into a public tool would go unnoticed.", Who.Security, null, ImplementationStatus.Planned, "ACT-08"),
        In("A.8.13", "R-16 CON-01", "R-16; CON-01 accepts the loss of fifteen minutes of data and no more.", Who.Platform, "POL-10, PRC-08"),
        In("A.8.14", "R-05 CON-01", "R-05: berth planning runs in two regions, since CON-01 fines each hour of standstill.", Who.Platform, "DOC-07 architecture record"),
        In("A.8.15", "R-13 OBL-02", "R-13; OBL-02 asks us to show afterwards what happened and when.", Who.Platform, "POL-11"),
        In("A.8.16", "R-13", "R-13: logs that nobody watches only explain the damage afterwards.", Who.Security, "POL-11", ImplementationStatus.Partial, "ACT-09"),
        In("A.8.17", "R-13", "R-13: traces from two regions fit together only if their clocks agree.", Who.Platform, "POL-11, cloud baseline"),
        In("A.8.18", "R-09", "R-09: database consoles and recovery tools get past every check, so the access broker alone starts them.", Who.Platform, "POL-02, access broker"),
        In("A.8.19", "R-04 R-11", "R-04 and R-11: production images come from the build alone; nobody installs by hand.", Who.Platform, "PRC-04"),
        In("A.8.20", "R-03", "R-03: the office network and the cloud networks each have a single, guarded way in.", Who.Platform, "DOC-08 network plan"),
        In("A.8.21", "R-05 CON-03", "R-05 and CON-03: mail relay, DNS and the link to the port sensors each have agreed levels.", Who.Platform, "REG-03"),
        In("A.8.22", "R-04 R-08", "R-04 and R-08: guests, laptops, test and production must not see one another.", Who.Platform, "DOC-08 network plan"),
        In("A.8.23", "R-04 R-15", "R-04 and R-15: most lures of last year led to pages that were a few days old.", Who.ItSupport, null, ImplementationStatus.Planned, "ACT-10"),
        In("A.8.24", "R-07 R-12 CON-01 OBL-01", "R-07 and R-12; CON-01 lists the ciphers that it accepts, and OBL-01 counts encryption in our favour.", Who.Security, "POL-08"),
        In("A.8.25", "R-06 R-14 POL-09", "R-06 and R-14: every change passes design note, review and automatic checks.", Who.Engineering, "POL-09"),
        In("A.8.26", "R-08 CON-01", "R-08; CON-01 brings its own list of what port software has to withstand.", Who.Product, "POL-09, requirements list"),
        In("A.8.27", "R-08", "R-08: tenants were kept apart too late once; now the design rules come first.", Who.Engineering, "POL-09, DOC-07"),
        In("A.8.28", "R-03 R-14 DOC-09", "R-03 and R-14: injection flaws and keys in code made up half of the last test report.", Who.Engineering, "DOC-09 coding guide"),
        In("A.8.29", "R-03 CON-01", "R-03; CON-01 wants a penetration test each year and before each major release.", Who.Security, "POL-09, test reports"),
        Out("A.8.30", "All code is written by our own employees; POL-09 forbids buying development in, and purchasing has no such contract."),
        In("A.8.31", "R-06 R-17", "R-06 and R-17: a trial script once emptied a live berth plan.", Who.Engineering, "POL-09, cloud baseline"),
        In("A.8.32", "R-06 CON-02", "R-06; CON-02 asks for three days of notice before interfaces change.", Who.Engineering, "PRC-04"),
        In("A.8.33", "R-17 OBL-01", "R-17 and OBL-01: test crews are made up, since real passport data leaked from a rival's tests.", Who.Engineering, "POL-09, test data generator"),
        In("A.8.34", "R-05", "R-05: a scan at a peak slowed berth planning down for an hour in 2025.", Who.Security, "PRC-09"),
    ];
}
