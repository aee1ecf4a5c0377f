using Act = Iso.Standards.EuAiAct.Edition2026;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;
using Qms = Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards.Tests;

/// <summary>The examples of the README, as code that runs; the README must show exactly these lines.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Numbers()
    {
        // <numbers>
        // Numbers know their order and their place, and are read as people write them.
        bool inside = ProvisionNumber.Parse("6.1").Contains(ProvisionNumber.Parse("6.1.3(d)"));     // true
        bool before = ProvisionNumber.Parse("6.2") < ProvisionNumber.Parse("6.10");                 // true
        ProvisionId cited = ProvisionId.Parse("27001:2022/A.5.15");                                 // ISO/IEC 27001:2022 A.5.15
        // </numbers>
        Assert.True(inside);
        Assert.True(before);
        Assert.Equal("ISO/IEC 27001:2022 A.5.15", cited.ToString());
    }

    [Fact]
    public void A_catalog()
    {
        // <catalog>
        // A catalog: by typed id, by attribute, by what somebody types.
        Control control = Isms.Catalog[Isms.Controls.A5_15];                                        // A.5.15 Access control
        Provision item = Isms.Catalog[Isms.Clauses.C6_1_3.Item('d')];                               // 6.1.3 d)
        var physical = Isms.Catalog.Controls.Where(c => c.Theme == ControlTheme.Physical);          // 14 controls
        var detective = Isms.Catalog.Controls.Where(c => c.ControlTypes!.Value.HasFlag(ControlTypes.Detective));
        IReadOnlyList<SearchHit> hits = Isms.Catalog.Search("endpoint devises");                    // A.8.1 User end point devices
        // </catalog>
        Assert.Equal("A.5.15 Access control", control.ToString());
        Assert.Equal("6.1.3 d)", item.ToString());
        Assert.Equal(14, physical.Count());
        Assert.Equal(13, detective.Count());
        Assert.Equal("A.8.1 User end point devices", hits[0].Provision.ToString());
    }

    [Fact]
    public void What_editions_have_to_do_with_each_other()
    {
        // <structure>
        // What answers the same clause in each standard, what is done once for all of them, and what became of a control.
        Catalog[] catalogs = [Qms.Catalog, Isms.Catalog, Aims.Catalog];
        var improvement = catalogs.SelectMany(c => c.Answering(HarmonizedStructure.ContinualImprovement));       // 10.3, 10.1, 10.1
        var once = new HarmonizedComparison(catalogs).Clauses.Where(c => c.Sharing == Shareability.Full);       // ten clauses
        var former = Iso27001.Edition2013.Controls.A9_2_5;
        IReadOnlyList<Succession> today = Isms.FromEdition2013.SuccessorsOf(former);                            // A.9.2.5 → A.5.18 (merged)
        // </structure>
        Assert.Equal(["10.3", "10.1", "10.1"], improvement.Select(p => p.Number.ToString()));
        Assert.Equal(10, once.Count());
        Assert.Equal("A.9.2.5 → A.5.18 (merged)", Assert.Single(today).ToString());
    }

    [Fact]
    public async Task A_statement_its_check_and_its_file()
    {
        // <statement>
        // A statement of applicability, immutable: every change gives a new one.
        var soa = StatementOfApplicability.Draft(Isms.Catalog)
            .Include(Isms.Controls.A5_15, InclusionReason.RiskTreatment("R-12"), because: "Leavers kept their access for weeks", ImplementationStatus.Implemented)
            .Exclude(Isms.Controls.A7_11, because: "n/a");
        StatementFigures figures = soa.Figures();                                                   // shares of applicable, never of 93
        // </statement>
        Assert.Equal(new StatementFigures { Applicable = 1, Implemented = 1, Excluded = 1, Undecided = 91 }, figures);

        // <check>
        // Judge it by a day of your choice, with rules tuned to your house.
        var rules = Isms.SoaRules.WithSeverity(SoaRuleIds.OwnerMissing, Severity.Error).With(SoaRuleOptions.MaximumRepeats, 20);
        ValidationReport report = rules.Check(soa, asOf: new LocalDate(2026, 11, 21));
        foreach (Diagnostic diagnostic in report.Diagnostics) Console.WriteLine(diagnostic);        // error SOA-010 at $.entries[55].justification (A.7.11): …
        foreach (RuleNotRun left in report.NotRun) Console.WriteLine(left);                         // SOA-013: the document has no risk register
        // </check>
        Assert.Contains(report.Diagnostics, d => d.ToString().StartsWith("error SOA-010 at $.entries[55].justification (A.7.11): ", StringComparison.Ordinal));
        Assert.Equal("SOA-013: the document has no risk register", report.NotRun[0].ToString());

        var stream = new MemoryStream();
        // <file>
        // The file: strict JSON, judged by the rules of every standard that it names.
        var library = new StandardsLibrary(Isms.Standard);                                          // or services.AddIsoStandards(iso => iso.AddIso27001())
        await new ManagementSystem { Organization = new() { Name = "Example" }, Statements = [soa] }.WriteAsync(stream);
        stream.Position = 0;
        ManagementSystem system = await ManagementSystem.ReadAsync(stream);
        Console.WriteLine(library.Check(system, asOf: new LocalDate(2026, 11, 21)).Verdict);
        // </file>
        Assert.Equal(soa, Assert.Single(system.Statements));
    }

    [Fact]
    public async Task An_import()
    {
        var csv = new MemoryStream("Control ID,Applicable,Colour\nA.5.1,Yes,blue\n"u8.ToArray());
        // <import>
        // A spreadsheet that somebody else made; what was not understood is reported and kept.
        StatementImport import = await StatementImport.ReadCsvAsync(csv, Isms.Catalog);
        foreach (ImportRemark remark in import.Remarks) Console.WriteLine(remark);
        // </import>
        Assert.Contains(import.Remarks, r => r.Header == "Colour");
        Assert.Contains("blue", import.Statement.Entries[0].Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_document()
    {
        // <crosswalk>
        // Another document: what links say of a provision, what chains of them prove, each with its sources, and what is open.
        ProvisionSupport support = ProvisionSupport.Of(Crosswalks.Between(Aims.Id, Act.Id)!, Act.Provisions.Art10);
        Console.WriteLine(support.Sentence);                                                        // Art. 10 is supported in part by A.7.2, which …; open: …
        IReadOnlyList<CrosswalkPath> paths = Crosswalks.Network.Paths(Aims.Controls.A7_4.Provision, Act.Id);
        // </crosswalk>
        Assert.StartsWith("Art. 10 is supported in part by A.7.2, which ", support.Sentence, StringComparison.Ordinal);
        Assert.Contains("; open: ", support.Sentence, StringComparison.Ordinal);
        Assert.Contains(paths, path => path.To == Act.Provisions.Art10 && path.Proof == PathProof.Overlaps);

        // <obligations>
        // What the AI Act asks for each AI system of a document on a day, and what follows from the document for any other catalog.
        var (system, today) = (SampleSystem.Harbourline, SampleSystem.AsOf);
        foreach (AiActObligation duty in AiActObligations.Of(system, today)[1].Obligations) Console.WriteLine(duty);
        var known = new StandardsLibrary(Qms.Standard, Isms.Standard, Aims.Standard);
        CrosswalkCoverage reach = CrosswalkCoverage.Of(Crosswalks.Network, AssessedProvisions.Of(system, known, today), Act.Catalog);
        CoverageFigures found = reach.Figures;                                                      // full, partial, none, unknown: they add up
        // </obligations>
        Assert.Equal(found.Counted, found.Full + found.Partial + found.None + found.Unknown);
        Assert.Equal(0, found.Full);
    }

    [Theory]
    [InlineData("crosswalk")]
    [InlineData("obligations")]
    [InlineData("numbers")]
    [InlineData("catalog")]
    [InlineData("structure")]
    [InlineData("statement")]
    [InlineData("check")]
    [InlineData("file")]
    [InlineData("import")]
    public void Shows_these_lines(string snippet) => Snippet.AssertShown("README.md", snippet);

    [Fact]
    public void Names_the_commands_that_work()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        Assert.Contains("dotnet run --project src/Iso.Standards.Tool -- soa check samples/data/soa-harbourline.csv", readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.PathOf("samples/data/soa-harbourline.csv")));
        Assert.Equal(24, File.ReadAllLines(Repository.PathOf("samples/FirstSteps/Program.cs")).Length);
    }
}
