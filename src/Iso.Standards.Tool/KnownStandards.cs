namespace Iso.Standards;

/// <summary>The editions that the tool knows. A new edition is one more line here and nothing else.</summary>
internal static class KnownStandards
{
    /// <summary>A library of all of them.</summary>
    public static StandardsLibrary Library() => new(
        Iso9001.Edition2015.Standard,
        Iso9001.Edition2026.Standard,
        Iso27001.Edition2013.Standard,
        Iso27001.Edition2022.Standard,
        Iso42001.Edition2023.Standard);
}
