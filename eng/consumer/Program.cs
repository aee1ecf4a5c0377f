using System.Text;
using Iso.Standards;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Act = Iso.Standards.EuAiAct.Edition2026;
using Isms = Iso.Standards.Iso27001.Edition2022;

// Everything that trimming could break: catalogs, attributes, search, migration, JSON both ways, its faults, import, rules, injection, crosswalks.
using var services = new ServiceCollection().AddIsoStandards(iso => iso.AddIso9001().AddIso27001().AddIso42001()).BuildServiceProvider();
var library = services.GetRequiredService<StandardsLibrary>();

Console.WriteLine(Isms.Catalog[Isms.Controls.A5_15].Title);
Console.WriteLine(Isms.Catalog.Controls.Count(c => c.Theme == ControlTheme.Physical));

var csv = "Control ID;Applicable;Justification;Status\nA.5.1;Yes;Limits the damage of R-001;Implemented\nA.7.11;No;n/a;\n";
var import = await StatementImport.ReadCsvAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Isms.Catalog);
var system = new ManagementSystem { Organization = new() { Name = "Example" }, Statements = [import.Statement] };

using var file = new MemoryStream();
await system.WriteAsync(file);
file.Position = 0;
var read = await ManagementSystem.ReadAsync(file);
Console.WriteLine(read == system);

foreach (var diagnostic in library.Check(read, new LocalDate(2026, 11, 21)).Diagnostics.Where(d => d.Severity == Severity.Error)) Console.WriteLine(diagnostic);

try
{
    await ManagementSystem.ReadAsync(new MemoryStream("{\"formatVersion\":1,\"statments\":[]}"u8.ToArray()));
}
catch (DocumentFormatException e)
{
    Console.WriteLine(e.Message);
}

foreach (var answer in library.Standards.SelectMany(s => s.Catalog.Answering(HarmonizedStructure.ContinualImprovement))) Console.WriteLine($"{answer.Id} {answer.Title}");
Console.WriteLine(library.Search("endpoint devices")[0].Provision);
Console.WriteLine(Isms.FromEdition2013.SuccessorsOf(Iso27001.Edition2013.Controls.A9_2_5)[0]);
var former = StatementOfApplicability.Draft(Iso27001.Edition2013.Catalog);
Console.WriteLine(Isms.FromEdition2013.Migrate(former).Statement.Entries.Count(e => e.MigratedFrom is not null));

try
{
    Catalog.Read(new MemoryStream("{\"standard\":\"House:1\",\"title\":\"House\",\"clauses\":[{\"number\":\"1\",\"summery\":\"s\"}]}"u8.ToArray()));
}
catch (DocumentFormatException e)
{
    Console.WriteLine(e.Message);
}

// Crosswalks: read from the package, from a table and from JSON; what follows from them; the law's days and its rules.
Console.WriteLine(ProvisionSupport.Of(Crosswalks.Between(Iso42001.Edition2023.Id, Act.Id)!, Act.Provisions.Art48).Sentence);
Console.WriteLine(Crosswalks.Network.Proves([Iso42001.Edition2023.Controls.A7_4.Provision], Act.Id).MetInPart[0]);
var house = new CrosswalkProvenance { Id = "house", Title = "Our own list" };
var table = await CrosswalkTable.ReadCsvAsync(new MemoryStream("source,target,relation\nA.5.1,Art. 24,intersects-with\nA.5.99,Art. 5,overlaps\n"u8.ToArray()), Isms.Id, Gdpr.Edition2016.Id, [house]);
Console.WriteLine($"{table.Crosswalk}; unread: row {table.UnreadRows[0].Row}");
using var crosswalk = new MemoryStream();
await table.Crosswalk.WriteAsync(crosswalk);
Console.WriteLine(Crosswalk.Parse(crosswalk.ToArray()) == table.Crosswalk);
Console.WriteLine(AiActCalendar.Of(ProvisionNumber.Parse("Annex VIII, Section A, point 1")));
var planner = new AiSystem { Id = new("AIS-1"), Name = "Planner", AiAct = new() { Law = Act.Id } };
foreach (var diagnostic in new StandardsLibrary(Act.Standard).Check(new ManagementSystem { AiSystems = [planner] }, new LocalDate(2026, 11, 22)).Diagnostics) Console.WriteLine(diagnostic.Rule.Id);
