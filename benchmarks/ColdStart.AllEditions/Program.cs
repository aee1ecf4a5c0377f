using Iso.Standards;
using Isms = Iso.Standards.Iso27001.Edition2022;

var library = new StandardsLibrary(
    Iso9001.Edition2015.Standard,
    Iso9001.Edition2026.Standard,
    Iso27001.Edition2013.Standard,
    Isms.Standard,
    Iso42001.Edition2023.Standard);
Console.WriteLine(library[Isms.Id].Catalog[Isms.Controls.A5_15].Title);
