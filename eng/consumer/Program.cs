using System.Text;
using Iso.Standards;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Isms = Iso.Standards.Iso27001.Edition2022;

// Everything that trimming could break: catalogs, attributes, JSON both ways, its faults, import, rules, injection.
using var services = new ServiceCollection().AddIsoStandards(iso => iso.AddIso27001()).BuildServiceProvider();
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
