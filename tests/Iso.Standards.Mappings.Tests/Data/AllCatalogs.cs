namespace Iso.Standards;

/// <summary>Every edition that the family knows.</summary>
internal static class AllCatalogs
{
    public static StandardsLibrary Library { get; } = new(
        Iso9001.Edition2015.Standard,
        Iso9001.Edition2026.Standard,
        Iso27001.Edition2013.Standard,
        Iso27001.Edition2022.Standard,
        Iso42001.Edition2023.Standard,
        EuAiAct.Edition2024.Standard,
        EuAiAct.Edition2026.Standard,
        Gdpr.Edition2016.Standard,
        NistCsf.Version2.Standard,
        NistAiRmf.Version1.Standard,
        Soc2.Edition2017.Standard);
}
