using Iso.Standards;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ISO/IEC 42001 to the standards that a program works with.</summary>
public static class Iso42001BuilderExtensions
{
    /// <summary>Adds ISO/IEC 42001:2023.</summary>
    public static IsoStandardsBuilder AddIso42001(this IsoStandardsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Iso42001.Edition2023.Standard);
    }
}
