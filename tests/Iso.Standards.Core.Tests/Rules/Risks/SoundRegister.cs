namespace Iso.Standards.Tests;

/// <summary>A small sound register of three risks, and the ways to spoil it. RSK-001 to 022 have nothing to say of it, and each can judge it.</summary>
internal static class SoundRegister
{
    public static readonly StandardId Isms = StandardId.Parse("ISO/IEC 27001:2022");

    public static readonly ControlId A5_15 = new(Isms, "A.5.15");

    public static readonly ControlId A8_5 = new(Isms, "A.8.5");

    /// <summary>Five by five; 1–4 low, 5–9 medium, 10–16 high, 20–25 critical. Low needs no acceptance.</summary>
    public static RiskScheme Scheme { get; } = new()
    {
        Id = new("RS-2"),
        ApprovedBy = "P-01",
        ApprovedOn = new(2024, 1, 15),
        Likelihoods = ["rare", "unlikely", "possible", "likely", "frequent"],
        Consequences = ["negligible", "minor", "moderate", "major", "severe"],
        Levels = ["low", "medium", "high", "critical"],
        Matrix =
        [
            Cell(1, 1, "low"), Cell(1, 2, "low"), Cell(1, 3, "low"), Cell(1, 4, "low"), Cell(1, 5, "medium"),
            Cell(2, 1, "low"), Cell(2, 2, "low"), Cell(2, 3, "medium"), Cell(2, 4, "medium"), Cell(2, 5, "high"),
            Cell(3, 1, "low"), Cell(3, 2, "medium"), Cell(3, 3, "medium"), Cell(3, 4, "high"), Cell(3, 5, "high"),
            Cell(4, 1, "low"), Cell(4, 2, "medium"), Cell(4, 3, "high"), Cell(4, 4, "high"), Cell(4, 5, "critical"),
            Cell(5, 1, "medium"), Cell(5, 2, "high"), Cell(5, 3, "high"), Cell(5, 4, "critical"), Cell(5, 5, "critical"),
        ],
        Criteria = [new() { AcceptableUpTo = "low" }],
    };

    /// <summary>Leavers keep access: 4 × 4 high, 2 × 4 medium with two controls, accepted by its owner.</summary>
    public static Risk Security { get; } = new()
    {
        Id = new("R-001"),
        Title = "Leavers keep access",
        Domains = [RiskDomain.InformationSecurity],
        Status = RiskStatus.Accepted,
        Owner = "P-06",
        Loss = [InformationProperty.Confidentiality],
        AssessedOn = new(2024, 2, 10),
        Inherent = new() { Likelihood = 4, Consequence = 4, Level = "high" },
        Residual = new() { Likelihood = 2, Consequence = 4, Level = "medium" },
        Treatment = new() { Option = TreatmentOption.Modify, Controls = [A5_15, A8_5] },
        Acceptance = Accepted("P-06"),
    };

    /// <summary>A model turns applicants down: 3 × 5 high, 1 × 5 medium with an action, accepted by designated management.</summary>
    public static Risk Ai { get; } = new()
    {
        Id = new("R-002"),
        Title = "The model turns down applicants by their origin",
        Domains = [RiskDomain.Ai],
        Status = RiskStatus.Accepted,
        Owner = "P-07",
        Affected = [AffectedParty.Individuals, AffectedParty.Groups],
        AiSystems = [new("AIS-2")],
        AssessedOn = new(2024, 3, 1),
        Inherent = new()
        {
            Likelihood = 3,
            Consequence = 5,
            Level = "high",
            Consequences =
            [
                new() { Domain = RiskDomain.Ai, Dimension = ConsequenceDimension.Organization, Consequence = 3 },
                new() { Domain = RiskDomain.Ai, Dimension = ConsequenceDimension.Individuals, Consequence = 5 },
                new() { Domain = RiskDomain.Ai, Dimension = ConsequenceDimension.Societies, Consequence = 4 },
            ],
        },
        Residual = new() { Likelihood = 1, Consequence = 5, Level = "medium" },
        Treatment = new() { Option = TreatmentOption.Modify, Actions = [new("TA-2")] },
        Acceptance = Accepted("P-02"),
    };

