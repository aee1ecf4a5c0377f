using FsCheck;
using FsCheck.Fluent;

namespace Iso.Standards;

public sealed partial class ProvisionNumberTests
{
    private static readonly string[] Crumbs =
    [
        "6", "1", "10", "01", "0", "2022", "A", "a", "d", "AC", "GV", "GOVERN", "IV", "Art.", "Article", "Annex", "point", "paragraph",
        ".", "-", "_", "/", "(", ")", ",", ":", " ", "  ", "\u00A0", " d)", "(2)", " e) 2)", ", point (f)", "é", "\0", "\u0661",
    ];

    /// <summary>Any characters at all, and crumbs of numbers in any order.</summary>
    private static Arbitrary<string> AnyText => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? string.Empty),
        Gen.Elements(Crumbs).ListOf().Select(crumbs => string.Concat(crumbs))).ToArbitrary();

    private static Gen<ProvisionNumber> Numbers => Gen.Frequency(
        (1, Gen.Constant(default(ProvisionNumber))),
        (9, Gen.Elements("", "A.", "B.", "Art. ", "Annex ", "AC-", "GV.OC-", "X-").SelectMany(
            _ => Gen.Elements("1", "2", "10", "01", "001", "6.1", "6.01", "6.1.3", "6.10", "IV", "4a").SelectMany(
                _ => Gen.Elements("", "", " a)", " b)", " e) 2)", " e) 10)", "(1)", "(2)(f)", ".1", "-1"),
                (middle, tail) => middle + tail),
            (head, rest) => head + rest).Where(s => ProvisionNumber.TryParse(s, out _)).Select(ProvisionNumber.Parse)));

    [Fact]
    public void Parsing_any_text_ends_in_a_number_or_in_a_FormatException() => Holds(Prop.ForAll(AnyText, text =>
    {
        try
        {
            return !ProvisionNumber.Parse(text).IsUnspecified;
        }
        catch (FormatException)
        {
            return !ProvisionNumber.TryParse(text, out _);
        }
    }));

    [Fact]
    public void Any_canonical_text_is_read_as_itself_and_kept() => Holds(Prop.ForAll(AnyText, text =>
    {
        if (!ProvisionNumber.TryParse(text, out var number)) return true;
        var canonical = number.ToString();
        return ProvisionNumber.Parse(canonical) == number && ReferenceEquals(ProvisionNumber.Parse(canonical).ToString(), canonical);
    }));

    [Fact]
    public void Order_is_antisymmetric_and_agrees_with_equality() => Holds(Prop.ForAll(Numbers.Two().ToArbitrary(), pair =>
    {
        var (a, b) = pair;
        return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == (a == b) && (a != b || a.GetHashCode() == b.GetHashCode());
    }));

    [Fact]
    public void Order_is_transitive() => Holds(Prop.ForAll(Numbers.Three().ToArbitrary(), three =>
    {
        var (a, b, c) = three;
        return !(a <= b && b <= c) || a <= c;
    }));

    [Fact]
    public void Containment_is_transitive_and_follows_the_order() => Holds(Prop.ForAll(Numbers.Three().ToArbitrary(), three =>
    {
        var (a, b, c) = three;
        return (!(a.Contains(b) && b.Contains(c)) || a.Contains(c)) && (!a.Contains(b) || a <= b);
    }));

    private static void Holds(Property property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), property);
}
