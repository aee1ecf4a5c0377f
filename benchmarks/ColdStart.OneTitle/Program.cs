using Isms = Iso.Standards.Iso27001.Edition2022;

Console.WriteLine(Isms.Catalog[Isms.Controls.A5_15].Title);
