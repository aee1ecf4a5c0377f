using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>Cases of the rules about evidence that need the catalogs of several standards: those of rules.md first, then the traps.</summary>
internal static class EvidenceRuleCases
{
    public static readonly StandardsLibrary Library = new(Qms.Standard, Isms.Standard, Aims.Standard);

    public static readonly Evidence Minutes = new()
    {
        Id = new("E-1"),
        Title = "Management review of 2026",
        Type = EvidenceType.ManagementReview,
        Owner = "P-1",
        ProducedOn = new(2026, 6, 21),
        Location = "records",
        Classification = "internal",
        Claims = [On(Isms.Clauses.C9_3, "§4", "Results of security audits and incidents"), On(Aims.Clauses.C9_3, "§5", "Impacts of the AI systems")],
    };

    public static IReadOnlyList<RuleCase> All { get; } = [.. Facets(), .. Results(), .. Subjects(), .. Records(), .. Unknown()];

    public static EvidenceClaim On(ProvisionId provision, string? locator = null, string? subject = null) => new() { Provision = provision, Locator = locator, Subject = subject };

    /// <summary>A document for all three standards.</summary>
    public static ManagementSystem With(params Evidence[] items) => new()
    {
        Scopes = [new() { Id = new("SC-1"), Standard = Qms.Id }, new() { Id = new("SC-2"), Standard = Isms.Id }, new() { Id = new("SC-3"), Standard = Aims.Id }],
        Evidence = items,
    };

    private static ManagementSystem Claiming(params EvidenceClaim[] claims) => With(Minutes with { Claims = claims });

    private static RuleCase Fails(string rule, string name, ManagementSystem document, string path = "$.evidence[0].claims") => new(rule, name, document, path, "E-1");

    private static RuleCase Passes(string rule, string name, ManagementSystem document) => new(rule, name, document);

    private static IEnumerable<RuleCase> Facets()
    {
        var security = On(Isms.Clauses.C9_3, "§4", "Results of security audits");
        var ai = On(Aims.Clauses.C9_3, "§5", "Impacts of the AI systems");
        yield return Passes("EVD-010", "§4 on security, §5 on AI", With(Minutes));
        yield return Fails("EVD-010", "nothing said of where AI stands", Claiming(security, ai with { Locator = null }));
        yield return Fails("EVD-010", "nothing said of what is shown of AI", Claiming(security, ai with { Subject = " " }));
        yield return Fails("EVD-010", "an annex control of each standard, without places", Claiming(On(Isms.Controls.A5_2, "a", "access"), On(Aims.Controls.A3_2)));
        yield return Fails("EVD-010", "an item has the class of its clause", Claiming(security with { Provision = Isms.Clauses.C9_3_2.Item('c') }, ai with { Locator = null }));
        yield return Passes("EVD-010", "one standard alone needs no facet", Claiming(On(Isms.Clauses.C9_3), On(Isms.Controls.A5_2)));
        yield return Passes("EVD-010", "two editions are one standard", Claiming(On(Isms.Clauses.C9_3), On(ProvisionId.Parse("27001:2013 9.3"))));
        yield return Passes("EVD-010", "a standard whose catalog is not at hand", Claiming(On(Isms.Clauses.C9_3), On(ProvisionId.Parse("22301:2019 9.3"))));
        yield return Passes("EVD-010", "9.2 and 10.2 are shared as they are", Claiming(On(Isms.Clauses.C9_2), On(Aims.Clauses.C9_2), On(Qms.Clauses.C9_2), On(Isms.Clauses.C10_2), On(Aims.Clauses.C10_2)));
        yield return Passes("EVD-010", "what one standard alone asks for needs no facet", Claiming(On(Qms.Clauses.C8_4_1), On(Isms.Controls.A5_22, "§2", "Access of the supplier")));
        yield return Fails("EVD-010", "the control beside what one standard alone asks for does", Claiming(On(Qms.Clauses.C8_4_1), On(Isms.Controls.A5_22)));
        yield return Passes("EVD-010", "one place for both is EVD-011", Claiming(security, ai with { Locator = "§4", Subject = null }));
        EvidenceClaim[] others = [.. Enumerable.Range(1, 20).Select(n => On(ProvisionId.Parse($"HOUSE {n}:2026 1.1")))];
        yield return Fails("EVD-010", "nothing said of where AI stands, behind claims of twenty other standards", Claiming([.. others, security, ai with { Locator = null }]));
        yield return Passes("EVD-010", "superseded", With(Minutes with { Status = EvidenceStatus.Superseded, Claims = [security, ai with { Locator = null }] }));

        yield return Passes("EVD-011", "§4 and §5", With(Minutes));
        yield return Fails("EVD-011", "§6 for 9.3 of both", Claiming(security with { Locator = "§6" }, ai with { Locator = "§6" }));
        yield return Fails("EVD-011", "case and blanks make no difference", Claiming(security with { Locator = "Item 6 " }, ai with { Locator = "item 6" }));
        yield return Passes("EVD-011", "the same place twice for one standard", Claiming(security, security with { Provision = Isms.Clauses.C9_1 }, ai));
        yield return Passes("EVD-011", "9.2 of both at one place may be one record", Claiming(On(Isms.Clauses.C9_2, "§6"), On(Aims.Clauses.C9_2, "§6")));
        yield return Fails("EVD-011", "9.1 at the place of a result that has to be apart", Claiming(On(Isms.Clauses.C8_2, "§6", "Risks to security"), On(Aims.Clauses.C9_1, "§6", "AI")));
        yield return Passes("EVD-011", "no place at all is EVD-010", Claiming(security with { Locator = null }, ai with { Locator = null }));
    }

