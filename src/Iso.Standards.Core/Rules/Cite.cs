namespace Iso.Standards;

/// <summary>The provisions that rules of this package cite, by the number that an auditor would say.</summary>
internal static class Cite
{
    private static readonly StandardId Qms = StandardId.Parse("ISO 9001:2015");
    private static readonly StandardId Isms = StandardId.Parse("ISO/IEC 27001:2022");
    private static readonly StandardId Aims = StandardId.Parse("ISO/IEC 42001:2023");

    public static ProvisionId InQms(string number) => new(Qms, number);

    public static ProvisionId InIsms(string number) => new(Isms, number);

    public static ProvisionId InAims(string number) => new(Aims, number);

    /// <summary>A clause that stands under the same number in ISO/IEC 27001 and ISO/IEC 42001.</summary>
    public static ProvisionId[] InBoth(params string[] numbers) => [.. numbers.Select(InIsms), .. numbers.Select(InAims)];

    /// <summary>A clause that stands under the same number in all three standards.</summary>
    public static ProvisionId[] InAll(params string[] numbers) => [.. numbers.Select(InQms), .. numbers.Select(InIsms), .. numbers.Select(InAims)];
}
