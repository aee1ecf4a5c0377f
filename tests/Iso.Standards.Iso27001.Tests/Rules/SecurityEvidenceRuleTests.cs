using NodaTime;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

public sealed class SecurityEvidenceRuleTests
{
    private static readonly Evidence Item = new()
    {
        Id = new("E-1"),
        Title = "Screening of an applicant",
        Owner = "P-3",
        ProducedOn = new LocalDate(2026, 6, 21),
        Location = "records",
        Classification = "confidential",
        Claims = [new() { Provision = Isms.Controls.A6_1 }],
        PersonalData = new() { Minimisation = "names are blackened", RetainUntil = new LocalDate(2027, 6, 21) },
    };

    private static readonly RuleCase[] All =
    [
        new("EVD-021", "blackened", With(Item)),
        new("EVD-021", "candidates' CVs in the audit folder", With(Item with { PersonalData = new() }), "$.evidence[0].personalData", "E-1"),
        new("EVD-021", "not minimised", With(Item with { PersonalData = Item.PersonalData! with { Minimisation = " " } }), "$.evidence[0].personalData.minimisation", "E-1"),
        new("EVD-021", "no end", With(Item with { PersonalData = Item.PersonalData! with { RetainUntil = null } }), "$.evidence[0].personalData.retainUntil", "E-1"),
        new("EVD-021", "the end of the item is that of its data", With(Item with { RetainUntil = new LocalDate(2027, 6, 21), PersonalData = Item.PersonalData! with { RetainUntil = null } })),
        new("EVD-021", "no personal data", With(Item with { PersonalData = null })),
    ];

    public static TheoryData<string> Cases { get; } = [.. All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_of_a_case_what_it_expects(string name) => All.Single(c => c.ToString() == name).Verify((document, day, previous) => Isms.Rules.Check(document, day, previous));

    [Fact]
    public void It_cites_the_controls_of_its_own_standard()
        => Assert.Equal([Isms.Controls.A5_33, Isms.Controls.A5_34], Isms.Rules.Check(All[1].Document, RuleCase.Day).Diagnostics.Single(d => d.Rule.Id == "EVD-021").Basis.Select(b => new ControlId(b)));

    private static ManagementSystem With(Evidence item) => new() { Evidence = [item] };
}
