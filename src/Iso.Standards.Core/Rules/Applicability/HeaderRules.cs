namespace Iso.Standards;

/// <summary>The statement as a document: SOA-029, 032, 033 and 060.</summary>
internal static class HeaderRules
{
    public static Rule[] All =>
    [
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ComparisonMissing,
                Title = "The comparison of the determined controls with the annex is on record, and came after their determination",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("6.1.3 c)"), Cite.InAims("6.1.3 b)")],
                Remedy = "Record who compared the controls with the annex and when, after the risks were treated.",
            },
            ComparisonIsOnRecord),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.HeaderIncomplete,
                Title = "An approved statement has id, version, date, author, approver and scope",
                Severity = Severity.Error,
                Basis = Cite.InBoth("7.5.2", "7.5.3"),
                Remedy = "Complete the header, or make the statement a draft again.",
            },
            ApprovedHeaderIsComplete),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ChangedAfterApproval,
                Title = "A statement changed after its approval is a draft again",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("7.5.2 c)"), Cite.InAims("7.5.2")],
                Remedy = "Make it a draft and have the change approved.",
            },
            ApprovalCoversLastChange),
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.OlderThanAssessment,
                Title = "A statement is not older than the risk assessment that it rests on",
                Severity = Severity.Warning,
                Basis = Cite.InBoth("6.1.3"),
                Remedy = "Determine the controls from the assessment and date the statement after it.",
                Needs = [DocumentPart.RiskAssessmentDate, DocumentPart.StatementDate],
            },
            StatementFollowsAssessment),
    ];

    /// <summary>SOA-029: who compared the controls with the annex, and when.</summary>
    private static void ComparisonIsOnRecord(StatementOfApplicability statement, Examination x)
    {
        if (statement.Comparison is not { } comparison || (SoaText.IsBlank(comparison.By) && comparison.On is null)) x.Report("Nothing says who compared the determined controls with the annex, and when.", at: "comparison");
        else if (SoaText.IsBlank(comparison.By)) x.Report("Nothing says who compared the determined controls with the annex.", at: "comparison.by");
        else if (comparison.On is null) x.Report("Nothing says when the determined controls were compared with the annex.", at: "comparison.on");
        else if (statement.RiskAssessment?.On is { } assessed && comparison.On < assessed) x.Report("The controls were compared with the annex before the risks were assessed.", at: "comparison.on");
    }

    /// <summary>SOA-032: an approved statement has a complete header.</summary>
    private static void ApprovedHeaderIsComplete(StatementOfApplicability statement, Examination x)
    {
        if (statement.Status != DocumentStatus.Approved) return;
        var (missing, count) = Missing(statement);
        if (count > 0) x.Report($"The statement is approved and has no {missing}.");
    }

    /// <summary>SOA-033: the last change is not after the approval.</summary>
    private static void ApprovalCoversLastChange(StatementOfApplicability statement, Examination x)
    {
        if (statement is { Status: DocumentStatus.Approved, ChangedOn: { } changed, ApprovedOn: { } approved } && changed > approved)
        {
            x.Report($"The statement was changed on {changed:uuuu-MM-dd}, after its approval on {approved:uuuu-MM-dd}, and still counts as approved.", at: "changedOn");
        }
    }

    /// <summary>SOA-060: a statement dated before its risk assessment was written backwards.</summary>
    private static void StatementFollowsAssessment(StatementOfApplicability statement, Examination x)
    {
        var dated = statement.ChangedOn ?? statement.ApprovedOn;
        var assessed = statement.RiskAssessment?.On;
        if (dated < assessed) x.Report($"The statement is of {dated:uuuu-MM-dd}, the risk assessment that it rests on of {assessed:uuuu-MM-dd}.", at: statement.ChangedOn is null ? "approvedOn" : "changedOn");
    }

    private static (string Names, int Count) Missing(StatementOfApplicability s)
    {
        // Asked for sound statements too, so no list is made before something is missing.
        (string Names, int Count) missing = (string.Empty, 0);
        Note(ref missing, SoaText.IsBlank(s.DocumentId), "document id");
        Note(ref missing, SoaText.IsBlank(s.Version), "version");
        Note(ref missing, s.ApprovedOn is null, "date of approval");
        Note(ref missing, SoaText.IsBlank(s.Author), "author");
        Note(ref missing, SoaText.IsBlank(s.Approver), "approver");
        Note(ref missing, SoaText.IsBlank(s.Scope), "scope");
        return missing;
    }

    private static void Note(ref (string Names, int Count) missing, bool isMissing, string name)
    {
        if (isMissing) missing = (missing.Count == 0 ? name : $"{missing.Names}, no {name}", missing.Count + 1);
    }
}
