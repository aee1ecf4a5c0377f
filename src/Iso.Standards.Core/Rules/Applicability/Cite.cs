namespace Iso.Standards;

/// <summary>The provisions that rules of this package cite, by the number that an auditor would say.</summary>
internal static class Cite
{
    private static readonly StandardId Isms = StandardId.Parse("ISO/IEC 27001:2022");
    private static readonly StandardId Aims = StandardId.Parse("ISO/IEC 42001:2023");

    public static ProvisionId InIsms(string number) => new(Isms, number);

    public static ProvisionId InAims(string number) => new(Aims, number);

    /// <summary>A clause that stands under the same number in both.</summary>
    public static ProvisionId[] InBoth(params string[] numbers) => [.. numbers.Select(InIsms), .. numbers.Select(InAims)];
}
