namespace Iso.Standards;

/// <summary>The provisions that the rules of this package cite.</summary>
internal static class AiActCite
{
    public static ProvisionId[] In(params string[] numbers) => [.. numbers.Select(number => new ProvisionId(EuAiAct.Edition2026.Id, ProvisionNumber.Parse(number)))];
}
