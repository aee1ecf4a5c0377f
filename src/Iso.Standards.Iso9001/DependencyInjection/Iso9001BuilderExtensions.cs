using Iso.Standards;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ISO 9001 to the standards that a program works with.</summary>
public static class Iso9001BuilderExtensions
{
    /// <summary>Adds ISO 9001:2015 and ISO 9001:2026.</summary>
    public static IsoStandardsBuilder AddIso9001(this IsoStandardsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Iso9001.Edition2015.Standard).Add(Iso9001.Edition2026.Standard);
    }
}
