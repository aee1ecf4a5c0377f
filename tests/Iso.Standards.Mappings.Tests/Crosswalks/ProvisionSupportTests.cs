using Act = Iso.Standards.EuAiAct.Edition2026;
using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

public sealed class ProvisionSupportTests
{
    [Fact]
    public void Article_10_is_told_in_one_sentence_with_what_stays_open()
    {
        var support = ProvisionSupport.Of(Crosswalks.Between(Aims.Id, Act.Id)!, Act.Provisions.Art10);
        Assert.Equal(SupportLevel.Partial, support.Coverage);
        Assert.Equal(["A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6"], support.Links.Select(link => link.Sources.Single().ToString()));
        Assert.Equal(["8.1", "A.4.3"], support.References.Select(link => link.Sources.Single().ToString()));
        Assert.StartsWith("Art. 10 is supported in part by A.7.2, which has processes ", support.Sentence, StringComparison.Ordinal);
        Assert.Contains("; A.7.4, which sets quality requirements for data and shows that they are met;", support.Sentence, StringComparison.Ordinal);
        Assert.Contains("; open: criteria of the law's own for data: ", support.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_helps_and_what_has_no_counterpart_is_told_so()
    {
        var crosswalk = Crosswalks.Between(Isms.Id, Act.Id)!;
        Assert.StartsWith("Art. 15 is helped by A.5.7, which helps with ", ProvisionSupport.Of(crosswalk, Act.Provisions.Art15).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Art. 48 has no counterpart in ISO/IEC 27001:2022; open: ", ProvisionSupport.Of(crosswalk, Act.Provisions.Art48).Sentence, StringComparison.Ordinal);
        Assert.Equal("Art. 1 is linked to nothing in ISO/IEC 27001:2022.", ProvisionSupport.Of(crosswalk, Act.Provisions.Art1).Sentence);
    }

    [Fact]
    public void A_provision_of_the_other_side_is_told_from_there()
    {
        var support = ProvisionSupport.Of(Crosswalks.Between(Isms.Id, NistCsf.Version2.Id)!, Isms.Controls.A5_24.Provision);
        Assert.Equal(CrosswalkSide.From, support.Side);
        Assert.StartsWith("A.5.24 is named together with ", support.Sentence, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ProvisionSupport.Of(Crosswalks.Between(Isms.Id, NistCsf.Version2.Id)!, Act.Provisions.Art1));
    }
}
