namespace Iso.Standards.Tests;

/// <summary>The smallest documents with one AI system under the EU AI Act.</summary>
internal static class SystemUnderAct
{
    public const string First = "$.aiSystems[0].aiAct";

    public static StandardId Law { get; } = StandardId.Parse("EU AI Act:2026");

    /// <summary>A classification in which every question is answered by no.</summary>
    public static AiActClassification Minimal { get; } = new()
    {
        On = new(2026, 8, 10),
        IsOutsideScope = false,
        IsProhibited = false,
        IsAnnexIProduct = false,
        IsAnnexIIIUse = false,
        Transparency = [AiActTransparency.NoCase],
    };

    public static AiActClassification Use { get; } = Minimal with { IsAnnexIIIUse = true, ClaimsException = false };

    public static AiActClassification Product { get; } = Minimal with { IsAnnexIProduct = true };

    public static AiActClassification Excepted { get; } = Use with { ClaimsException = true, ProfilesPersons = false, ExceptionDocumentedOn = new(2026, 8, 1), ExceptionRegisteredOn = new(2026, 8, 5) };

    public static AiActMeasure Literacy { get; } = On("Art. 4");

    public static AiActMeasure On(string provision) => new() { Provision = ProvisionNumber.Parse(provision) };

    public static AiActRecord Record(AiActRole role, AiActClassification classification, params AiActMeasure[] measures)
        => new() { Law = Law, Roles = [role], Classifications = [classification], Measures = [Literacy, .. measures] };

    public static ManagementSystem With(AiActRecord? act, params Evidence[] evidence) => new()
    {
        AiSystems = [new() { Id = new("AIS-1"), Name = "One", AiAct = act }],
        Evidence = evidence,
    };

    public static Evidence Item(string id, params string[] claims) => new()
    {
        Id = new(id),
        Title = id,
        Type = EvidenceType.Procedure,
        ProducedOn = new(2026, 9, 1),
        Claims = [.. claims.Select(claim => new EvidenceClaim { Provision = ProvisionId.Parse(claim), Extent = ClaimExtent.Full })],
    };
}
