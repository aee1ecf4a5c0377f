using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed class Edition2022TypedIdTests() : TypedIdChecks(Isms.Catalog, typeof(Isms))
{
    [Fact]
    public void Name_what_they_stand_for()
    {
        Assert.Equal("ISO/IEC 27001:2022 A.5.15", Isms.Controls.A5_15.ToString());
        Assert.Equal("ISO/IEC 27001:2022 6.1.3", Isms.Clauses.C6_1_3.ToString());
        Assert.Equal("ISO/IEC 27001:2022 A.8", Isms.Groups.A8.ToString());
        Assert.Equal("Access control", Isms.Catalog[Isms.Controls.A5_15].Title);
        Assert.Equal("6.1.3 d)", Isms.Catalog[Isms.Clauses.C6_1_3.Item('d')].Number.ToString());
        Assert.Equal("6.1.1 e) 2)", Isms.Catalog[Isms.Clauses.C6_1_1.Item('e', 2)].Number.ToString());
    }
}
