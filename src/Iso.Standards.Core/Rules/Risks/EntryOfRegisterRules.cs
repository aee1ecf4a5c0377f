namespace Iso.Standards;

/// <summary>What every entry of the register says of itself: RSK-001, 005.</summary>
internal static class EntryOfRegisterRules
{
    public static Rule[] All =>
    [
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.DomainMissing,
                Title = "Every entry of the register has a domain tag, and each tag is a known one",
                Severity = Severity.Error,
                Basis = Cite.InAll("6.1"),
                Remedy = "Tag it with a known domain, or add the tag to the domains of the register.",
                Options = [RiskRuleOptions.Domains],
            },
            EntryHasDomain),
        new Rule<Risk>(
            new()
            {
                Id = RiskRuleIds.OwnerMissing,
                Title = "Every open entry has a risk owner who may decide on it",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("6.1.2 c) 2)")],
                Remedy = "Name the role or person that answers for the area and may decide on the risk.",
            },
            EntryHasOwner),
    ];

    /// <summary>RSK-001: every entry has a domain tag, each from the known list or from the register's own.</summary>
    private static void EntryHasDomain(Risk risk, Examination x)
    {
        var own = x.Document.RiskRegister!.Domains;
        var known = x.Option(RiskRuleOptions.Domains);
        var (tags, unknown) = (0, 0);
        foreach (var domain in ValueList<RiskDomain>.Span(risk.Domains))
        {
            if (domain.IsUnspecified) continue;
            tags++;
            if (!IsIn(known, domain) && !IsIn(own, domain)) unknown++;
        }

        if (tags == 0) x.Report($"{risk.Id} has no domain.", at: "domains");
        else if (unknown > 0) x.Report($"{risk.Id} is tagged {Unknown(risk, known, own)}, which is no known domain.", at: "domains");
    }

    /// <summary>RSK-005: every entry has a risk owner; a risk of information security one with authority over the area. A closed entry needs none any more.</summary>
    private static void EntryHasOwner(Risk risk, Examination x)
    {
        if (risk.Status == RiskStatus.Closed) return;
        var isOfSecurity = risk.IsOf(RiskDomain.InformationSecurity);
        if (string.IsNullOrWhiteSpace(risk.Owner)) x.Report($"{risk.Id} has no owner.", at: "owner", severity: isOfSecurity ? null : Severity.Warning);
        else if (isOfSecurity && DecidesNothing(risk.Owner, x.Lookup)) x.Report($"{risk.Id} is owned by {risk.Owner}, who audits or advises and decides nothing.", at: "owner");
    }

    private static bool IsIn(IReadOnlyList<RiskDomain> list, RiskDomain domain)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == domain) return true;
        }

        return false;
    }

    private static string Unknown(Risk risk, IReadOnlyList<RiskDomain> known, IReadOnlyList<RiskDomain> own)
        => string.Join(", ", risk.Domains.Where(d => !d.IsUnspecified && !IsIn(known, d) && !IsIn(own, d)).Select(d => d.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Whether a text names a role that only audits or advises, or a person all of whose roles do.</summary>
    private static bool DecidesNothing(string owner, DocumentIndex lookup)
    {
        if (lookup.TryFindRole(owner, out var named)) return DecidesNothing(named);
        if (!lookup.TryFindPerson(owner, out var person)) return false;
        foreach (var id in ValueList<Id<Role>>.Span(person.Roles))
        {
            if (!lookup.TryFind(id, out Role? role) || !DecidesNothing(role)) return false;
        }

        return person.Roles.Count > 0;
    }

    private static bool DecidesNothing(Role role) => role.Authority is Authority.Adviser or Authority.InternalAuditor;
}
