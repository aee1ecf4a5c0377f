using Act = Iso.Standards.EuAiAct.Edition2026;
using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

public sealed class PortfolioCoverageTests
{
    private static readonly Catalog[] Targets = [.. AllCatalogs.Library.Standards.Select(standard => standard.Catalog)];

    [Fact]
    public void Figures_are_those_of_each_organization_by_itself()
    {
        var random = new Random(20261127);
        // One that has assessed nothing stands among the others: nothing of its neighbour may stay.
        IReadOnlyList<AssessedProvision>[] organizations = [.. Enumerable.Range(0, 12).Select(i => i == 5 ? [] : Draw.Results(random))];

        var portfolio = PortfolioCoverage.Of(Crosswalks.Network, organizations, Targets);

        Assert.Equal((12, Targets.Length), (portfolio.Organizations, portfolio.Targets.Count));
        var reached = 0;
        for (var organization = 0; organization < organizations.Length; organization++)
        {
            for (var target = 0; target < Targets.Length; target++)
            {
                var figures = portfolio[organization, target];
                Assert.Equal(CrosswalkCoverage.Of(Crosswalks.Network, organizations[organization], Targets[target]).Figures, figures);
                Assert.Equal(figures.Counted, figures.Full + figures.Partial + figures.None + figures.Unknown);
                reached += figures.Full + figures.Partial;
            }
        }

        Assert.InRange(reached, 200, int.MaxValue);
        Assert.All(Enumerable.Range(0, Targets.Length), target => Assert.Equal(portfolio[5, target].Counted, portfolio[5, target].Unknown));
    }

    [Fact]
    public void Explanation_is_that_of_the_organization_that_is_asked_about()
    {
        AssessedProvision[] none = [];
        AssessedProvision[] one = [new(Aims.Controls.A7_4, ProvisionResult.Conforms)];
        var portfolio = PortfolioCoverage.Of(Crosswalks.Network, [none, one], [Act.Catalog]);

        Assert.Empty(portfolio.Explain(0, Act.Provisions.Art10).Claims);
        var claim = Assert.Single(portfolio.Explain(1, Act.Provisions.Art10).Claims);
        Assert.Equal(one, claim.Sources);
        Assert.NotEmpty(Assert.Single(claim.Steps).Provenance);
        Assert.Equal(1, portfolio[1, 0].Partial);
    }

    [Fact]
    public void What_is_given_can_change_later_without_harm()
    {
        var given = new List<AssessedProvision> { new(Aims.Controls.A7_4, ProvisionResult.Conforms) };
        var portfolio = PortfolioCoverage.Of(Crosswalks.Network, [given], [Act.Catalog]);
        given.Clear();

        Assert.Single(portfolio.Explain(0, Act.Provisions.Art10).Claims);
    }

    [Fact]
    public void Nobody_and_nothing_is_a_portfolio_too_and_what_is_not_in_it_is_refused()
    {
        var portfolio = PortfolioCoverage.Of(Crosswalks.Network, [], []);
        Assert.Equal((0, 0), (portfolio.Organizations, portfolio.Targets.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => portfolio[0, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => portfolio.Explain(0, Act.Provisions.Art10));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortfolioCoverage.Of(Crosswalks.Network, [[]], [Act.Catalog])[0, 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => PortfolioCoverage.Of(Crosswalks.Network, [[]], [Act.Catalog])[-1, 0]);
    }

    [Fact]
    public void A_document_is_asked_about_once()
        => Assert.StartsWith(
            "SOC 2:2017 stands twice among the documents that are asked about.",
            Assert.Throws<ArgumentException>(() => PortfolioCoverage.Of(Crosswalks.Network, [], [Soc2.Edition2017.Catalog, Soc2.Edition2017.Catalog])).Message,
            StringComparison.Ordinal);
}
