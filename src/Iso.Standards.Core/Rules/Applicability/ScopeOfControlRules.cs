namespace Iso.Standards;

/// <summary>What a statement and its controls apply to: SOA-037 and 038.</summary>
internal static class ScopeOfControlRules
{
    public static Rule[] All =>
    [
        new Rule<StatementOfApplicability>(
            new()
            {
                Id = SoaRuleIds.ScopeDiffers,
                Title = "The scope of the statement is the approved scope of that management system",
                Severity = Severity.Error,
                Basis = Cite.InBoth("4.3"),
                Remedy = "Give the statement the scope that was approved for this standard.",
                Needs = [DocumentPart.Scopes],
            },
            ScopeIsThatOfTheSystem),
        new Rule<SoaEntry>(
            new()
            {
                Id = SoaRuleIds.PartOfScopeUnclear,
                Title = "A control that applies to a part of the scope says which part, and what holds for the rest",
                Severity = Severity.Warning,
                Basis = [Cite.InIsms("6.1.3 d)")],
                Remedy = "Name the part to which the control applies, and say why not, or what instead, for the rest.",
            },
            PartOfScopeIsClear),
    ];

    /// <summary>SOA-037: one statement does not silently serve two scopes.</summary>
    private static void ScopeIsThatOfTheSystem(StatementOfApplicability statement, Examination x)
    {
        if (string.IsNullOrWhiteSpace(statement.Scope))
        {
            x.Report("The statement names no scope, and the document has some.", at: "scope");
            return;
        }

        var named = statement.Scope.Trim();
        Scope? found = null;
        foreach (var scope in x.Document.Scopes)
        {
            if (scope.Id.ToString() != named && scope.Description?.Trim() != named) continue;
            found = scope;
            if (scope.Standard == statement.Standard) break;
        }

        if (found is null) x.Report($"The statement names the scope {TextValue.Quote(statement.Scope)}, which the document does not have.", at: "scope");
        else if (found.Standard != statement.Standard) x.Report($"The statement for {statement.Standard} has the scope {found.Id} of {found.Standard}.", at: "scope");
        else if (found.ApprovedOn is null && statement.Status == DocumentStatus.Approved) x.Report($"The statement is approved, its scope {found.Id} is not.", at: "scope", remedy: "Approve the scope first.");
    }

    /// <summary>SOA-038: a part of the scope is named, and the rest is justified.</summary>
    private static void PartOfScopeIsClear(SoaEntry entry, Examination x)
    {
        if (entry.Decision != Decision.Included || entry.PartOfScope is not { } part) return;
        if (SoaText.IsBlank(part.AppliesTo)) x.Report($"{entry.Control.Number} applies to a part of the scope, and nothing says which.", at: "partOfScope");
        else if (SoaText.IsBlank(part.Rest)) x.Report($"{entry.Control.Number} applies to {part.AppliesTo} only, and nothing is said of the rest.", at: "partOfScope");
    }
}
