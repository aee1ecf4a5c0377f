using System.Globalization;

namespace Iso.Standards;

/// <summary>Evidence that comes from outside: EVD-027 and 028.</summary>
internal static class EvidenceOriginRules
{
    private const int LettersOfAWord = 4;

    public static Rule[] All =>
    [
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.OriginUnclear,
                Title = "Evidence from outside names its issuer and a scope that fits what it is to show",
                Severity = Severity.Warning,
                Basis = Cite.InAll("7.5.3"),
                Remedy = "Say who issued it and for what, or find a record that is about the thing itself.",
                IsHeuristic = true,
            },
            OriginIsClear),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.GapLetterMissing,
                Title = "A supplier's report covers the time until today, or a letter of its issuer does",
                Severity = Severity.Warning,
                Remedy = "Ask the issuer for a letter that covers the time since, or for the next report.",
                Needs = [DocumentPart.AsOf],
                Options = [EvidenceRuleOptions.GapMonths],
            },
            ReportCoversTheTime),
    ];

    /// <summary>EVD-027: evidence from outside names issuer and scope, and the scope fits what the item is to show.</summary>
    private static void OriginIsClear(Evidence item, Examination x)
    {
        if (item.Origin is not { } origin)
        {
            if (item.Type == EvidenceType.SupplierReport) x.Report($"{EvidenceText.Name(item)} is a supplier's report and does not say who issued it for what.", at: "origin");
        }
        else if (SoaText.IsBlank(origin.Issuer))
        {
            x.Report($"{EvidenceText.Name(item)} comes from outside and names no issuer.", at: "origin.issuer");
        }
        else if (SoaText.IsBlank(origin.Scope))
        {
            x.Report($"{EvidenceText.Name(item)} comes from outside and does not say what it is about.", at: "origin.scope");
        }
        else if (!FitsAnyClaim(origin.Scope!, item))
        {
            x.Report($"{EvidenceText.Name(item)} is about {TextValue.Quote(origin.Scope)}, and nothing that it is to show is.", at: "origin.scope");
        }
    }

    /// <summary>EVD-028: a supplier's report covers the time claimed, or a letter does.</summary>
    private static void ReportCoversTheTime(Evidence item, Examination x)
    {
        // One that is late altogether is EVD-004's or EVD-005's business.
        if (item.Type != EvidenceType.SupplierReport || item.CoversUntil is not { } covered || !x.Counts(item)) return;
        if (item.Origin?.GapLetterUntil is { } letter && letter > covered) covered = letter;
        if (DayMath.PlusMonths(covered, x.Option(EvidenceRuleOptions.GapMonths)) >= x.AsOf) return;
        x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} covers the time until {covered:uuuu-MM-dd} and is used on {x.AsOf:uuuu-MM-dd}."), at: "coversUntil");
    }

    /// <summary>Whether a subject has a word in common with the scope; true also where no claim has a subject.</summary>
    private static bool FitsAnyClaim(string scope, Evidence item)
    {
        var any = false;
        foreach (var claim in ValueList<EvidenceClaim>.Span(item.Claims))
        {
            if (SoaText.IsBlank(claim.Subject)) continue;
            if (HaveWordInCommon(scope, claim.Subject!)) return true;
            any = true;
        }

        return !any;
    }

    private static bool HaveWordInCommon(string one, string other)
    {
        Span<char> first = stackalloc char[WordReader.BufferLength];
        Span<char> second = stackalloc char[WordReader.BufferLength];
        var words = new WordReader(one, first);
        while (words.Read())
        {
            if (words.IsCommon || words.Word.Length < LettersOfAWord) continue;
            var others = new WordReader(other, second);
            while (others.Read())
            {
                if (words.Word.SequenceEqual(others.Word)) return true;
            }
        }

        return false;
    }
}
