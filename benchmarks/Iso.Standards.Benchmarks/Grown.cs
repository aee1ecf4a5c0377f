using System.Globalization;

namespace Iso.Standards.Benchmarks;

/// <summary>A system with many times the risks and the evidence of another, as sound as it is.</summary>
internal static class Grown
{
    public static ManagementSystem By(ManagementSystem system, int times) => system with
    {
        RiskRegister = system.RiskRegister! with { Risks = [.. Copies(system.RiskRegister.Risks, times, static (risk, n) => risk with { Id = Of(risk.Id, n) })] },
        Evidence = [.. Copies(system.Evidence, times, static (item, n) => item with { Id = Of(item.Id, n), SupersededBy = null })],
    };

    private static IEnumerable<T> Copies<T>(IReadOnlyList<T> list, int times, Func<T, int, T> copy)
        => Enumerable.Range(0, times).SelectMany(n => n == 0 ? list : list.Select(thing => copy(thing, n)));

    private static Id<T> Of<T>(Id<T> id, int n) => new(string.Create(CultureInfo.InvariantCulture, $"{id}-{n}"));
}
