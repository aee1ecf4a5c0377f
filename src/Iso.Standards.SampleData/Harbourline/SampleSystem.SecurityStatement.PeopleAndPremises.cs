namespace Iso.Standards;

/// <content>The statement for ISO/IEC 27001: the controls of people and premises.</content>
public static partial class SampleSystem
{
    private static SoaEntry[] PeopleAndPremisesControls =>
    [
        In("A.6.1", "R-09 CON-01", "R-09; CON-01 asks for a background check of everybody who can reach port data.", Who.People, "PRC-13"),
        In("A.6.2", "OBL-03 R-09", "OBL-03: duties bind only where the contract names them, and R-09 relies on them.", Who.People, "PRC-13, contract template"),
        In("A.6.3", "R-13 R-15 OBL-02", "R-13 and R-15: people who have seen a staged lure once report the real one; OBL-02 asks for training of management too.", Who.People, "PRC-13, learning platform"),
        In("A.6.4", "R-09 OBL-03", "R-09 needs a consequence that holds before a labour court under OBL-03.", Who.People, "PRC-14"),
        In("A.6.5", "R-02", "R-02: a sales manager who moved to a rival went on quoting our price lists.", Who.People, "PRC-02"),
        In("A.6.6", "CON-01 CON-02 R-10", "CON-01 and CON-02 oblige each person with access in writing; R-10 extends this to suppliers.", Who.Legal, "DOC-04 secrecy agreement"),
        In("A.6.7", "R-07 R-21", "Most of us work from home three days a week; R-07 and R-21 follow us there.", Who.ItSupport, "POL-07"),
        In("A.6.8", "R-13 OBL-02", "R-13: nine people saw one phishing mail and none reported it; OBL-02 starts the clock at the first sign.", Who.Security, "PRC-03, report button"),
        In("A.7.1", "R-18 CON-06", "R-18; the lease CON-06 leaves the doors of our floor to us.", Who.Office, "POL-06"),
        In("A.7.2", "R-18", "R-18: couriers and the neighbours' visitors share lift and stairs with us.", Who.Office, "POL-06, badge system"),
        In("A.7.3", "R-21", "R-21: the glass meeting room faced the lift until its walls were frosted.", Who.Office, "POL-06"),
        In("A.7.4", "R-18", "R-18: the lift opens onto the floor, and at night nobody would notice a door that was left ajar.", Who.Office, "POL-06", ImplementationStatus.Partial, "ACT-15"),
        In("A.7.5", "R-18", "R-18: a burst pipe above the meeting room soaked two desks; smoke and water sensors now call the caretaker.", Who.Office, "POL-06"),
        Out("A.7.6", "POL-06 rates the whole floor as ordinary office space; there is no area with stricter rules in which anybody could work."),
        In("A.7.7", "R-21", "R-21: cleaners and visitors pass the desks, and whiteboards showed customer names.", Who.Office, "POL-03"),
        In("A.7.8", "R-18", "R-18: the internet router stood in the open kitchen until it got a locked cabinet.", Who.ItSupport, "POL-06"),
        In("A.7.9", "R-07", "R-07: laptops and demo tablets travel to quays and trade fairs.", Who.ItSupport, "POL-07, device management"),
        In("A.7.10", "R-07", "R-07: USB keys for quay terminals are the only loose media left, each of them on a list.", Who.ItSupport, "PRC-15"),
        Out("A.7.11", "No system of ours needs power or cooling in the office; in a power cut laptops run on battery and work goes on from home."),
        Out("A.7.12", "No server stands on our floor: whoever taps a cable there sees TLS traffic only, and a cut line means a day of work from home."),
        In("A.7.13", "R-07 R-20", "R-07 and R-20: swollen batteries and failing disks put six laptops out of use in 2025.", Who.ItSupport, "PRC-10"),
        In("A.7.14", "OBL-01 R-07", "OBL-01 and R-07: laptops go to a reseller after three years, wiped of customer data first.", Who.ItSupport, "PRC-10"),
    ];
}
