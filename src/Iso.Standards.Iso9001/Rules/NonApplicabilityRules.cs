using System.Globalization;
using static Iso.Standards.Iso9001.Edition2015;

namespace Iso.Standards;

/// <summary>What ISO 9001 asks of requirements that cannot be applied (4.3): SOA-054 to 057. It has no statement of applicability; the scope says it.</summary>
internal static class NonApplicabilityRules
{
    /// <summary>The facts of the profile, each with the clause that it makes applicable. The numbers are the same in both editions.</summary>
    private static readonly (Func<OrganizationProfile, bool> Fact, string Words, ProvisionNumber Clause)[] Facts =
    [
        (static profile => profile.DesignsProductsOrServices == true, "designs products or services", Clauses.C8_3.Number),
        (static profile => profile is { DevelopsSoftware: true, DesignsProductsOrServices: not true }, "develops software", Clauses.C8_3.Number),
        (static profile => profile.HoldsCustomerProperty == true, "holds property or data of customers", Clauses.C8_5_3.Number),
        (static profile => profile.UsesTraceableMeasurement == true, "uses measuring equipment that needs traceability", Clauses.C7_1_5_2.Number),
        (static profile => profile.UsesSuppliers == true, "uses suppliers", Clauses.C8_4.Number),
    ];

    public static Rule[] All =>
    [
        new Rule<Scope>(
            new()
            {
                Id = SoaRuleIds.NonApplicableUnjustified,
                Title = "A requirement that cannot be applied is listed in the scope with its justification",
                Severity = Severity.Error,
                Basis = [Clauses.C4_3],
                Remedy = "Write in a sentence why the requirement cannot be applied, or meet it.",
                Needs = [DocumentPart.Scopes],
            },
            NonApplicabilitySaysWhy),
        new Rule<Scope>(
            new()
            {
                Id = SoaRuleIds.NonApplicableAffects,
                Title = "What is set aside affects neither conforming delivery nor the satisfaction of customers",
                Severity = Severity.Error,
                Basis = [Clauses.C4_3],
                Remedy = "Answer the question on record, and meet the requirement where anything would be lost without it.",
                Needs = [DocumentPart.Scopes],
            },
            NothingIsLost),
        new Rule<Scope>(
            new()
            {
                Id = SoaRuleIds.NonApplicableAgainstProfile,
                Title = "What is set aside does not contradict the profile of the organization",
                Severity = Severity.Error,
                Basis = [Clauses.C4_3, Clauses.C8_3],
                Remedy = "Meet the requirement, or correct the profile.",
                Needs = [DocumentPart.Scopes, DocumentPart.Organization],
            },
            NonApplicabilityFitsProfile),
        new Rule<Scope>(
            new()
            {
                Id = SoaRuleIds.NonApplicableUnusual,
                Title = "Nothing outside 7.1.5 and clause 8 is set aside",
                Severity = Severity.Warning,
                Basis = [Clauses.C4_3],
                Remedy = "Meet the requirement; outside 7.1.5 and clause 8 there is hardly an organization to which one does not apply.",
                Needs = [DocumentPart.Scopes],
            },
            OnlyTheUsualIsSetAside),
    ];

    /// <summary>SOA-054: why a requirement cannot be applied. A placeholder is no reason.</summary>
    private static void NonApplicabilitySaysWhy(Scope scope, Examination x)
    {
        if (scope.NonApplicable.Count == 0 || !IsOurs(scope)) return;
        for (var i = 0; i < scope.NonApplicable.Count; i++)
        {
            if (!GivesReason(scope.NonApplicable[i].Justification, x)) Report(scope, i, "justification", "is declared not applicable, and nothing says why", x);
        }
    }

    /// <summary>SOA-055: whether anything is lost is asked and answered in the negative.</summary>
    private static void NothingIsLost(Scope scope, Examination x)
    {
        if (scope.NonApplicable.Count == 0 || !IsOurs(scope)) return;
        for (var i = 0; i < scope.NonApplicable.Count; i++)
        {
            if (scope.NonApplicable[i].AffectsConformity is not { } affects) Report(scope, i, "affectsConformity", "is declared not applicable, and nothing says whether conformity or customers' satisfaction suffer", x);
            else if (affects) Report(scope, i, "affectsConformity", "is declared not applicable, although conformity or customers' satisfaction suffer", x);
        }
    }

    /// <summary>SOA-056: what the organization does makes some clauses applicable, with all below them and whatever holds them.</summary>
    private static void NonApplicabilityFitsProfile(Scope scope, Examination x)
    {
        if (scope.NonApplicable.Count == 0 || !IsOurs(scope)) return;
        var profile = x.Document.Organization!;
        for (var i = 0; i < scope.NonApplicable.Count; i++)
        {
            var requirement = scope.NonApplicable[i].Requirement;
            foreach (var (fact, words, clause) in Facts)
            {
                if (fact(profile) && (clause.Contains(requirement) || requirement.Contains(clause))) Report(scope, i, "requirement", $"is declared not applicable, and the organization {words}", x);
            }
        }
    }

    /// <summary>SOA-057: outside 7.1.5 and 8 hardly anything can be set aside.</summary>
    private static void OnlyTheUsualIsSetAside(Scope scope, Examination x)
    {
        if (scope.NonApplicable.Count == 0 || !IsOurs(scope)) return;
        for (var i = 0; i < scope.NonApplicable.Count; i++)
        {
            var requirement = scope.NonApplicable[i].Requirement;
            if (Clauses.C7_1_5.Number.Contains(requirement) || Clauses.C8.Number.Contains(requirement)) continue;
            Report(scope, i, "requirement", "is declared not applicable, which is hardly ever defensible", x);
        }
    }

    private static bool IsOurs(Scope scope)
        => scope.Standard == Id || scope.Standard == Iso9001.Edition2026.Id || string.Equals(scope.Standard.Name, Id.Name, StringComparison.Ordinal);

    private static bool GivesReason(string? text, Examination x)
    {
        var words = text.AsSpan();
        while (!words.IsEmpty && !char.IsLetterOrDigit(words[0])) words = words[1..];
        while (!words.IsEmpty && !char.IsLetterOrDigit(words[^1])) words = words[..^1];
        return !words.IsEmpty && !x.Option(SoaRuleOptions.Placeholders).Contains(words);
    }

    private static void Report(Scope scope, int index, string member, string found, Examination x)
    {
        var requirement = scope.NonApplicable[index].Requirement;
        x.Report(
            $"{(requirement.IsUnspecified ? "A requirement without number" : requirement)} {found}.",
            at: string.Create(CultureInfo.InvariantCulture, $"nonApplicable[{index}].{member}"),
            subject: requirement.IsUnspecified || scope.Standard.IsUnspecified ? null : new ProvisionId(scope.Standard, requirement).ToString(),
            standard: scope.Standard);
    }
}
