namespace Iso.Standards.Benchmarks;

/// <summary>The conditions of the 27 rules in one loop, as somebody would write it who needs this one check and nothing else.</summary>
/// <remarks>It counts what is wrong; it gives no messages, no paths, no order, no settings.</remarks>
internal static class HandWrittenCheck
{
    private static readonly HashSet<string> Mirrors = ["A.5.1", "A.5.2", "A.5.24", "A.5.25", "A.5.26", "A.5.27", "A.5.31", "A.5.35", "A.5.36", "A.6.3"];

    private static readonly HashSet<string> Placeholders = new(
        SoaRuleOptions.Placeholders.Default.Languages.SelectMany(l => SoaRuleOptions.Placeholders.Default[l]), StringComparer.OrdinalIgnoreCase);

    public static int Count(ManagementSystem system, Catalog catalog)
    {
        var wrong = 0;
        foreach (var s in system.Statements)
        {
            var seen = new ProvisionSet(catalog);
            var texts = new Dictionary<string, int>(s.Entries.Count);
            ProvisionSet? excluded = null;
            var everything = true;
            foreach (var e in s.Entries)
            {
                if (!catalog.TryFind(e.Control, out var control) || !seen.Add(control)) wrong++;
                if (e.Decision == Decision.Undecided && s.Status != DocumentStatus.Draft) wrong++;
                everything &= e is { Decision: Decision.Included, Status: ImplementationStatus.Implemented };
                if (!string.IsNullOrWhiteSpace(e.Justification))
                {
                    var text = e.Justification.Trim();
                    texts[text] = texts.GetValueOrDefault(text) + 1;
                    if (text.Length < 20 && Placeholders.Contains(text.Trim('.', '(', ')', '-'))) wrong++;
                    if (text.Length < 20 || text.Equals(control?.Title, StringComparison.OrdinalIgnoreCase)) wrong++;
                }

                if (e.Decision == Decision.Included)
                {
                    var hasReason = false;
                    for (var i = 0; i < e.Reasons.Count; i++) hasReason |= e.Reasons[i].Category != ReasonCategory.Unspecified;
                    if (!hasReason) wrong++;
                    if (string.IsNullOrWhiteSpace(e.Justification) && !e.Reasons.Any(r => r.References.Any(x => !string.IsNullOrWhiteSpace(x)))) wrong++;
                    if (e.Status is null) wrong++;
                    if (string.IsNullOrWhiteSpace(e.Owner)) wrong++;
                    if (e.Status == ImplementationStatus.Implemented && string.IsNullOrWhiteSpace(e.Reference) && string.IsNullOrWhiteSpace(e.Implementation)) wrong++;
                    if (e.PartOfScope is { } part && (string.IsNullOrWhiteSpace(part.AppliesTo) || string.IsNullOrWhiteSpace(part.Rest))) wrong++;
                }
                else if (e.Decision == Decision.Excluded)
                {
                    if (string.IsNullOrWhiteSpace(e.Justification)) wrong++;
                    else if (SoaRuleOptions.OutsourcingPhrases.Default.IndexIn(e.Justification) >= 0) wrong++;
                    else if (SoaRuleOptions.CostPhrases.Default.IndexIn(e.Justification) >= 0) wrong++;
                    if (e.Status is not null) wrong++;
                    if (Mirrors.Contains(e.Control.Number.ToString())) wrong++;
                    if (char.IsAsciiDigit(e.Control.Number.ToString()[0])) wrong++;
                    if (control is not null) (excluded ??= new(catalog)).Add(control);
                }
            }

            foreach (var e in s.AdditionalControls)
            {
                if (string.IsNullOrWhiteSpace(e.Origin) || string.IsNullOrWhiteSpace(e.Title) || e.Control.Number.ToString().StartsWith("A.", StringComparison.Ordinal)) wrong++;
            }

            if (seen.Count != catalog.Controls.Count) wrong++;
            if (excluded is not null && catalog.Groups.Any(g => g.Children.All(excluded.Contains))) wrong++;
            foreach (var (_, count) in texts)
            {
                if (count > 10) wrong++;
            }

            if (everything) wrong++;
            if (string.IsNullOrWhiteSpace(s.Comparison?.By) || s.Comparison.On is null || s.Comparison.On < s.RiskAssessment?.On) wrong++;
            if (s.Status == DocumentStatus.Approved)
            {
                if (string.IsNullOrWhiteSpace(s.DocumentId) || string.IsNullOrWhiteSpace(s.Version) || string.IsNullOrWhiteSpace(s.Author)
                    || string.IsNullOrWhiteSpace(s.Approver) || string.IsNullOrWhiteSpace(s.Scope) || s.ApprovedOn is null) wrong++;
                if (s.ChangedOn > s.ApprovedOn) wrong++;
            }

            if (!system.Scopes.Any(scope => scope.Id.ToString() == s.Scope && scope.Standard == s.Standard && scope.ApprovedOn is not null)) wrong++;
            if ((s.ChangedOn ?? s.ApprovedOn) < s.RiskAssessment?.On) wrong++;
        }

        return wrong;
    }
}
