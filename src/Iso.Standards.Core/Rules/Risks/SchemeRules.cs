using System.Globalization;

namespace Iso.Standards;

/// <summary>The scheme by which risks are rated: RSK-006, 008, 009.</summary>
internal static class SchemeRules
{
    /// <summary>So many pairs are named; of more, the number is enough.</summary>
    private const int MostNamed = 10;

    public static Rule[] All =>
    [
        new Rule<RiskScheme>(
            new()
            {
                Id = RiskRuleIds.CriteriaLate,
                Title = "The risk criteria are approved before the first assessment that uses them",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.2 a)"), Cite.InAims("6.1.1"), Cite.InAims("6.1.2")],
                Remedy = "Have the criteria approved, and assess again what was assessed before that.",
            },
            CriteriaComeFirst),
        new Rule<RiskScheme>(
            new()
            {
                Id = RiskRuleIds.MatrixIncomplete,
                Title = "The scheme gives exactly one level for every pair of likelihood and consequence",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.2 b)")],
                Remedy = "Give each pair of the scales one level out of the levels of the scheme.",
            },
            EveryPairHasLevel),
        new Rule<RiskScheme>(
            new()
            {
                Id = RiskRuleIds.MatrixNotMonotone,
                Title = "A higher likelihood or consequence never gives a lower level",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.2 b)")],
                Remedy = "Correct the levels, so that they never fall as likelihood or consequence rises.",
            },
            LevelsNeverFall),
    ];

    /// <summary>RSK-006: the criteria are approved on or before the day of the first assessment by them; closed entries were assessed by them too.</summary>
    private static void CriteriaComeFirst(RiskScheme scheme, Examination x)
    {
        LocalDate? earliest = null;
        var isUsed = false;
        foreach (var risk in ValueList<Risk>.Span(x.Document.RiskRegister!.Risks))
        {
            if (!IsRatedBy(risk.Inherent, scheme, x) && !IsRatedBy(risk.Current, scheme, x) && !IsRatedBy(risk.Residual, scheme, x)) continue;
            isUsed = true;
            if (risk.AssessedOn is { } day && (earliest is null || day < earliest)) earliest = day;
        }

        if (!isUsed) return;
        if (scheme.ApprovedOn is null) x.Report($"Risks are assessed by {scheme.Id}, and nothing says when its criteria were approved.", at: "approvedOn");
        else if (earliest < scheme.ApprovedOn) x.Report($"The criteria of {scheme.Id} were approved on {scheme.ApprovedOn:uuuu-MM-dd}, after the first assessment by them on {earliest:uuuu-MM-dd}.", at: "approvedOn");
    }

    /// <summary>RSK-008: exactly one level for every pair, by the matrix or, where there is none, by the function.</summary>
    private static void EveryPairHasLevel(RiskScheme scheme, Examination x)
    {
        if (scheme.Matrix.Count == 0)
        {
            FunctionReachesTop(scheme, x);
            return;
        }

        using var grid = new LevelGrid(scheme, stackalloc int[LevelGrid.Small]);
        if (!grid.IsTooLarge && !grid.IsComplete) x.Report($"{scheme.Id} gives {Faults(scheme, grid)}.", at: "matrix");
    }

    /// <summary>RSK-009: levels never fall as likelihood or consequence rises.</summary>
    private static void LevelsNeverFall(RiskScheme scheme, Examination x)
    {
        if (scheme.Matrix.Count == 0)
        {
            BandsNeverFall(scheme, x);
            return;
        }

        using var grid = new LevelGrid(scheme, stackalloc int[LevelGrid.Small]);
        if (grid.IsTooLarge) return;
        using var highest = new LevelGrid(scheme, stackalloc int[LevelGrid.Small]);
        List<string>? falls = null;
        var count = 0;
        for (var l = 1; l <= grid.Likelihoods; l++)
        {
            for (var c = 1; c <= grid.Consequences; c++)
            {
                // The highest level of all pairs that are not above this one; pairs of no clear level count as nothing.
                var before = Math.Max(l > 1 ? highest[l - 1, c] : 0, c > 1 ? highest[l, c - 1] : 0);
                var level = grid[l, c];
                highest[l, c] = Math.Max(before, level);
                if (level > 0 && level < before && count++ < MostNamed) (falls ??= []).Add(Fall(scheme, grid, l, c));
            }
        }

        if (falls is not null) x.Report($"In {scheme.Id} a higher pair has a lower level: {Listed(falls, count)}.", at: "matrix");
    }

    private static bool IsRatedBy(RiskRating? rating, RiskScheme scheme, Examination x) => rating is not null && ReferenceEquals(x.Lookup.SchemeOf(rating), scheme);

    /// <summary>The function's part of RSK-008: bands that rise, up to the top of the scales, each with a level of the scheme.</summary>
    private static void FunctionReachesTop(RiskScheme scheme, Examination x)
    {
        var (likelihoods, consequences) = (scheme.Likelihoods.Count, scheme.Consequences.Count);
        if (scheme.Function is not { } function)
        {
            if (likelihoods > 0 && consequences > 0) x.Report($"{scheme.Id} has scales of likelihood and consequence, and neither matrix nor function gives a level for a pair of them.", at: "matrix");
            return;
        }

        if (function.Kind == RatingFunction.Unspecified)
        {
            x.Report($"The function of {scheme.Id} does not say how likelihood and consequence make a figure.", at: "function.kind");
            return;
        }

        var bands = ValueList<LevelBand>.Span(function.Bands);
        for (var i = 0; i < bands.Length; i++)
        {
            if (scheme.RankOf(bands[i].Level) < 0)
            {
                x.Report($"The function of {scheme.Id} gives the level {bands[i].Level}, which is none of its levels.", at: "function.bands");
                return;
            }

            if (i > 0 && bands[i].UpTo <= bands[i - 1].UpTo)
            {
                x.Report(string.Create(CultureInfo.InvariantCulture, $"In the function of {scheme.Id} the band up to {bands[i].UpTo} stands behind the band up to {bands[i - 1].UpTo}."), at: "function.bands");
                return;
            }
        }

        if (likelihoods > 0 && consequences > 0 && function.LevelOf(likelihoods, consequences) is null)
        {
            x.Report($"The function of {scheme.Id} gives no level for {LevelGrid.Text((likelihoods, consequences))}: no band reaches that far.", at: "function.bands");
        }
    }

    /// <summary>The function's part of RSK-009. A band that no figure reaches, since an earlier one ends higher, gives no level at all.</summary>
    private static void BandsNeverFall(RiskScheme scheme, Examination x)
    {
        if (scheme.Function is not { } function) return;
        LevelBand? highest = null;
        long reach = long.MinValue;
        foreach (var band in ValueList<LevelBand>.Span(function.Bands))
        {
            if (band.UpTo <= reach) continue;
            reach = band.UpTo;
            var rank = scheme.RankOf(band.Level);
            if (rank < 0) continue;
            if (rank < scheme.RankOf(highest?.Level))
            {
                x.Report(string.Create(CultureInfo.InvariantCulture, $"The function of {scheme.Id} gives {band.Level} up to {band.UpTo}, and {highest!.Level} already up to {highest.UpTo}."), at: "function.bands");
                return;
            }

            highest = band;
        }
    }

    private static string Faults(RiskScheme scheme, LevelGrid grid)
    {
        var faults = new List<string>(4);
        Add(faults, "no level for ", grid.Where(LevelGrid.Missing));
        Add(faults, "several levels for ", grid.Where(LevelGrid.Several));
        Add(faults, "levels that are none of its own for ", grid.Where(LevelGrid.Unknown));
        if (grid.Outside > 0)
        {
            var outside = new SortedSet<(int Likelihood, int Consequence)>();
            foreach (var cell in scheme.Matrix)
            {
                if (!grid.IsInside(cell)) outside.Add((cell.Likelihood, cell.Consequence));
            }

            Add(faults, "levels outside its scales for ", [.. outside]);
        }

        return string.Join("; ", faults);
    }

    private static void Add(List<string> faults, string fault, List<(int Likelihood, int Consequence)> pairs)
    {
        if (pairs.Count > 0) faults.Add(fault + Listed([.. pairs.Take(MostNamed).Select(LevelGrid.Text)], pairs.Count));
    }

    /// <summary>A pair whose level is too low, with the nearest lower pair whose level is higher.</summary>
    private static string Fall(RiskScheme scheme, LevelGrid grid, int likelihood, int consequence)
    {
        var level = grid[likelihood, consequence];
        for (var l = likelihood; l >= 1; l--)
        {
            for (var c = consequence; c >= 1; c--)
            {
                if (grid[l, c] > level) return $"{LevelGrid.Text((likelihood, consequence))} {scheme.Levels[level - 1]} above {LevelGrid.Text((l, c))} {scheme.Levels[grid[l, c] - 1]}";
            }
        }

        return LevelGrid.Text((likelihood, consequence));
    }

    private static string Listed(List<string> names, int count)
        => count <= MostNamed ? string.Join(", ", names) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names)} and {count - MostNamed} more");
}
