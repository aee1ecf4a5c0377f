namespace Iso.Standards;

/// <summary>From when the provisions of the EU AI Act apply: Articles 111 and 113 as first published and as amended by Regulation (EU) 2026/1744.</summary>
/// <remarks>
/// The amendment moved the duties of high-risk systems (Chapter III, Sections 1 to 3) and left Section 5 and Chapter IX where they were,
/// so that conformity assessment or incident reports apply by their text before the duties that they presuppose. Nobody has settled that;
/// both days are given.
/// </remarks>
public static class AiActCalendar
{
    private const int LastOfProhibitions = 5;
    private const int LastHighRisk = 27;
    private const int LastOfAuthorities = 39;
    private const int LastOfConformity = 49;
    private const int Transparency = 50;
    private const int FirstOfModels = 51;
    private const int LastOfModels = 56;
    private const int Sandboxes = 57;
    private const int FirstOfGovernance = 64;
    private const int LastOfGovernance = 70;
    private const int FirstOfMonitoring = 72;
    private const int Confidentiality = 78;
    private const int LastOfRemedies = 87;
    private const int FirstOfPenalties = 99;
    private const int LastOfPenalties = 100;
    private const int FirstOfOtherActs = 102;
    private const int LastOfOtherActs = 110;

    private static readonly LocalDate Prohibitions = new(2025, 2, 2);
    private static readonly LocalDate Models = new(2025, 8, 2);
    private static readonly LocalDate Amendment = new(2026, 7, 27);
    private static readonly LocalDate General = new(2026, 8, 2);
    private static readonly LocalDate NewProhibitions = new(2026, 12, 2);
    private static readonly LocalDate ProductsBefore = new(2027, 8, 2);
    private static readonly LocalDate LateSandboxes = new(2027, 8, 2);
    private static readonly LocalDate OlderModels = new(2027, 8, 2);
    private static readonly LocalDate Uses = new(2027, 12, 2);
    private static readonly LocalDate Products = new(2028, 8, 2);
    private static readonly LocalDate Authorities = new(2030, 8, 2);

    private static readonly ProvisionNumber NewPointA = ProvisionNumber.Parse("Art. 5(1)(ba)");
    private static readonly ProvisionNumber NewPointB = ProvisionNumber.Parse("Art. 5(1)(bb)");
    private static readonly ProvisionNumber NewParagraphA = ProvisionNumber.Parse("Art. 5(1a)");
    private static readonly ProvisionNumber NewParagraphB = ProvisionNumber.Parse("Art. 5(1b)");
    private static readonly ProvisionNumber Guidelines = ProvisionNumber.Parse("Art. 6(5)");
    private static readonly ProvisionNumber Marking = ProvisionNumber.Parse("Art. 50(2)");

    /// <summary>The day on which the amendment came into force.</summary>
    public static LocalDate AmendedOn => Amendment;

