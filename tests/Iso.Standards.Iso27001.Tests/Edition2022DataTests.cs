namespace Iso.Standards;

/// <summary>Two ways in, one catalog: the JSON through the reader of users' catalogs, and the generated table.</summary>
public sealed class Edition2022DataTests
{
    private static readonly Catalog Generated = Iso27001.Edition2022.Catalog;
    private static readonly Catalog Data = Read();

    [Fact]
    public void Entries_are_the_same()
    {
        Assert.Equal(Data.Id, Generated.Id);
        Assert.Equal(Data.Title, Generated.Title);
        Assert.Equal(258, Data.Provisions.Count);
        Assert.Equal(Data.Provisions.Select(Row), Generated.Provisions.Select(Row));
        Assert.Equal(Data.Controls.Select(control => control.Id), Generated.Controls.Select(control => control.Id));
    }

    [Fact]
    public void Attributes_are_the_same()
    {
        Assert.Equal(7, Data.Attributes.Count);
        Assert.Equal(Data.Attributes.Select(attribute => attribute.Name), Generated.Attributes.Select(attribute => attribute.Name));
        for (var i = 0; i < 7; i++)
        {
            Assert.Equal(Data.Attributes[i].Values, Generated.Attributes[i].Values);
            for (var c = 0; c < 93; c++) Assert.Equal(Data.Controls[c].AttributeValues(Data.Attributes[i]), Generated.Controls[c].AttributeValues(Generated.Attributes[i]));
        }
    }

    [Fact]
    public void Facts_are_the_same()
    {
        Assert.Equal(Data.Amendments, Generated.Amendments);
        Assert.Equal(27, Data.DocumentedInformation.Count);
        Assert.Equal(Data.DocumentedInformation, Generated.DocumentedInformation);
        Assert.Equal(Data.Predecessor, Generated.Predecessor);
        Assert.Equal(Data.Provenance.CheckedAgainst, Generated.Provenance.CheckedAgainst);
        Assert.Equal(Data.Provenance.CheckedOn, Generated.Provenance.CheckedOn);
        Assert.Equal(Data.Provenance.CheckedBy, Generated.Provenance.CheckedBy);
        Assert.NotEmpty(Data.Provenance.Disagreements);
        Assert.Equal(Data.Provenance.Disagreements, Generated.Provenance.Disagreements);
    }

    [Fact]
    public void Successors_are_the_same()
    {
        var pairs = 0;
        for (var chapter = 5; chapter <= 18; chapter++)
        {
            for (var objective = 1; objective <= 7; objective++)
            {
                for (var number = 1; number <= 9; number++)
                {
                    var former = ProvisionNumber.Parse($"A.{chapter}.{objective}.{number}");
                    var successors = Data.SuccessorsOf(former).Select(control => control.Id).ToList();
                    Assert.Equal(successors, Generated.SuccessorsOf(former).Select(control => control.Id));
                    pairs += successors.Count;
                }
            }
        }

        Assert.Equal(115, pairs);
    }

    private static (string, ProvisionKind, string, string, string, string?) Row(Provision provision)
        => (provision.Number.ToString(), provision.Kind, provision.Term, provision.Title, provision.Summary, provision.Parent?.Number.ToString());

    private static Catalog Read()
    {
        using var stream = File.OpenRead(Repository.PathOf("src/Iso.Standards.Iso27001/Data/iso27001-2022.json"));
        return Catalog.Read(stream);
    }
}
