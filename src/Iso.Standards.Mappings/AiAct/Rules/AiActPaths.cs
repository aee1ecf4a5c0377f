using System.Globalization;

namespace Iso.Standards;

/// <summary>Places inside the record of an AI system, as a file has them.</summary>
internal static class AiActPaths
{
    public static string Measure(int index) => string.Create(CultureInfo.InvariantCulture, $"aiAct.measures[{index}]");

    public static string Measure(int index, string member) => string.Create(CultureInfo.InvariantCulture, $"aiAct.measures[{index}].{member}");

    public static string Incident(int index, string member) => string.Create(CultureInfo.InvariantCulture, $"aiAct.incidents[{index}].{member}");

    public static string Standard(int index) => string.Create(CultureInfo.InvariantCulture, $"aiAct.standards[{index}].status");

    public static string Classification(int index, string member) => string.Create(CultureInfo.InvariantCulture, $"aiAct.classifications[{index}].{member}");
}
