namespace Iso.Standards;

/// <summary>What a standard is about, whatever its edition.</summary>
internal static class Discipline
{
    public static bool IsSecurity(StandardId standard) => IsEditionOf("ISO/IEC 27001", standard);

    public static bool IsAi(StandardId standard) => IsEditionOf("ISO/IEC 42001", standard);

    public static bool IsQuality(StandardId standard) => IsEditionOf("ISO 9001", standard);

    /// <summary>Whether two are editions of one standard.</summary>
    public static bool AreSame(StandardId one, StandardId other) => NameOf(one).SequenceEqual(NameOf(other));

    /// <summary>The domain of risk of the standard; unspecified where it has none of its own.</summary>
    public static RiskDomain DomainOf(StandardId standard)
        => IsSecurity(standard) ? RiskDomain.InformationSecurity : IsAi(standard) ? RiskDomain.Ai : IsQuality(standard) ? RiskDomain.Quality : default;

    private static bool IsEditionOf(string name, StandardId standard) => NameOf(standard).SequenceEqual(name);

    /// <summary>The name without a copy of it.</summary>
    private static ReadOnlySpan<char> NameOf(StandardId standard)
    {
        var text = standard.Text.AsSpan();
        var colon = text.IndexOf(':');
        return colon < 0 ? text : text[..colon];
    }
}
