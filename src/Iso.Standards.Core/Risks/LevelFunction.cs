namespace Iso.Standards;

/// <summary>How likelihood and consequence make a figure.</summary>
public enum RatingFunction
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>They are multiplied.</summary>
    Product,

    /// <summary>They are added up.</summary>
    Sum,

    /// <summary>The higher of the two.</summary>
    Maximum,
}

/// <summary>A function that gives the level for a pair of likelihood and consequence: a figure, and bands of it.</summary>
public sealed record LevelFunction
{
    /// <summary>How the figure is made.</summary>
    public RatingFunction Kind { get; init; }

    /// <summary>The bands, the lowest first.</summary>
    public IReadOnlyList<LevelBand> Bands { get; init => field = ValueList<LevelBand>.Copy(value); } = ValueList<LevelBand>.Empty;

    /// <summary>The level of a pair of likelihood and consequence; null where no band reaches that far.</summary>
    public string? LevelOf(int likelihood, int consequence)
    {
        var figure = Kind switch
        {
            RatingFunction.Product => (long)likelihood * consequence,
            RatingFunction.Sum => (long)likelihood + consequence,
            RatingFunction.Maximum => Math.Max(likelihood, consequence),
            _ => long.MaxValue,
        };
        foreach (var band in ValueList<LevelBand>.Span(Bands))
        {
            if (figure <= band.UpTo) return band.Level;
        }

        return null;
    }
}

/// <summary>A band of figures that have one level: all above the band before it, up to its own end.</summary>
public sealed record LevelBand
{
    /// <summary>The highest figure of the band.</summary>
    public int UpTo { get; init; }

    /// <summary>One of the scheme's levels.</summary>
    public required string Level { get; init; }
}
