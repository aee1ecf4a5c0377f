using Iso.Standards;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the standards that a program works with.</summary>
public static class IsoStandardsServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="StandardsLibrary"/> of the chosen editions and, where none is registered, the system's <see cref="IClock"/>.</summary>
    /// <param name="services">The services to add to. What is registered already stays.</param>
    /// <param name="configure">Chooses the editions: <c>iso => iso.AddIso27001()</c>.</param>
    /// <example><code>services.AddIsoStandards(iso => iso.AddIso27001());</code></example>
    public static IServiceCollection AddIsoStandards(this IServiceCollection services, Action<IsoStandardsBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new IsoStandardsBuilder();
        configure(builder);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(new StandardsLibrary(builder.Standards));
        return services;
    }
}