    private static IEnumerable<RuleCase> Results()
    {
        var security = On(Isms.Clauses.C8_2, "filter: information security", "Risks to confidentiality");
        var ai = On(Aims.Clauses.C8_2, "filter: AI", "Risks of the AI systems");
        yield return Passes("EVD-012", "two statements", With(
            Minutes with { Type = EvidenceType.StatementOfApplicability, Claims = [On(Isms.Clauses.C6_1_3)] },
            Minutes with { Id = new("E-2"), Type = EvidenceType.StatementOfApplicability, Claims = [On(Aims.Clauses.C6_1_3)] }));
        yield return Fails("EVD-012", "one statement for both, with a place for each", With(Minutes with
        {
            Type = EvidenceType.StatementOfApplicability,
            Claims = [On(Isms.Clauses.C6_1_3.Item('d'), "sheet 1", "Controls of security"), On(Aims.Clauses.C6_1_3.Item('f'), "sheet 2", "Controls of AI")],
        }));
        yield return Fails("EVD-012", "one treatment plan for both", With(Minutes with { Type = EvidenceType.TreatmentPlan, Claims = [security with { Provision = Isms.Clauses.C8_3 }, ai with { Provision = Aims.Clauses.C8_3 }] }));
        yield return Passes("EVD-012", "one register with a filter for each", Claiming(security, ai));
        yield return Fails("EVD-012", "one register without filters", Claiming(security with { Locator = null }, ai with { Locator = null }));
        yield return Fails("EVD-012", "a filter for one of them only", Claiming(security, ai with { Locator = " " }));
        yield return Fails("EVD-012", "the same filter", Claiming(security, ai with { Locator = "Filter: Information security" }));
        yield return Passes("EVD-012", "in ISO 9001 the number 8.2 means requirements for products", Claiming(security with { Locator = null }, On(Qms.Clauses.C8_2_3_2)));
        yield return Passes("EVD-012", "in ISO 9001 the number 8.3 means design", With(Minutes with { Type = EvidenceType.TreatmentPlan, Claims = [security with { Provision = Isms.Clauses.C8_3 }, On(Qms.Clauses.C8_3_2)] }));
        yield return Passes("EVD-012", "two results of one standard", Claiming(On(Isms.Clauses.C8_2), On(Isms.Clauses.C6_1_2)));
        yield return Passes("EVD-012", "a facet that has to be apart from a result is EVD-011", Claiming(security, On(Aims.Clauses.C9_1, "filter: information security", "AI")));
    }