    /// <summary>From when a provision applies to a system.</summary>
    /// <param name="provision">An article or annex of the law, or something below one: <c>Art. 9</c>, <c>Art. 50(2)</c>, <c>Annex IV</c>.</param>
    /// <param name="class">The class of the system: products of Annex I have more time than uses of Annex III, which any other class is taken for.</param>
    /// <param name="placedOnMarketOn">The day on which the system or model was placed on the market; null where that is not known.</param>
    /// <param name="forPublicAuthorities">Whether public authorities are meant to use it.</param>
    /// <exception cref="ArgumentException">The provision is none of this law.</exception>
    public static AiActApplication Of(ProvisionNumber provision, AiActClass @class = AiActClass.HighRiskAnnexIII, LocalDate? placedOnMarketOn = null, bool forPublicAuthorities = false)
    {
        var article = ArticleNumber.Of(provision);
        if (article.Number == 0) throw new ArgumentException($"\"{provision}\" is no article or annex of the EU AI Act; write Art. 9, Art. 50(2) or Annex IV.", nameof(provision));
        return article.Number switch
        {
            <= LastOfProhibitions => OfFirstChapters(provision, article),
            <= LastHighRisk => OfHighRisk(provision, @class, placedOnMarketOn, forPublicAuthorities),
            <= LastOfAuthorities => Dated(provision, Models, Models, "Art. 113(b)"),
            <= LastOfConformity => Unresolved(provision, @class),
            Transparency => OfTransparency(provision, placedOnMarketOn),
            >= FirstOfModels and <= LastOfModels => OfModels(provision, placedOnMarketOn),
            Sandboxes => Dated(provision, General, LateSandboxes, "Art. 57(1)"),
            >= FirstOfGovernance and <= LastOfGovernance => Dated(provision, Models, Models, "Art. 113(b)"),
            Confidentiality => Dated(provision, Models, Models, "Art. 113(b)"),
            >= FirstOfMonitoring and <= LastOfRemedies => article.Letter == ' ' ? Unresolved(provision, @class) : Dated(provision, null, General, "Art. 113"),
            FirstOfPenalties or LastOfPenalties => Dated(provision, Models, Models, "Art. 113(b)"),
            >= FirstOfOtherActs and <= LastOfOtherActs => Dated(provision, General, Amendment, "Art. 113"),
            _ => Dated(provision, article.Letter == ' ' ? General : null, General, "Art. 113"),
        };
    }

    private static AiActApplication OfFirstChapters(ProvisionNumber provision, ArticleNumber article)
    {
        if (NewPointA.Contains(provision) || NewPointB.Contains(provision) || NewParagraphA.Contains(provision) || NewParagraphB.Contains(provision)) return Dated(provision, null, NewProhibitions, "Art. 113");
        return article.Letter == ' ' ? Dated(provision, Prohibitions, Prohibitions, "Art. 113(a)") : Dated(provision, null, Amendment, "Art. 113");
    }

    private static AiActApplication OfHighRisk(ProvisionNumber provision, AiActClass @class, LocalDate? placed, bool forPublicAuthorities)
    {
        if (Guidelines.Contains(provision)) return Dated(provision, General, General, "Art. 113");
        var isProduct = @class == AiActClass.HighRiskAnnexI;
        var (original, from) = isProduct ? (ProductsBefore, Products) : (General, Uses);
        var dated = Dated(provision, original, from, "Art. 113(c)");
        if (placed is not { } day || day >= from) return dated;
        if (forPublicAuthorities)
        {
            return dated with { From = Authorities, Original = Authorities, Basis = Act("Art. 111(2)"), Note = "It was on the market before and is meant for public authorities, which have until this day." };
        }

        return dated with { Note = $"It was on the market before {DateText.Of(from)}: the duties reach it once its design changes significantly (Article 111(2))." };
    }

    private static AiActApplication OfTransparency(ProvisionNumber provision, LocalDate? placed)
        => Marking.Contains(provision) && placed < General
            ? Dated(provision, General, NewProhibitions, "Art. 111(4)") with { Note = $"It was on the market before {DateText.Of(General)}." }
            : Dated(provision, General, General, "Art. 113");

    private static AiActApplication OfModels(ProvisionNumber provision, LocalDate? placed)
        => placed < Models
            ? Dated(provision, OlderModels, OlderModels, "Art. 111(3)") with { Note = $"The model was on the market before {DateText.Of(Models)}." }
            : Dated(provision, Models, Models, "Art. 113(b)");

    private static AiActApplication Unresolved(ProvisionNumber provision, AiActClass @class) => Dated(provision, General, General, "Art. 113") with
    {
        DutiesFrom = @class == AiActClass.HighRiskAnnexI ? Products : Uses,
        Note = "The amendment moved Sections 1 to 3 of Chapter III only; whether what rests on them waits for them is open.",
    };

    private static AiActApplication Dated(ProvisionNumber provision, LocalDate? original, LocalDate from, string basis)
        => new() { Provision = new(EuAiAct.Edition2026.Id, provision), Original = original, From = from, Basis = Act(basis) };

    private static ProvisionId Act(string number) => new(EuAiAct.Edition2026.Id, ProvisionNumber.Parse(number));
}
