using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>What law and contracts ask for.</content>
public static partial class SampleSystem
{
    private static Obligation[] Obligations =>
    [
        new() { Id = new("OBL-01"), Title = "Regulation (EU) 2016/679 (GDPR)", InForceFrom = Day(2018, 5, 25), Owner = Who.DataProtection, Controls = [.. Security("A.5.34 A.7.14 A.8.10 A.8.11"), .. Ai("A.7.3")] },
        new() { Id = new("OBL-02"), Title = "National act on the security of network and information systems (Directive (EU) 2022/2555)", InForceFrom = Day(2025, 1, 1), Owner = Who.Security, Controls = Security("A.5.5 A.5.24 A.6.3 A.6.8") },
        new() { Id = new("OBL-03"), Title = "National labour law", Owner = Who.People, Controls = Security("A.6.2") },
        new() { Id = new("OBL-04"), Title = "National tax and bookkeeping law", Owner = Who.Legal, Controls = Security("A.5.33") },
        new() { Id = new("OBL-05"), Title = "Copyright and licence law", Owner = Who.Legal, Controls = Security("A.5.32") },
        new() { Id = new("OBL-06"), Title = "Regulation (EU) 2024/1689 (AI Act)", InForceFrom = Day(2024, 8, 1), Owner = Who.Legal, Controls = Ai("A.6.2.7 A.6.2.8 A.8.2 A.8.5") },
    ];

    private static Contract[] Contracts =>
    [
        new() { Id = new("CON-01"), Title = "Framework contract with the port authorities", Party = "Sandhamn Port Authority and four others", InForceFrom = Day(2023, 4, 1), InForceUntil = Day(2028, 3, 31), Controls = [.. Security("A.5.1 A.5.26 A.6.1 A.8.5 A.8.8 A.8.13 A.8.29"), .. Ai("A.8.4")] },
        new() { Id = new("CON-02"), Title = "Terms for terminal operators", Party = "Eleven terminal operators", InForceFrom = Day(2024, 1, 1), Controls = [.. Security("A.5.12 A.5.35 A.8.3 A.8.32"), .. Ai("A.10.4")] },
        new() { Id = new("CON-03"), Title = "Cloud hosting within the EU", Party = "Nimbral Cloud", InForceFrom = Day(2022, 9, 1), InForceUntil = Day(2027, 8, 31), Controls = Security("A.5.23") },
        new() { Id = new("CON-04"), Title = "Processing of personal data for shipping lines", Party = "Nine shipping lines", InForceFrom = Day(2023, 4, 1), Controls = Security("A.5.34 A.8.10") },
        new() { Id = new("CON-05"), Title = "Insurance against cyber attacks", Party = "Veldmark Insurance", InForceFrom = Day(2026, 1, 1), InForceUntil = Day(2026, 12, 31) },
        new() { Id = new("CON-06"), Title = "Lease of the office floor", Party = "Quayside Estates", InForceFrom = Day(2021, 7, 1), InForceUntil = Day(2031, 6, 30), Controls = Security("A.7.1") },
        new() { Id = new("CON-07"), Title = "Language model as a service", Party = "Lexamar", InForceFrom = Day(2025, 3, 1), InForceUntil = Day(2027, 2, 28), Controls = Ai("A.9.4 A.10.2") },
    ];
}
