using FsCheck;
using FsCheck.Fluent;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards.Tests;

/// <summary>What holds for any text that is searched for.</summary>
public sealed class RandomSearchTests
{
    private static readonly StandardsLibrary Library = new(Iso9001.Edition2015.Standard, Iso27001.Edition2013.Standard, Isms.Standard, Iso42001.Edition2023.Standard);

    private static readonly Gen<string> Pieces = Gen.Elements(
        "access", "control", "acces", "cotnrol", "the", "A.5.15", "6.1.3", "d)", "27001:2022", "ISO/IEC", "27001", "(", ".", ":", "/", "'s", "end-point", "É", "ﬁ", "\u0301", "\ud83d", "\0", "1.2.3.4", "x", new string('s', 70));

    /// <summary>Words and numbers run together, and texts of any characters.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        from pieces in Pieces.ListOf()
        from parted in Gen.Elements(" ", "", "  ", "\t")
        select string.Join(parted, pieces),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty));

    [Fact]
    public void Searching_never_throws_and_gives_the_best_first_each_once()
        => Check.QuickThrowOnFailure(Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var hits = Library.Search(text);
            return hits.Count <= 20
                && hits.Select(hit => hit.Provision).Distinct().Count() == hits.Count
                && hits.All(hit => hit.Score is > 0 and < 3)
                && hits.Zip(hits.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score);
        }));

    [Fact]
    public void A_greater_limit_only_appends()
        => Check.QuickThrowOnFailure(Prop.ForAll(Texts.ToArbitrary(), text => Library.Search(text, 100).Take(7).SequenceEqual(Library.Search(text, 7))));

    [Fact]
    public void One_edition_finds_what_the_library_finds_in_it()
        => Check.QuickThrowOnFailure(Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var hits = Isms.Catalog.Search(text, int.MaxValue).Select(hit => hit.Provision).ToHashSet();
            // A word that only another edition has may be taken for a slip here, so that here there can be more.
            return Library.Search(text, int.MaxValue).Where(hit => hit.Provision.Catalog == Isms.Catalog).All(hit => hits.Contains(hit.Provision));
        }));
}
