namespace Iso.Standards;

/// <summary>The highest fine that the EU AI Act allows for one kind of infringement (Article 99).</summary>
/// <param name="Basis">The paragraph.</param>
/// <param name="Euros">The amount, in euros.</param>
/// <param name="PercentOfTurnover">The share of the worldwide annual turnover of the year before, in percent.</param>
/// <param name="What">What it is for, in short.</param>
public sealed record AiActPenalty(ProvisionId Basis, decimal Euros, decimal PercentOfTurnover, string What)
{
    private const decimal Million = 1_000_000m;
    private const decimal Percent = 100m;

    /// <summary>Prohibited practices: 35 million euros or 7 percent.</summary>
    public static AiActPenalty ProhibitedPractice { get; } = new(Of("Art. 99(3)"), 35 * Million, 7, "a prohibited practice");

    /// <summary>Most other duties of operators and notified bodies: 15 million euros or 3 percent.</summary>
    public static AiActPenalty OtherDuty { get; } = new(Of("Art. 99(4)"), 15 * Million, 3, "another duty");

    /// <summary>Wrong, incomplete or misleading information to authorities: 7.5 million euros or 1 percent.</summary>
    public static AiActPenalty WrongInformation { get; } = new(Of("Art. 99(5)"), 7.5m * Million, 1, "wrong information to authorities");

    /// <summary>The three, the highest first.</summary>
    public static IReadOnlyList<AiActPenalty> All { get; } = [ProhibitedPractice, OtherDuty, WrongInformation];

    /// <summary>The most that a fine can be, in euros: the higher of amount and share; for small and medium-sized enterprises and small mid-caps the lower (Article 99(6) and (6a)).</summary>
    /// <param name="turnover">The worldwide annual turnover of the year before, in euros, from 0 on.</param>
    /// <param name="isSmall">Whether the organization is one of those.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="turnover"/> is negative.</exception>
    public decimal Ceiling(decimal turnover, bool isSmall)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(turnover);
        var share = turnover * PercentOfTurnover / Percent;
        return isSmall ? Math.Min(Euros, share) : Math.Max(Euros, share);
    }

    private static ProvisionId Of(string number) => new(EuAiAct.Edition2026.Id, ProvisionNumber.Parse(number));
}
