namespace Iso.Standards;

/// <summary>The editions that the tool knows. A new edition is one more line here and nothing else.</summary>
internal static class KnownStandards
{
    /// <summary>A library of all of them: the management system standards, then laws and frameworks.</summary>
    public static StandardsLibrary Library() => new([.. ManagementSystems(), .. LawsAndFrameworks()]);

    /// <summary>A library of the management system standards alone, for what is asked without the name of a document.</summary>
    public static StandardsLibrary ManagementLibrary() => new(ManagementSystems());

    private static Standard[] ManagementSystems() =>
    [
        Iso9001.Edition2015.Standard,
        Iso9001.Edition2026.Standard,
        Iso27001.Edition2013.Standard,
        Iso27001.Edition2022.Standard,
        Iso42001.Edition2023.Standard,
    ];

    private static Standard[] LawsAndFrameworks() =>
    [
        EuAiAct.Edition2024.Standard,
        EuAiAct.Edition2026.Standard,
        Gdpr.Edition2016.Standard,
        NistCsf.Version2.Standard,
        NistAiRmf.Version1.Standard,
        Soc2.Edition2017.Standard,
    ];
}
