namespace Iso.Standards;

public sealed class DocumentIndexTests
{
    public static TheoryData<int> Sizes => [0, 1, 2, 4, 5, 6, 10, 11, 21, 22, 300];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Everything_is_found_by_its_id_and_nothing_else(int size)
    {
        var risks = Enumerable.Range(1, size).Select(n => new Risk { Id = new($"R-{n}"), Title = $"Risk {n}" }).ToList();
        var index = new DocumentIndex(new ManagementSystem { RiskRegister = new() { Risks = risks } });

        foreach (var risk in risks)
        {
            Assert.True(index.TryFind(risk.Id, out Risk? found));
            Assert.Same(risk, found);
        }

        foreach (var other in (Id<Risk>[])[default, new("R-0"), new("r-1"), new("R-"), new($"R-{size + 1}"), new("R-1 b")])
        {
            Assert.False(index.TryFind(other, out Risk? none));
            Assert.Null(none);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void Of_two_things_with_one_id_the_first_is_found(int size)
    {
        var assets = Enumerable.Range(1, size).Select(n => new Asset { Id = new($"AS-{(n / 2) + 1}"), Name = $"{n}" }).ToList();
        var index = new DocumentIndex(new ManagementSystem { Assets = assets });

        foreach (var group in assets.GroupBy(asset => asset.Id))
        {
            Assert.True(index.TryFind(group.Key, out Asset? found));
            Assert.Same(group.First(), found);
        }
    }

    [Fact]
    public void Actions_of_all_plans_are_found()
    {
        TreatmentAction first = new() { Id = new("A-1"), Title = "One" }, second = new() { Id = new("A-2"), Title = "Two" }, third = new() { Id = new("A-3"), Title = "Three" };
        var index = new DocumentIndex(new ManagementSystem
        {
            TreatmentPlans = [Plan("P-1"), Plan("P-2", first), Plan("P-3", second, third)],
        });

        Assert.All((TreatmentAction[])[first, second, third], action =>
        {
            Assert.True(index.TryFind(action.Id, out TreatmentAction? found));
            Assert.Same(action, found);
        });
    }

    /// <summary>Anna leads; Ben answers to her, Cem to Ben. The role of the officer answers to that of the director; Dora holds the former.</summary>
    [Theory]
    [InlineData("Anna", "Ben", true)]
    [InlineData("P-1", "P-3", true)]
    [InlineData(" anna ", "Cem", true)]
    [InlineData("Ben", "Anna", false)]
    [InlineData("Ben", "Ben", false)]
    [InlineData("Director", "Officer", true)]
    [InlineData("Director", "Dora", true)]
    [InlineData("Anna", "Officer", true)]
    [InlineData("Officer", "Director", false)]
    [InlineData("Officer", "Dora", false)]
    [InlineData("Nobody", "Ben", false)]
    [InlineData("Anna", "Nobody", false)]
    [InlineData(null, "Ben", false)]
    [InlineData("Anna", " ", false)]
    public void Somebody_stands_above_another_by_the_lines_of_reporting(string? higher, string? lower, bool expected)
        => Assert.Equal(expected, People().IsAbove(higher, lower));

    [Theory]
    [InlineData("Anna", "P-1", true)]
    [InlineData("Dora", "Officer", true)]
    [InlineData("RO-2", "dora", true)]
    [InlineData("Anna", "Director", true)]
    [InlineData("Nobody", " nobody ", true)]
    [InlineData("Anna", "Ben", false)]
    [InlineData("Ben", "Officer", false)]
    [InlineData("", "", false)]
    public void Two_texts_name_the_same(string one, string other, bool expected)
    {
        Assert.Equal(expected, People().IsSame(one, other));
        Assert.Equal(expected, People().IsSame(other, one));
    }

    [Fact]
    public void A_circle_of_reporting_ends()
    {
        var index = new DocumentIndex(new ManagementSystem
        {
            People = [new() { Id = new("P-1"), Name = "One", ReportsTo = new("P-2") }, new() { Id = new("P-2"), Name = "Two", ReportsTo = new("P-1"), Roles = [new("RO-1")] }, new() { Id = new("P-3"), Name = "Three" }],
            Roles = [new() { Id = new("RO-1"), Title = "Round", ReportsTo = new("RO-2") }, new() { Id = new("RO-2"), Title = "About", ReportsTo = new("RO-1") }],
        });

        Assert.True(index.IsAbove("One", "One"));
        Assert.False(index.IsAbove("Three", "One"));
        Assert.False(index.IsAbove("Three", "Round"));
    }

    private static DocumentIndex People() => new(new ManagementSystem
    {
        People =
        [
            new() { Id = new("P-1"), Name = "Anna", Roles = [new("RO-1")] },
            new() { Id = new("P-2"), Name = "Ben", ReportsTo = new("P-1") },
            new() { Id = new("P-3"), Name = "Cem", ReportsTo = new("P-2") },
            new() { Id = new("P-4"), Name = "Dora", Roles = [new("RO-2")] },
        ],
        Roles = [new() { Id = new("RO-1"), Title = "Director" }, new() { Id = new("RO-2"), Title = "Officer", ReportsTo = new("RO-1") }],
    });

    private static TreatmentPlan Plan(string id, params TreatmentAction[] actions) => new() { Id = new(id), Standard = StandardId.Parse("ISO/IEC 27001:2022"), Actions = actions };
}
