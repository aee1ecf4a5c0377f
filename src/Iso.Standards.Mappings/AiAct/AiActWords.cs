namespace Iso.Standards;

/// <summary>Classes, roles and levels in the words of sentences.</summary>
internal static class AiActWords
{
    public static string Of(AiActClass @class) => @class switch
    {
        AiActClass.OutsideScope => "outside the scope of the law",
        AiActClass.Prohibited => "prohibited",
        AiActClass.HighRiskAnnexI => "high risk by Annex I",
        AiActClass.HighRiskAnnexIII => "high risk by Annex III",
        AiActClass.ExceptionArticle63 => "taken out by Article 6(3)",
        AiActClass.Transparency => "transparency only",
        AiActClass.Minimal => "no duties of its own",
        _ => "needs review",
    };

    public static string Of(SupportLevel? level) => level switch
    {
        SupportLevel.Full => "full",
        SupportLevel.Partial => "partial",
        SupportLevel.Supporting => "supporting",
        SupportLevel.None => "none",
        _ => "not judged",
    };

    public static string Of(AiActRole role) => role switch
    {
        AiActRole.Provider => "provider",
        AiActRole.Deployer => "deployer",
        AiActRole.Importer => "importer",
        AiActRole.Distributor => "distributor",
        AiActRole.AuthorisedRepresentative => "authorised representative",
        AiActRole.ProductManufacturer => "product manufacturer",
        _ => "unspecified",
    };
}
