namespace Iso.Standards;

/// <summary>Which tag of the register belongs to the management system of which standard.</summary>
internal static class Disciplines
{
    /// <summary>The domain whose risks a standard is about, in any edition; unspecified for any other standard.</summary>
    public static RiskDomain Of(StandardId standard)
    {
        var text = standard.Text.AsSpan();
        if (text.StartsWith("ISO 9001:", StringComparison.Ordinal)) return RiskDomain.Quality;
        if (text.StartsWith("ISO/IEC 27001:", StringComparison.Ordinal)) return RiskDomain.InformationSecurity;
        return text.StartsWith("ISO/IEC 42001:", StringComparison.Ordinal) ? RiskDomain.Ai : default;
    }
}
