namespace Iso.Standards;

/// <summary>What only the statement for ISO/IEC 42001:2023 is asked.</summary>
internal static class AiStatementRules
{
    public static Rule[] All => [];
}
