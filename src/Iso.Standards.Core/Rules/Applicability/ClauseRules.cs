namespace Iso.Standards;

/// <summary>Only controls can be left out, clauses cannot: SOA-053.</summary>
internal static class ClauseRules
{
    public static Rule[] All =>
    [
        new Rule<ManagementSystem>(
            new()
            {
                Id = SoaRuleIds.ClauseExcluded,
                Title = "No clause from 4 to 10 is excluded; only controls can be",
                Severity = Severity.Error,
                Basis = [Cite.InIsms("1")],
                Remedy = "Remove the entry and meet the clause: whoever claims conformity leaves out none of it.",
            },
            NoClauseIsExcluded),
    ];

    /// <summary>SOA-053: clauses 4 to 10 are left out neither in a scope nor in a statement. ISO 9001 lets requirements be set aside, and has rules of its own for that.</summary>
    private static void NoClauseIsExcluded(ManagementSystem system, Examination x)
    {
        var scopes = ValueList<Scope>.Span(system.Scopes);
        for (var i = 0; i < scopes.Length; i++)
        {
            if (scopes[i].NonApplicable.Count > 0 && !Discipline.IsQuality(scopes[i].Standard)) NoneIsSetAside(scopes[i], i, x);
        }

        var statements = ValueList<StatementOfApplicability>.Span(system.Statements);
        for (var i = 0; i < statements.Length; i++)
        {
            if (!IsJudged(statements[i].Standard, x)) continue;
            x.Enter(statements[i], i);
            NoneIsExcluded(statements[i].Entries, InnerList.Entries, x);
            NoneIsExcluded(statements[i].AdditionalControls, InnerList.AdditionalControls, x);
        }
    }

    private static void NoneIsSetAside(Scope scope, int index, Examination x)
    {
        x.Enter(DocumentList.Scopes, index, scope);
        var requirements = ValueList<NonApplicability>.Span(scope.NonApplicable);
        for (var i = 0; i < requirements.Length; i++)
        {
            if (!IsClause(requirements[i].Requirement)) continue;
            x.Enter(InnerList.NonApplicable);
            x.At(i);
            x.Report($"{requirements[i].Requirement} is a clause of {scope.Standard}, and the scope {scope.Id} declares it not applicable.", at: "requirement", standard: scope.Standard);
        }
    }

    private static void NoneIsExcluded(IReadOnlyList<SoaEntry> list, InnerList inner, Examination x)
    {
        var entries = ValueList<SoaEntry>.Span(list);
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Decision != Decision.Excluded || !IsClause(entries[i].Control.Number)) continue;
            x.Enter(inner);
            x.At(i);
            x.Report($"{entries[i].Control.Number} is a clause and is declared not applicable.", at: "decision");
        }
    }

    private static bool IsClause(ProvisionNumber number) => number.Text.AsSpan() is [>= '0' and <= '9', ..];

    private static bool IsJudged(StandardId standard, Examination x)
    {
        for (var i = 0; i < x.Standards.Count; i++)
        {
            if (x.Standards[i] == standard) return true;
        }

        return false;
    }
}
