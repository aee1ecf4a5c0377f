using System.Globalization;

namespace Iso.Standards;

/// <summary>The statement over time, as reviewed, changed and cited: SOA-034, 035 and 036.</summary>
internal static class ReviewRules
{
    private static readonly ProvisionId CertificationOfSecurity = ProvisionId.Parse("ISO/IEC 27006-1:2024 8.2");
    private static readonly ProvisionId CertificationOfAi = ProvisionId.Parse("ISO/IEC 42006:2025 9.6.2.2");

    public static Rule[] All =>
    [
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ReviewOverdue,
                Title = "An approved statement is reviewed at planned intervals, and after each risk assessment",
                Severity = Severity.Warning,
                Basis = Cite.InBoth("8.2", "9.3"),
                Remedy = "Review the statement against the risks of today, and record the day even where nothing changes.",
                Needs = [DocumentPart.AsOf],
                Options = [SoaRuleOptions.ReviewMonths],
            },
            StatementIsReviewed),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ChangedWithoutVersion,
                Title = "A change of what was in force gives a higher version and a line in the change log",
                Severity = Severity.Error,
                Basis = Cite.InAll("7.5.3"),
                Remedy = "Give the statement a higher version, and say in its change log what was changed.",
                Needs = [DocumentPart.Previous],
            },
            ChangeHasVersion),
        new Rule<Certificate>(
            new()
            {
                Id = SoaRuleIds.CertificateCitesOther,
                Title = "The certificate cites the version of the statement that is in force, or the certification body was told of it",
                Severity = Severity.Warning,
                Basis = [CertificationOfSecurity, CertificationOfAi],
                Remedy = "Tell the certification body of the version in force before or at the next audit, and record that.",
                Needs = [DocumentPart.Certificates],
            },
            CertificateCitesVersionInForce),
    ];

    /// <summary>SOA-034: the day until which the last review counts has not passed, and no assessment is newer.</summary>
    private static void StatementIsReviewed(StatementOfApplicability statement, Examination x)
    {
        if (statement.Status != DocumentStatus.Approved) return;
        var reviewed = Later(Later(statement.ReviewedOn, statement.ApprovedOn), statement.ChangedOn);
        if (reviewed is not { } last) return;
        var day = x.AsOf!.Value;
        var due = statement.NextReviewOn >= last ? statement.NextReviewOn.Value : MonthsAfter(last, x.Option(SoaRuleOptions.ReviewMonths));
        if (LastAssessment(statement.Standard, day, x) is { } assessed && assessed > last)
        {
            x.Report(string.Create(CultureInfo.InvariantCulture, $"Risks were assessed on {assessed:uuuu-MM-dd}; the statement was last reviewed on {last:uuuu-MM-dd}."), at: "reviewedOn");
        }
        else if (due < day)
        {
            x.Report(string.Create(CultureInfo.InvariantCulture, $"The statement was last reviewed on {last:uuuu-MM-dd}, and the next review was due on {due:uuuu-MM-dd}."), at: "reviewedOn");
        }
    }

    /// <summary>SOA-035: what was changed since the earlier version of the document has a new version and says so.</summary>
    private static void ChangeHasVersion(StatementOfApplicability statement, Examination x)
    {
        if (Former(statement, x.Previous!) is not { } former || ReferenceEquals(former, statement)) return;
        if (StatementComparison.IsLower(statement.Version, former.Version))
        {
            x.Report($"The version of the statement went back from {former.Version} to {statement.Version}.", at: "version");
            return;
        }

        if (StatementComparison.AreAlike(former, statement)) return;
        var comparison = StatementComparison.Between(former, statement);
        if (!comparison.AsksForNewVersion) return;
        if (!comparison.HasNewVersion) x.Report($"{Changed(comparison)} since version {former.Version ?? "(none)"}, and the version is {(SoaText.IsBlank(statement.Version) ? "missing" : "still the same")}.", at: "version");
        else if (!comparison.HasChangeLogLine) x.Report($"{Changed(comparison)} since version {former.Version ?? "(none)"}, and the change log has no line for version {statement.Version}.", at: "changeLog");
    }

    /// <summary>SOA-036: the version that the certificate cites, or that was notified, is the approved one.</summary>
    private static void CertificateCitesVersionInForce(Certificate certificate, Examination x)
    {
        if (certificate.ValidUntil < x.AsOf) return;
        StatementOfApplicability? approved = null;
        foreach (var statement in ValueList<StatementOfApplicability>.Span(x.Document.Statements))
        {
            if (statement.Standard != certificate.Standard || statement.Status != DocumentStatus.Approved || SoaText.IsBlank(statement.Version)) continue;
            if (approved is null || StatementComparison.IsLower(approved.Version, statement.Version)) approved = statement;
        }

        if (approved is null || StatementComparison.IsSame(certificate.StatementVersion, approved.Version) || StatementComparison.IsSame(certificate.NotifiedVersion, approved.Version)) return;
        x.Report(
            SoaText.IsBlank(certificate.StatementVersion)
                ? $"The certificate for {certificate.Standard} cites no version of the statement; version {approved.Version} is approved."
                : $"The certificate for {certificate.Standard} cites version {certificate.StatementVersion} of the statement; version {approved.Version} is approved, and nothing says that the certification body was told.",
            at: "statementVersion");
    }

    /// <summary>The statement of the earlier document that this one goes on from: of several the one with the same document id, or else the latest.</summary>
    private static StatementOfApplicability? Former(StatementOfApplicability statement, ManagementSystem previous)
    {
        StatementOfApplicability? former = null;
        foreach (var other in ValueList<StatementOfApplicability>.Span(previous.Statements))
        {
            if (other.Standard != statement.Standard) continue;
            if (!SoaText.IsBlank(other.DocumentId) && other.DocumentId == statement.DocumentId) return other;
            if (former is null || StatementComparison.IsLower(former.Version, other.Version)) former = other;
        }

        return former;
    }

    private static string Changed(StatementComparison comparison)
    {
        var controls = comparison.Changes.Where(change => change.AsksForNewVersion).Select(change => change.Control.Number.ToString());
        return $"What the statement says of {SoaText.Listed(controls)} was changed";
    }

    /// <summary>The last day, up to the one that is judged by, on which a risk of the statement's discipline was assessed.</summary>
    private static LocalDate? LastAssessment(StandardId standard, LocalDate day, Examination x)
    {
        var domain = Discipline.DomainOf(standard);
        if (domain.IsUnspecified || x.Document.RiskRegister is not { } register) return null;
        LocalDate? last = null;
        foreach (var risk in ValueList<Risk>.Span(register.Risks))
        {
            if (risk.AssessedOn is { } assessed && assessed <= day && risk.IsOf(domain)) last = Later(last, assessed);
        }

        return last;
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    /// <summary>The same day some months later; the last day there is where that lies beyond it.</summary>
    private static LocalDate MonthsAfter(LocalDate day, int months)
    {
        const int Most = 1200;
        var ahead = Math.Clamp(months, 0, Most);
        return day.Year >= LocalDate.MaxIsoValue.Year - (Most / 12) ? LocalDate.MaxIsoValue : day.PlusMonths(ahead);
    }
}
