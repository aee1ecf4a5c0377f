namespace Iso.Standards;

/// <summary>How many provisions of a document are reached how far. <c>Counted = Full + Partial + None + Unknown</c>.</summary>
/// <remarks>There is no share here: of requirements that differ in weight, a percentage would say more than is known.</remarks>
public sealed record CoverageFigures
{
    /// <summary>How many provisions are counted: clauses and controls below which only items stand.</summary>
    public required int Counted { get; init; }

    /// <summary>Of how many all follows.</summary>
    public required int Full { get; init; }

    /// <summary>Of how many a part follows.</summary>
    public required int Partial { get; init; }

    /// <summary>How many are shown not to be met, or were judged to have no counterpart.</summary>
    public required int None { get; init; }

    /// <summary>Of how many nothing follows, or what follows contradicts itself.</summary>
    public required int Unknown { get; init; }

    /// <summary>The figures in one sentence, without its end: <c>of 133, 0 in full, 1 in part, 5 none, 127 unknown</c>.</summary>
    public override string ToString() => $"of {Counted}, {Full} in full, {Partial} in part, {None} none, {Unknown} unknown";

    /// <summary>The figures from counts in the order of <see cref="CrosswalkReach"/>.</summary>
    internal static CoverageFigures Of(int counted, ReadOnlySpan<int> byReach) => new()
    {
        Counted = counted,
        Full = byReach[(int)CrosswalkReach.Full],
        Partial = byReach[(int)CrosswalkReach.Partial],
        None = byReach[(int)CrosswalkReach.None],
        Unknown = byReach[(int)CrosswalkReach.Unknown],
    };
}
