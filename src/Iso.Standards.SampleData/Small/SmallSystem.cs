namespace Iso.Standards;

/// <summary>Makes a sound system from catalogs alone: for each one risk, one statement, one plan, and as much evidence as it takes.</summary>
internal static class SmallSystem
{
    private const string Leader = "P-1";
    private const string Owner = "ROL-1";
    private const string AiManagement = "ROL-2";
    private const string Scheme = "RS-1";
    private const string Asset = "AST-1";
    private const string Process = "PR-1";
    private const string AiSystem = "AIS-1";
    private const string Low = "low";
    private const int ClaimsOfAnItem = 15;

    private static LocalDate Criteria => new(2026, 1, 12);

    private static LocalDate Assessed => new(2026, 9, 7);

    private static LocalDate Approved => new(2026, 9, 21);

    private static LocalDate Due => new(2027, 9, 20);

    public static ManagementSystem Of(Catalog[] catalogs)
    {
        var hasAi = catalogs.Any(IsAi);
        var annexes = catalogs.Where(static catalog => catalog.Controls.Count > 0).ToArray();
        return new()
        {
            Organization = new() { Name = "Small Company", AiRoles = hasAi ? [AiRole.User] : [] },
            Scopes = [.. catalogs.Select(static (catalog, i) => new Scope { Id = new(ScopeId(i)), Standard = catalog.Id, Description = "All that the company does at its only site", ApprovedOn = Criteria })],
            Issues = [new() { Id = new("ISS-1"), Title = "Climate and weather at the site", Kind = IssueKind.External }],
            InterestedParties = [new() { Id = new("PTY-1"), Name = "Customers", Requirements = ["What was agreed, on time"] }],
            Obligations = [new() { Id = new("OBL-1"), Title = "Trade law", Owner = Owner }],
            Roles =
            [
                new() { Id = new(Owner), Title = "Manager", Authority = Authority.TopManagement },
                .. hasAi ? [new Role { Id = new(AiManagement), Title = "Manager of AI", Authority = Authority.DesignatedManagement, ReportsTo = new Id<Role>(Owner) }] : Array.Empty<Role>(),
            ],
            People = [new() { Id = new(Leader), Name = "Alex Small", Roles = hasAi ? [new(Owner), new(AiManagement)] : [new(Owner)] }],
            Processes = [new() { Id = new(Process), Name = "Serve customers", Owner = Owner }],
            Assets = [new() { Id = new(Asset), Name = "Order book", Owner = Owner }],
            AiSystems = hasAi ? [new() { Id = new(AiSystem), Name = "Sorting of mail", Purpose = "Sorts mail by subject", Version = "1.0", Owner = Owner, RiskClass = AiRiskClass.Minimal, Roles = [AiRole.User] }] : [],
            Objectives = [.. catalogs.Select(static (catalog, i) => Objective(catalog, i))],
            RiskRegister = new()
            {
                Scheme = new Id<RiskScheme>(Scheme),
                Approach = RiskApproach.EventBased,
                Method = "The level is read off the bands",
                AiSourcesConsidered = hasAi ? [.. Enum.GetValues<AiRiskSource>().Where(static source => source != AiRiskSource.Unspecified)] : [],
                Schemes = [SchemeOfBands],
                Risks = [.. catalogs.Select(static (catalog, i) => Risk(catalog, i))],
            },
            TreatmentPlans = [.. annexes.Select(static (catalog, i) => new TreatmentPlan { Id = new($"PLAN-{i + 1}"), Standard = catalog.Id, Version = "1.0", Status = DocumentStatus.Approved, Approvals = [new() { By = Leader, On = Approved }] })],
            ImpactAssessments = hasAi ? [Impacts] : [],
            Statements = [.. catalogs.Select(static (catalog, i) => (Catalog: catalog, At: i)).Where(static c => c.Catalog.Controls.Count > 0).Select(static c => Statement(c.Catalog, c.At))],
            Evidence = [.. catalogs.SelectMany(Evidence)],
            Certificates = [.. catalogs.Select(static catalog => new Certificate { Standard = catalog.Id, Number = "C-1", DecidedOn = Criteria, ValidUntil = Criteria.PlusYears(3), StatementVersion = catalog.Controls.Count > 0 ? "1.0" : null })],
        };
    }

    private static string ScopeId(int at) => $"SC-{at + 1}";

    private static string RiskId(int at) => $"R-{at + 1}";

    private static bool IsAi(Catalog catalog) => catalog.Discipline == "AI";

    private static bool IsSecurity(Catalog catalog) => catalog.Discipline == "information security";

    private static RiskScheme SchemeOfBands => new()
    {
        Id = new(Scheme),
        Version = "1.0",
        Method = "Figures are ordinal and are not averaged",
        ApprovedBy = Owner,
        ApprovedOn = Criteria,
        ValidFrom = Criteria,
        Likelihoods = ["seldom", "at times", "often"],
        Consequences = ["small", "middling", "great"],
        Levels = [Low, "medium", "high"],
        Function = new() { Kind = RatingFunction.Product, Bands = [new() { UpTo = 2, Level = Low }, new() { UpTo = 4, Level = "medium" }, new() { UpTo = 9, Level = "high" }] },
        Criteria = [new() { AcceptableUpTo = Low, Appetite = Low, Tolerance = Low, Capacity = "medium" }],
    };

    private static Objective Objective(Catalog catalog, int at) => new()
    {
        Id = new($"OBJ-{at + 1}"),
        Title = $"What {catalog.Id} is for is reached",
        Standards = [catalog.Id],
        Owner = Owner,
        Target = "No complaint in the year",
        DueOn = Due,
        ServedBy = [.. catalog.Provisions.Where(static provision => provision.Kind == ProvisionKind.Group).Select(static group => group.Id)],
    };

