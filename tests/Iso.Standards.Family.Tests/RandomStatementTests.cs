using FsCheck;
using FsCheck.Fluent;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>What holds for any statement, sound or not.</summary>
public sealed class RandomStatementTests
{
    private static readonly string?[] Texts = [null, "", " ", "n/a", "tbd", "Access control", "our hoster does this", "no budget", "Limits the damage of R-001 and R-002", "-", "\u0000", new string('x', 500)];

    private static readonly ControlId[] Controls =
    [
        .. Isms.Catalog.Controls.Select(c => c.Id),
        .. new[] { "A.5", "A.5.38", "A.9.99", "A.12.6.1", "9.2", "6.1.3 d)", "X-01" }.Select(n => new ControlId(Isms.Id, n)),
        ControlId.Parse("42001:2023 A.5.2"),
        default,
    ];

    private static readonly Gen<SoaEntry> Entries =
        from control in Gen.Elements(Controls)
        from decision in Gen.Elements(Decision.Undecided, Decision.Included, Decision.Excluded)
        from text in Gen.Elements(Texts)
        from owner in Gen.Elements(Texts)
        from origin in Gen.Elements(Texts)
        from status in Gen.Elements(new ImplementationStatus?[] { null, ImplementationStatus.Partial, ImplementationStatus.Implemented })
        from category in Gen.Elements(ReasonCategory.Unspecified, ReasonCategory.RiskTreatment)
        select new SoaEntry { Control = control, Decision = decision, Justification = text, Owner = owner, Origin = origin, Status = status, Reasons = [new() { Category = category }] };

    private static readonly Gen<StatementOfApplicability> Statements =
        from entries in Entries.ListOf()
        from additional in Entries.ListOf()
        from status in Gen.Elements(DocumentStatus.Draft, DocumentStatus.Approved)
        from text in Gen.Elements(Texts)
        select new StatementOfApplicability { Standard = Isms.Id, Status = status, Scope = text, Version = text, Entries = [.. entries], AdditionalControls = [.. additional] };

    [Fact]
    public void Judging_never_throws()
        => Check.QuickThrowOnFailure(Prop.ForAll(Statements.ToArbitrary(), statement => Isms.SoaRules.Check(statement).RulesRun > 0));

    [Fact]
    public void Another_order_of_entries_gives_the_same_diagnostics_but_for_their_places()
        => Check.QuickThrowOnFailure(Prop.ForAll(Statements.ToArbitrary(), statement =>
        {
            var reversed = statement with { Entries = [.. statement.Entries.Reverse()] };
            return Said(statement).SequenceEqual(Said(reversed));
        }));

    [Fact]
    public void Diagnostics_stand_in_the_order_of_the_document()
        => Check.QuickThrowOnFailure(Prop.ForAll(Statements.ToArbitrary(), statement =>
        {
            var places = Isms.SoaRules.Check(statement).Diagnostics.Select(PlaceOf).ToList();
            return places.SequenceEqual(places.Order());
        }));

    private static IEnumerable<string> Said(StatementOfApplicability statement)
        => Isms.SoaRules.Check(statement).Diagnostics.Select(d => $"{d.Rule.Id} {d.Severity} {d.Subject} {d.Message}").Order(StringComparer.Ordinal);

    /// <summary>0 for the header, then the entries, then the additional controls.</summary>
    private static int PlaceOf(Diagnostic diagnostic)
    {
        var path = diagnostic.Path.Split('[', ']');
        return path[0] switch
        {
            "$.entries" when path.Length > 1 => 1_000_000 + int.Parse(path[1], System.Globalization.CultureInfo.InvariantCulture),
            "$.additionalControls" => 2_000_000 + int.Parse(path[1], System.Globalization.CultureInfo.InvariantCulture),
            _ => 0,
        };
    }
}
