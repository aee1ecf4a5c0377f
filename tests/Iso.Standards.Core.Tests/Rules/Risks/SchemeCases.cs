using static Iso.Standards.Tests.SoundRegister;

namespace Iso.Standards.Tests;

/// <summary>Cases of RSK-006, 008 and 009.</summary>
internal static class SchemeCases
{
    private const string ApprovedOn = "$.riskRegister.schemes[0].approvedOn";
    private const string Matrix = "$.riskRegister.schemes[0].matrix";
    private const string Bands = "$.riskRegister.schemes[0].function.bands";

    private static readonly LevelFunction Product = new()
    {
        Kind = RatingFunction.Product,
        Bands = [Band(4, "low"), Band(9, "medium"), Band(16, "high"), Band(25, "critical")],
    };

    private static readonly RiskScheme ByFunction = Scheme with { Matrix = [], Function = Product };
    private static readonly RiskScheme Other = Scheme with { Id = new("RS-1"), ApprovedOn = new(2020, 1, 1) };

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("RSK-006", "criteria 2024-01-15, assessment 2024-02-10", Sound),
        new("RSK-006", "the first assessment is older than the criteria", With(Security, Ai, Quality with { AssessedOn = new(2024, 1, 14) }), ApprovedOn, "RS-2"),
        new("RSK-006", "assessed on the day of the approval", With(Security with { AssessedOn = new(2024, 1, 15) })),
        new("RSK-006", "criteria not approved", With(Scheme with { ApprovedOn = null }), ApprovedOn, "RS-2"),
        new("RSK-006", "rated by criteria not approved, on no day", With(Register with { Schemes = [Scheme with { ApprovedOn = null }], Risks = [Security with { AssessedOn = null }] }), ApprovedOn, "RS-2"),
        new("RSK-006", "rated on no day", With(Security with { AssessedOn = null })),
        new("RSK-006", "criteria not approved that nobody uses", With(Register with { Schemes = [Scheme with { Id = new("RS-3"), ApprovedOn = null }, Scheme] })),
        new("RSK-006", "an early assessment by other criteria", With(Register with { Schemes = [Scheme, Other], Risks = [Security with { AssessedOn = new(2021, 1, 1), Inherent = new() { Scheme = new("RS-1") }, Residual = null }] })),
        new("RSK-006", "only what remains is rated by them", With(Security with { AssessedOn = new(2023, 1, 1), Inherent = null }), ApprovedOn, "RS-2"),
        new("RSK-006", "only the current rating is by them", With(Security with { AssessedOn = new(2023, 1, 1), Inherent = null, Residual = null, Current = Rated(1, 1, "low") }), ApprovedOn, "RS-2"),
        new("RSK-006", "a closed entry was assessed too", With(Security with { AssessedOn = new(2023, 1, 1), Status = RiskStatus.Closed }), ApprovedOn, "RS-2"),
        new("RSK-006", "an early entry without rating", With(Security with { AssessedOn = new(2023, 1, 1), Inherent = null, Residual = null })),