    private static IEnumerable<RuleCase> Subjects()
    {
        var security = On(Isms.Clauses.C9_1, "§1", "Incidents and access reviews");
        yield return Passes("EVD-014", "AI impact results of AIS-2", Claiming(security, On(Aims.Clauses.C9_1, "§2", "AI impact results of AIS-2")));
        yield return Fails("EVD-014", "42001 by a text on firewalls only", Claiming(security, On(Aims.Clauses.C9_1, "§2", "Rules of the firewalls")), "$.evidence[0].claims[1].subject");
        yield return Fails("EVD-014", "27001 by a text on customers only", Claiming(On(Isms.Clauses.C9_1, "§1", "What customers said"), On(Aims.Clauses.C9_1, "§2", "Drift of the models")), "$.evidence[0].claims[0].subject");
        yield return Fails("EVD-014", "9001 by a text on firewalls only", Claiming(On(Qms.Clauses.C9_1, "§1", "Rules of the firewalls"), security), "$.evidence[0].claims[0].subject");
        yield return Passes("EVD-014", "9001 by complaints", Claiming(On(Qms.Clauses.C9_1, "§1", "Complaints in the last quarter"), security));
        yield return Passes("EVD-014", "German", Claiming(On(Isms.Clauses.C9_1, "§1", "Vorfälle und Berechtigungen"), On(Aims.Clauses.C9_1, "§2", "Auswirkungen der KI-Systeme")));
        yield return Passes("EVD-014", "French", Claiming(On(Isms.Clauses.C9_1, "§1", "incidents et droits d'accès"), On(Qms.Clauses.C9_1, "§2", "réclamations des clients")));
        yield return Passes("EVD-014", "one standard alone", Claiming(security with { Subject = "Rules of the kitchen" }));
        yield return Passes("EVD-014", "what may be one record for all", Claiming(On(Isms.Clauses.C9_2, "§1", "The programme"), On(Aims.Clauses.C9_2, "§1", "The programme")));
        yield return Passes("EVD-014", "no subject at all is EVD-010", Claiming(security, On(Aims.Clauses.C9_1, "§2")));
        yield return Fails("EVD-014", "a part of a word is no word", Claiming(security, On(Aims.Clauses.C9_1, "§2", "Mail and training of staff")), "$.evidence[0].claims[1].subject");
    }

    private static IEnumerable<RuleCase> Records()
    {
        var procedure = Minutes with { Type = EvidenceType.Procedure, Standards = [Qms.Id, Isms.Id, Aims.Id], Claims = [On(Qms.Clauses.C7_5), On(Isms.Clauses.C7_5), On(Aims.Clauses.C7_5)] };
        yield return Passes("EVD-015", "the document lists all three", With(procedure));
        yield return Fails("EVD-015", "it names ISO 9001 only and serves 42001", With(procedure with { Standards = [Qms.Id] }), "$.evidence[0].standards");
        yield return Fails("EVD-015", "it names none", With(procedure with { Standards = [] }), "$.evidence[0].standards");
        yield return Fails("EVD-015", "it names another edition", With(procedure with { Standards = [Qms.Id, StandardId.Parse("27001:2013"), Aims.Id] }), "$.evidence[0].standards");
        yield return Passes("EVD-015", "one standard alone need not be named", With(procedure with { Standards = [], Claims = [On(Qms.Clauses.C7_5), On(Qms.Clauses.C9_2)] }));
        yield return Passes("EVD-015", "only one standard by what may be shared in full", With(procedure with { Standards = [], Claims = [On(Qms.Clauses.C7_5), On(Isms.Clauses.C9_1, "§1", "security")] }));
        yield return Fails("EVD-015", "an audit report for two, for different clauses", With(procedure with { Standards = [Isms.Id], Claims = [On(Isms.Clauses.C9_2_2), On(Aims.Clauses.C10_2)] }), "$.evidence[0].standards");
        yield return Passes("EVD-015", "an audit report that names both: shared for 9.2 and 10.2", With(procedure with { Standards = [Isms.Id, Aims.Id], Claims = [On(Isms.Clauses.C9_2_2), On(Aims.Clauses.C10_2)] }));
    }

    private static IEnumerable<RuleCase> Unknown()
    {
        yield return Passes("EVD-023", "42001 A.6.2.8", Claiming(On(Aims.Controls.A6_2_8)));
        yield return Fails("EVD-023", "42001 A.6.2.9", Claiming(On(Aims.Controls.A6_2_8), On(new(Aims.Id, "A.6.2.9"))), "$.evidence[0].claims[1].provision");
        yield return Fails("EVD-023", "a number of 2013", Claiming(On(new(Isms.Id, "A.12.3.1"))), "$.evidence[0].claims[0].provision");
        yield return Fails("EVD-023", "an item that the clause does not have", Claiming(On(new(Isms.Id, "6.1.3 z)"))), "$.evidence[0].claims[0].provision");
        yield return Passes("EVD-023", "an item", Claiming(On(Isms.Clauses.C6_1_3.Item('d'))));
        yield return Passes("EVD-023", "a standard whose catalog is not at hand", Claiming(On(ProvisionId.Parse("22301:2019 99.9"))));
        yield return Passes("EVD-023", "no provision is EVD-002", Claiming(On(default)));
        yield return Passes("EVD-023", "a control of the organization's own, which a statement holds", Claiming(On(new(Isms.Id, "X-01"))) with
        {
            Statements = [new() { Standard = Isms.Id, AdditionalControls = [new() { Control = new(Isms.Id, "X-01"), Decision = Decision.Included, Origin = "own" }] }],
        });
        yield return Fails("EVD-023", "a control of the organization's own, which no statement holds", Claiming(On(new(Isms.Id, "X-01"))), "$.evidence[0].claims[0].provision");
    }
}
