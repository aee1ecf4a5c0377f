namespace Iso.Standards;

public sealed class Edition2022DataTests() : DataChecks(Iso27001.Edition2022.Catalog, "src/Iso.Standards.Iso27001/Data/iso27001-2022.json");

public sealed class Edition2022SummaryTests() : SummaryChecks(Iso27001.Edition2022.Catalog);