        new("RSK-008", "25 of 25 cells", Sound),
        new("RSK-008", "cell (5,2) missing", With(Changed(5, 2, null)), Matrix, "RS-2"),
        new("RSK-008", "a cell twice with one level", With(Scheme with { Matrix = [.. Scheme.Matrix, Cell(5, 2, "High")] })),
        new("RSK-008", "a cell twice with two levels", With(Scheme with { Matrix = [.. Scheme.Matrix, Cell(5, 2, "critical")] }), Matrix, "RS-2"),
        new("RSK-008", "a level that the scheme does not have", With(Changed(5, 2, "severe")), Matrix, "RS-2"),
        new("RSK-008", "a cell beyond likelihood 5", With(Scheme with { Matrix = [.. Scheme.Matrix, Cell(6, 1, "high")] }), Matrix, "RS-2"),
        new("RSK-008", "a cell beyond consequence 5", With(Scheme with { Matrix = [.. Scheme.Matrix, Cell(1, 6, "high")] }), Matrix, "RS-2"),
        new("RSK-008", "a cell at likelihood 0", With(Scheme with { Matrix = [.. Scheme.Matrix, Cell(0, 1, "low")] }), Matrix, "RS-2"),
        new("RSK-008", "a cell at consequence 0", With(Scheme with { Matrix = [.. Scheme.Matrix, Cell(1, 0, "low")] }), Matrix, "RS-2"),
        new("RSK-008", "a matrix without scales", With(Scheme with { Likelihoods = [], Consequences = [] }), Matrix, "RS-2"),
        new("RSK-008", "scales without matrix and function", With(Scheme with { Matrix = [] }), Matrix, "RS-2"),
        new("RSK-008", "levels alone", With(Scheme with { Matrix = [], Likelihoods = [], Consequences = [] })),
        new("RSK-008", "a likelihood alone", With(Scheme with { Matrix = [], Consequences = [] })),
        new("RSK-008", "17 by 17 all low", With(Large(17, 17))),
        new("RSK-008", "17 by 17 with one cell missing", With(Large(17, 17) with { Matrix = [.. Large(17, 17).Matrix.Skip(1)] }), Matrix, "RS-2"),
        new("RSK-008", "bands up to 25", With(ByFunction)),
        new("RSK-008", "bands up to 24", With(ByFunction with { Function = Product with { Bands = [Band(4, "low"), Band(24, "high")] } }), Bands, "RS-2"),
        new("RSK-008", "no bands", With(ByFunction with { Function = Product with { Bands = [] } }), Bands, "RS-2"),
        new("RSK-008", "bands that fall", With(ByFunction with { Function = Product with { Bands = [Band(9, "low"), Band(4, "low"), Band(25, "high")] } }), Bands, "RS-2"),
        new("RSK-008", "two bands with one end", With(ByFunction with { Function = Product with { Bands = [Band(9, "low"), Band(9, "medium"), Band(25, "high")] } }), Bands, "RS-2"),
        new("RSK-008", "a band of no level", With(ByFunction with { Function = Product with { Bands = [Band(9, "tiny"), Band(25, "high")] } }), Bands, "RS-2"),
        new("RSK-008", "a function of no kind", With(ByFunction with { Function = Product with { Kind = RatingFunction.Unspecified } }), "$.riskRegister.schemes[0].function.kind", "RS-2"),
        new("RSK-008", "the sum reaches 10", With(ByFunction with { Function = new() { Kind = RatingFunction.Sum, Bands = [Band(10, "low")] } })),
        new("RSK-008", "the sum does not reach 10", With(ByFunction with { Function = new() { Kind = RatingFunction.Sum, Bands = [Band(9, "low")] } }), Bands, "RS-2"),
        new("RSK-008", "the maximum reaches 5", With(ByFunction with { Function = new() { Kind = RatingFunction.Maximum, Bands = [Band(5, "low")] } })),
        new("RSK-008", "a function without scales", With(ByFunction with { Likelihoods = [], Consequences = [] })),
        new("RSK-008", "a matrix goes before a function", With(Scheme with { Function = new() })),

        new("RSK-009", "(4,4) high, (5,4) critical", Sound),
        new("RSK-009", "(4,4) high, (5,4) medium", With(Changed(5, 4, "medium")), Matrix, "RS-2"),
        new("RSK-009", "(1,4) high, (1,5) and (2,4) medium", With(Changed(1, 4, "high")), Matrix, "RS-2"),
        new("RSK-009", "lower across a cell that is missing", With(Scheme with { Matrix = [Cell(1, 1, "high"), Cell(1, 3, "low")] }), Matrix, "RS-2"),
        new("RSK-009", "lower than a pair both below and before", With(Scheme with { Matrix = [Cell(1, 1, "high"), Cell(2, 2, "low")] }), Matrix, "RS-2"),
        new("RSK-009", "all alike", With(Large(17, 17))),
        new("RSK-009", "a missing cell is RSK-008", With(Changed(5, 5, null))),
        new("RSK-009", "a cell of unknown level is RSK-008", With(Changed(5, 5, "severe"))),
        new("RSK-009", "a lower likelihood with a lower level", With(Scheme with { Matrix = [Cell(2, 1, "high"), Cell(1, 5, "critical")] })),
        new("RSK-009", "no matrix and no function", With(Scheme with { Matrix = [] })),
        new("RSK-009", "bands of rising levels", With(ByFunction)),
        new("RSK-009", "bands of one level", With(ByFunction with { Function = Product with { Bands = [Band(4, "low"), Band(9, "low"), Band(25, "high")] } })),
        new("RSK-009", "bands of falling levels", With(ByFunction with { Function = Product with { Bands = [Band(4, "low"), Band(9, "high"), Band(25, "medium")] } }), Bands, "RS-2"),
        new("RSK-009", "falling across a band of no level", With(ByFunction with { Function = Product with { Bands = [Band(4, "high"), Band(9, "tiny"), Band(25, "medium")] } }), Bands, "RS-2"),
        new("RSK-009", "a band that no figure reaches", With(ByFunction with { Function = Product with { Bands = [Band(9, "medium"), Band(4, "low"), Band(25, "high")] } })),
    ];

    public static LevelBand Band(int upTo, string level) => new() { UpTo = upTo, Level = level };

    /// <summary>A large scheme with one level for every pair.</summary>
    private static RiskScheme Large(int likelihoods, int consequences) => Scheme with
    {
        Likelihoods = [.. Enumerable.Repeat("x", likelihoods)],
        Consequences = [.. Enumerable.Repeat("x", consequences)],
        Matrix = [.. Enumerable.Range(0, likelihoods * consequences).Select(i => Cell((i / consequences) + 1, (i % consequences) + 1, "low"))],
    };
}
