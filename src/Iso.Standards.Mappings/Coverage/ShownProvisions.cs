namespace Iso.Standards;

/// <summary>What a document shows of one standard, provision by provision.</summary>
internal sealed class ShownProvisions
{
    private readonly ManagementSystem _system;
    private readonly Catalog _catalog;
    private readonly EvidenceCoverage _coverage;
    private readonly List<EvidenceClaim> _claims = [];                          // of evidence that counts, and that show something themselves
    private readonly Dictionary<ProvisionId, ControlStanding> _controls = [];

    public ShownProvisions(ManagementSystem system, Catalog catalog, LocalDate? asOf, ValidityByType? validity)
    {
        _system = system;
        _catalog = catalog;
        _coverage = EvidenceCoverage.Of(system, catalog, asOf, validity);
        foreach (var item in ValueList<Evidence>.Span(system.Evidence))
        {
            if (Freshness.Of(item, asOf, validity) == FreshnessState.Fresh) _claims.AddRange(item.Claims.Where(claim => claim.Provision.Standard == catalog.Id && claim.MappedFrom.IsUnspecified));
        }

        foreach (var statement in ValueList<StatementOfApplicability>.Span(system.Statements))
        {
            if (statement.Standard == catalog.Id && statement.Status != DocumentStatus.Withdrawn) Take(statement);
        }
    }

    /// <summary>Adds a result for each provision of which anything is shown.</summary>
    public void AddTo(List<AssessedProvision> assessed)
    {
        foreach (var shown in ValueList<ProvisionCoverage>.Span(_coverage.Provisions))
        {
            if (shown.State == CoverageState.NotApplicable) continue;
            var result = IsClause(shown.Provision) ? ByEvidence(shown, IsSetAsideInPart(shown.Provision)) : OfControl(shown);
            if (result != ProvisionResult.Unknown) assessed.Add(new(shown.Provision, result));
        }
    }

    private bool IsClause(ProvisionId provision) => _catalog.TryFind(provision, out var entry) && entry is not Control;

    private ProvisionResult OfControl(ProvisionCoverage shown)
    {
        if (!_controls.TryGetValue(shown.Provision, out var standing) || !standing.IsIncluded) return ProvisionResult.Unknown;
        return standing.Lowest switch
        {
            ImplementationStatus.NotImplemented or ImplementationStatus.Planned => ProvisionResult.DoesNotConform,
            // That a part is missing the status itself says; that another part is there, evidence only.
            ImplementationStatus.Partial => ByEvidence(shown, isLimited: true) == ProvisionResult.Unknown ? ProvisionResult.DoesNotConform : ProvisionResult.PartlyConforms,
            _ => ByEvidence(shown, standing.IsLimited),
        };
    }

    /// <summary>What evidence shows; of what is limited never more than a part, since the rest was not looked at.</summary>
    private ProvisionResult ByEvidence(ProvisionCoverage shown, bool isLimited) => shown.State switch
    {
        CoverageState.Full when !isLimited => ProvisionResult.Conforms,
        CoverageState.Full => ProvisionResult.KnownPart,
        CoverageState.Partial when ShowsAPart(shown.Provision) => ProvisionResult.KnownPart,
        _ => ProvisionResult.Unknown,
    };

    /// <summary>Whether evidence shows the provision or something below it, or in full what it stands in. A part of what it stands in may be another one, and what was only mapped shows nothing itself.</summary>
    private bool ShowsAPart(ProvisionId provision)
    {
        foreach (var claim in _claims)
        {
            if (provision.Contains(claim.Provision) || (claim.Extent != ClaimExtent.Partial && claim.Provision.Contains(provision))) return true;
        }

        return false;
    }

    /// <summary>Whether a scope sets the clause or an item of it aside (ISO 9001:2015, 4.3).</summary>
    private bool IsSetAsideInPart(ProvisionId clause)
    {
        foreach (var scope in ValueList<Scope>.Span(_system.Scopes))
        {
            if (scope.Standard == clause.Standard && scope.NonApplicable.Any(part => part.Requirement.Contains(clause.Number) || clause.Number.Contains(part.Requirement))) return true;
        }

        return false;
    }

    private void Take(StatementOfApplicability statement)
    {
        foreach (var entry in statement.Entries.Concat(statement.AdditionalControls))
        {
            if (entry.Control.IsUnspecified || entry.Decision == Decision.Undecided) continue;
            if (!_controls.TryGetValue(entry.Control, out var standing)) _controls.Add(entry.Control, standing = new());
            standing.Take(entry);
        }
    }

    /// <summary>What all statements together say of a control: the lowest status, and whether it holds for the whole scope.</summary>
    private sealed class ControlStanding
    {
        private bool _isExcluded;
        private bool _isPartial;
        private bool _isUnsaid;

        public bool IsIncluded { get; private set; }

        /// <summary>The lowest status that any statement gives it; null where none does.</summary>
        public ImplementationStatus? Lowest { get; private set; }

        /// <summary>Whether it is left out somewhere, applies to a part of the scope or not to every AI system, or a statement does not say how far it is implemented.</summary>
        public bool IsLimited => _isExcluded || _isPartial || _isUnsaid;

        public void Take(SoaEntry entry)
        {
            if (entry.Decision == Decision.Excluded)
            {
                _isExcluded = true;
                return;
            }

            IsIncluded = true;
            _isPartial |= entry.PartOfScope is not null || entry.NotAppliedTo.Count > 0;
            _isUnsaid |= entry.Status is null;
            if (entry.Status is { } status && (Lowest is not { } lowest || status < lowest)) Lowest = status;
        }
    }
}
