using Iso.Standards;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ISO/IEC 27001 to the standards that a program works with.</summary>
public static class Iso27001BuilderExtensions
{
    /// <summary>Adds ISO/IEC 27001:2013 and ISO/IEC 27001:2022.</summary>
    public static IsoStandardsBuilder AddIso27001(this IsoStandardsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Iso27001.Edition2013.Standard).Add(Iso27001.Edition2022.Standard);
    }
}