    /// <summary>Late deliveries: 2 × 2 low, and nothing is done about it.</summary>
    public static Risk Quality { get; } = new()
    {
        Id = new("R-003"),
        Title = "Deliveries are late",
        Domains = [RiskDomain.Quality],
        Owner = "Head of sales",
        Processes = [new("PR-04")],
        AssessedOn = new(2024, 2, 10),
        Inherent = new() { Likelihood = 2, Consequence = 2, Level = "low" },
    };

    public static RiskRegister Register { get; } = new() { Scheme = new("RS-2"), Schemes = [Scheme], Risks = [Security, Ai, Quality] };

    public static ManagementSystem Sound { get; } = new()
    {
        Contracts = [new() { Id = new("CON-05"), Title = "Cyber insurance" }],
        Roles =
        [
            new() { Id = new("RO-1"), Title = "Managing director", Authority = Authority.TopManagement },
            new() { Id = new("RO-2"), Title = "AI board", Authority = Authority.DesignatedManagement, ReportsTo = new("RO-1") },
            new() { Id = new("RO-3"), Title = "Consultant", Authority = Authority.Adviser },
            new() { Id = new("RO-5"), Title = "Division manager", ReportsTo = new("RO-1") },
            new() { Id = new("RO-6"), Title = "Head of IT", ReportsTo = new("RO-5") },
            new() { Id = new("RO-9"), Title = "Auditor", Authority = Authority.InternalAuditor },
        ],
        People =
        [
            new() { Id = new("P-01"), Name = "Ada", Roles = [new("RO-1")] },
            new() { Id = new("P-02"), Name = "Ben", Roles = [new("RO-2")] },
            new() { Id = new("P-03"), Name = "Cleo", Roles = [new("RO-3")] },
            new() { Id = new("P-05"), Name = "Dan", Roles = [new("RO-5")] },
            new() { Id = new("P-06"), Name = "Eve", Roles = [new("RO-6")] },
            new() { Id = new("P-07"), Name = "Finn" },
            new() { Id = new("P-09"), Name = "Gus", Roles = [new("RO-9")] },
            new() { Id = new("P-10"), Name = "Hal", Roles = [new("RO-9"), new("RO-6")] },
        ],
        RiskRegister = Register,
        TreatmentPlans = [new() { Id = new("TP-1"), Standard = Isms, Actions = [new() { Id = new("TA-2"), Title = "Retrain", Risks = [new("R-002")] }] }],
        Statements =
        [
            new()
            {
                Standard = Isms,
                Entries =
                [
                    new() { Control = A5_15, Decision = Decision.Included, Status = ImplementationStatus.Implemented },
                    new() { Control = A8_5, Decision = Decision.Included, Status = ImplementationStatus.Implemented },
                    new() { Control = new(Isms, "A.8.2"), Decision = Decision.Included, Status = ImplementationStatus.Partial },
                    new() { Control = new(Isms, "A.8.3"), Decision = Decision.Excluded, Status = ImplementationStatus.Implemented },
                ],
            },
        ],
    };

    public static ManagementSystem With(RiskRegister register) => Sound with { RiskRegister = register };

    /// <summary>The sound document with this scheme instead of its own.</summary>
    public static ManagementSystem With(RiskScheme scheme) => With(Register with { Schemes = [scheme] });

    /// <summary>The sound document with these risks instead of its own.</summary>
    public static ManagementSystem With(params IReadOnlyList<Risk> risks) => With(Register with { Risks = risks });

    public static MatrixCell Cell(int likelihood, int consequence, string level) => new() { Likelihood = likelihood, Consequence = consequence, Level = level };

    /// <summary>The sound matrix with another level for one pair; without a level for it where that is null.</summary>
    public static RiskScheme Changed(int likelihood, int consequence, string? level)
        => Scheme with { Matrix = [.. Scheme.Matrix.Where(c => (c.Likelihood, c.Consequence) != (likelihood, consequence)), .. level is null ? [] : new[] { Cell(likelihood, consequence, level) }] };

    public static RiskAcceptance Accepted(string by) => new() { By = by, On = new(2026, 4, 1), Because = "No cheaper way is known", Until = new(2027, 3, 31) };

    public static RiskRating Rated(int likelihood, int consequence, string? level) => new() { Likelihood = likelihood, Consequence = consequence, Level = level };
}
