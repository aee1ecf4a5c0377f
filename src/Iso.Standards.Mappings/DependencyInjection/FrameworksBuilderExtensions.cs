using Iso.Standards;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds laws and frameworks to the standards that a program works with.</summary>
public static class FrameworksBuilderExtensions
{
    /// <summary>Adds the EU AI Act, as first published and as amended in 2026 with the rules about AI systems.</summary>
    public static IsoStandardsBuilder AddEuAiAct(this IsoStandardsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(EuAiAct.Edition2024.Standard).Add(EuAiAct.Edition2026.Standard);
    }

    /// <summary>Adds all laws and frameworks of this package: the EU AI Act, GDPR, NIST CSF 2.0, NIST AI RMF 1.0 and SOC 2.</summary>
    public static IsoStandardsBuilder AddFrameworks(this IsoStandardsBuilder builder)
        => builder.AddEuAiAct().Add(Gdpr.Edition2016.Standard).Add(NistCsf.Version2.Standard).Add(NistAiRmf.Version1.Standard).Add(Soc2.Edition2017.Standard);
}