    private static Risk Risk(Catalog catalog, int at)
    {
        var domain = IsAi(catalog) ? RiskDomain.Ai : IsSecurity(catalog) ? RiskDomain.InformationSecurity : RiskDomain.Quality;
        return new()
        {
            Id = new(RiskId(at)),
            Title = $"Work goes wrong in the sight of {catalog.Id}",
            Domains = [domain],
            Status = RiskStatus.Treated,
            Owner = Leader,
            Causes = ["Haste"],
            Loss = IsSecurity(catalog) ? [InformationProperty.Availability] : [],
            Affected = IsAi(catalog) ? [AffectedParty.Organization, AffectedParty.Individuals, AffectedParty.Societies] : [],
            Assets = IsSecurity(catalog) ? [new(Asset)] : [],
            Processes = [new(Process)],
            AiSystems = IsAi(catalog) ? [new(AiSystem)] : [],
            AssessedOn = Assessed,
            Inherent = Rating(domain, 2, "medium"),
            Residual = Rating(domain, 1, Low),
            Treatment = catalog.Controls.Count > 0
                ? new() { Option = TreatmentOption.Modify, Because = "Controls lower it", Controls = [.. catalog.Controls.Select(static control => control.Id)] }
                : new() { Option = TreatmentOption.Avoid, Because = "It is not worth it", Activity = "Orders by telephone", ActivityStoppedOn = Approved },
        };
    }

    private static RiskRating Rating(RiskDomain domain, int likelihood, string level)
    {
        ConsequenceDimension[] dimensions = domain == RiskDomain.Ai ? [ConsequenceDimension.Organization, ConsequenceDimension.Individuals, ConsequenceDimension.Societies]
            : domain == RiskDomain.InformationSecurity ? [ConsequenceDimension.Availability] : [ConsequenceDimension.CustomerSatisfaction];
        return new() { Likelihood = likelihood, Consequence = 2, Level = level, Consequences = [.. dimensions.Select(dimension => new ConsequenceRating { Domain = domain, Dimension = dimension, Consequence = 2 })] };
    }

    private static ImpactAssessment Impacts => new()
    {
        Id = new("IA-1"),
        System = new(AiSystem),
        SystemVersion = "1.0",
        On = Assessed,
        IntendedUse = "Mail reaches the right desk.",
        ForeseeableMisuse = "Somebody judges senders by the sorting.",
        TechnicalContext = "A bought classifier on the mail server.",
        SocialContext = "Five people who know each other.",
        Jurisdictions = ["European Union"],
        Affected = [AffectedParty.Organization, AffectedParty.Individuals],
        Impacts = [.. Enum.GetValues<ImpactDimension>().Where(static d => d != ImpactDimension.Unspecified).Select(static d => new Impact { Dimension = d, Level = ImpactLevel.Low, Description = "Hardly touched: mail is read by a person", Severity = 1, Likelihood = 1 })],
        Benefits = "An hour a day less of sorting.",
        Measures = "Mail without a subject goes to a person.",
        Result = "Acceptable.",
        Assessor = Leader,
        Approver = AiManagement,
        NextReviewOn = Due,
    };

    private static StatementOfApplicability Statement(Catalog catalog, int at) => new()
    {
        Standard = catalog.Id,
        DocumentId = $"SOA-{at + 1}",
        Version = "1.0",
        Status = DocumentStatus.Approved,
        Scope = ScopeId(at),
        Author = Leader,
        Approver = Leader,
        ChangedOn = Approved,
        ApprovedOn = Approved,
        NextReviewOn = Due,
        RiskAssessment = new() { Reference = "Register of risks", On = Assessed },
        Comparison = new() { By = Leader, On = Approved },
        Communication = IsAi(catalog) ? new() { WrittenDownIn = "The manual", Inside = "A talk in spring", Outside = "A page for customers" } : null,
        Entries = [.. catalog.Controls.Select(control => Entry(control, IsAi(catalog), RiskId(at)))],
        ChangeLog = [new() { Version = "1.0", On = Approved, By = Leader, Change = "First version" }],
    };

    private static SoaEntry Entry(Control control, bool isAi, string risk) => new()
    {
        Control = control.Id,
        Decision = Decision.Included,
        Reasons = [InclusionReason.RiskTreatment(risk)],
        Justification = $"{risk} stays small because of {control.Id.Number}: {control.Title}.",
        Status = ImplementationStatus.Implemented,
        Owner = Owner,
        Reference = "The manual",
        GuidanceConsidered = isAi ? true : null,
        LastReviewedOn = Approved,
    };

    private static IEnumerable<Evidence> Evidence(Catalog catalog, int at)
    {
        var claimed = catalog.DocumentedInformation.Select(static asked => asked.Provision).Concat(catalog.Controls.Select(static control => control.Id.Provision)).Distinct();
        return claimed.Chunk(ClaimsOfAnItem).Select((provisions, i) => new Evidence
        {
            Id = new($"EV-{at + 1}-{i + 1}"),
            Title = $"Chapter {i + 1} of the manual for {catalog.Id}",
            Type = EvidenceType.Procedure,
            Owner = Owner,
            ProducedOn = Approved,
            CollectedOn = Approved,
            ApprovedOn = Approved,
            Location = "The manual",
            Version = "1.0",
            Classification = "internal",
            Standards = [catalog.Id],
            Claims = [.. provisions.Select(static provision => new EvidenceClaim { Provision = provision, Extent = ClaimExtent.Full })],
            Form = EvidenceForm.Observation,
            RetainUntil = Approved.PlusYears(YearsKept),
        });
    }

    private const int YearsKept = 7;
}
