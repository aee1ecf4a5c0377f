namespace Iso.Standards;

/// <summary>The rarer facts of one entry; what is not said stays empty.</summary>
internal sealed class EntryFacts
{
    public static readonly EntryFacts None = new();

    public List<string> Aliases { get; } = [];

    public List<string> Evidence { get; } = [];

    public HarmonizedCorrespondence? Harmonized { get; set; }

    public Sharing? Sharing { get; set; }

    public List<Control> Controls { get; } = [];

    public ProvisionId? SameAs { get; set; }

    public Confidence Confidence { get; set; }

    public string? Doubt { get; set; }

    /// <summary>A list as it is shown to callers, who cannot change it.</summary>
    public static IReadOnlyList<T> Shown<T>(List<T> list) => list.Count == 0 ? [] : list.AsReadOnly();
}
