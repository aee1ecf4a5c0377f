namespace Iso.Standards;

/// <summary>The numbers and word lists in the rules about statements that are good practice and that a user can set.</summary>
public static class SoaRuleOptions
{
    /// <summary>SOA-010: texts that stand for a justification without being one. English, German and French.</summary>
    public static RuleOption<WordLists> Placeholders { get; } = new(
        SoaRuleIds.JustificationPlaceholder,
        "placeholders",
        WordLists.Empty
            .With("en", "n/a", "na", "n.a", "none", "nil", "tbd", "tbc", "todo", "to do", "x", "not applicable", "not relevant", "not required", "see above", "as above", "to be defined", "pending", "same", "ditto")
            .With("de", "entfällt", "k.a", "k. a", "keine angabe", "nicht anwendbar", "nicht zutreffend", "nicht relevant", "nicht erforderlich", "siehe oben", "wie oben", "offen", "folgt", "dito")
            .With("fr", "sans objet", "s.o", "s/o", "non applicable", "non pertinent", "non requis", "néant", "aucun", "aucune", "à définir", "voir ci-dessus", "idem", "en attente"),
        "Texts that do not count as a justification, by language; compared without case and without the punctuation around them.");

    /// <summary>SOA-011: the least number of characters of a justification. 20.</summary>
    public static RuleOption<int> MinimumLength { get; } = new(
        SoaRuleIds.JustificationTooShort, "minimumLength", 20, "The least number of characters that a justification has.");

    /// <summary>SOA-012: how many entries may have the same justification. 10.</summary>
    public static RuleOption<int> MaximumRepeats { get; } = new(
        SoaRuleIds.JustificationRepeated, "maximumRepeats", 10, "How many entries may have the same justification.");

    /// <summary>SOA-039: phrases by which an exclusion is put on a supplier. English, German and French.</summary>
    public static RuleOption<WordLists> OutsourcingPhrases { get; } = new(
        SoaRuleIds.ExcludedAsOutsourced,
        "outsourcingPhrases",
        WordLists.Empty
            .With("en", "outsourced", "outsourcing partner", "cloud provider", "cloud service provider", "cloud vendor", "provider responsibility", "provider's responsibility", "responsibility of the provider", "service provider", "hosting provider", "hosting company", "hoster", "infrastructure provider", "infrastructure responsibility", "managed service provider", "our provider", "the provider", "our supplier", "the supplier", "our vendor", "the vendor", "third party", "third-party", "data centre operator", "data center operator", "done by aws", "handled by aws", "handled by azure", "handled by google")
            .With("de", "ausgelagert", "cloud-anbieter", "cloudanbieter", "cloud-provider", "hoster", "hosting-anbieter", "dienstleister", "auftragnehmer", "rechenzentrumsbetreiber", "unser anbieter", "der anbieter", "drittanbieter")
            .With("fr", "externalisé", "externalisée", "fournisseur cloud", "fournisseur de cloud", "hébergeur", "prestataire", "sous-traitant", "infogérant"),
        "Phrases that put a control on a supplier, by language.");

    /// <summary>SOA-040: phrases by which an exclusion rests on cost, people or time. English, German and French.</summary>
    public static RuleOption<WordLists> CostPhrases { get; } = new(
        SoaRuleIds.ExcludedForCost,
        "costPhrases",
        WordLists.Empty
            .With("en", "budget", "too expensive", "too costly", "cost", "costs", "no money", "no staff", "lack of staff", "no personnel", "no people", "no resources", "lack of resources", "not enough people", "not enough staff", "no time", "lack of time", "no capacity", "not done yet", "not yet done", "not yet implemented", "not implemented yet", "not yet in place", "not yet introduced", "later this year", "next year")
            .With("de", "budget", "zu teuer", "kosten", "kein geld", "kein personal", "personalmangel", "keine ressourcen", "keine zeit", "noch nicht umgesetzt", "noch nicht eingeführt", "nächstes jahr")
            .With("fr", "budget", "trop cher", "trop coûteux", "coût", "coûts", "manque de personnel", "manque de ressources", "pas de ressources", "pas le temps", "pas encore", "l'année prochaine"),
        "Phrases that rest an exclusion on cost, people or time, by language.");

    /// <summary>SOA-039: words that show that an exclusion rests on risk all the same. English, German and French.</summary>
    public static RuleOption<WordLists> RiskWords { get; } = new(
        SoaRuleIds.ExcludedAsOutsourced,
        "riskWords",
        WordLists.Empty
            .With("en", "risk", "risks", "risk assessment", "risk analysis")
            .With("de", "risiko", "risiken", "risikobewertung", "risikobeurteilung", "risikoanalyse")
            .With("fr", "risque", "risques", "appréciation des risques", "analyse des risques"),
        "Words that show that an exclusion rests on a risk assessment, by language; a reference such as R-012 does as well.");

    /// <summary>SOA-021 and SOA-022: within how many days before a stage 2 audit a late action or a lack of evidence is an error. 60.</summary>
    public static RuleOption<int> ReadinessDays { get; } = new(
        SoaRuleIds.ActionLate, "readinessDays", 60, "Within how many days before a stage 2 audit a late action, or an implemented control without evidence (SOA-022), is an error.");

    /// <summary>SOA-034: after how many months a statement is reviewed where it names no day itself. 12.</summary>
    public static RuleOption<int> ReviewMonths { get; } = new(
        SoaRuleIds.ReviewOverdue, "reviewMonths", 12, "After how many months a statement is reviewed again where it names no day itself.");

    /// <summary>SOA-045: phrases by which a decision is taken over from another statement. English, German and French.</summary>
    public static RuleOption<WordLists> InheritancePhrases { get; } = new(
        SoaRuleIds.DecisionInherited,
        "inheritancePhrases",
        WordLists.Empty
            .With(
                "en",
                "see the statement of applicability", "see statement of applicability", "see the other statement", "see other statement", "see the soa", "see soa", "see isms",
                "see the isms", "see isms soa", "see the isms soa", "see aims", "see the aims", "see aims soa", "see the aims soa", "see iso 27001", "see iso/iec 27001", "see 27001",
                "see iso 42001", "see iso/iec 42001", "see 42001", "as in the statement of applicability", "as in isms", "as in the isms", "as in the isms soa", "as in aims",
                "as in the aims", "as in the aims soa", "as in iso 27001", "as in iso/iec 27001", "as in 27001", "as in iso 42001", "as in iso/iec 42001", "as in 42001",
                "as per the isms", "as per isms soa", "as per iso 27001", "as per iso/iec 27001", "as per the aims", "as per aims soa", "as per iso 42001", "as per iso/iec 42001",
                "same as isms", "same as the isms", "same as in the isms", "same as iso 27001", "same as iso/iec 27001", "same as in iso 27001", "same as in iso/iec 27001",
                "same as aims", "same as the aims", "same as in the aims", "same as iso 42001", "same as iso/iec 42001", "same as in iso 42001", "same as in iso/iec 42001",
                "inherited from", "taken over from", "adopted from", "decided in the isms", "decided in the aims", "covered by the isms", "covered by isms", "covered by the isms soa",
                "covered by iso 27001", "covered by iso/iec 27001", "covered by the aims", "refer to the isms", "refer to isms soa", "refer to the aims",
                "refer to the statement of applicability")
            .With(
                "de",
                "siehe isms", "siehe isms-soa", "siehe isms soa", "siehe aims", "siehe aims-soa", "siehe aims soa", "siehe soa", "siehe erklärung zur anwendbarkeit",
                "siehe die erklärung zur anwendbarkeit", "siehe anwendbarkeitserklärung", "siehe iso 27001", "siehe iso/iec 27001", "siehe iso 42001", "siehe iso/iec 42001",
                "wie im isms", "wie im aims", "wie in der isms-soa", "wie in iso 27001", "wie in iso/iec 27001", "wie in iso 42001", "wie in iso/iec 42001", "wie bei iso 27001",
                "wie bei iso/iec 27001", "übernommen aus", "übernommen von", "geerbt von", "vom isms abgedeckt", "durch das isms abgedeckt", "vgl. isms", "vgl. iso 27001",
                "vgl. iso/iec 27001")
            .With(
                "fr",
                "voir la déclaration d'applicabilité", "voir déclaration d'applicabilité", "voir la dda", "voir dda", "voir la soa", "voir soa", "voir smsi", "voir le smsi",
                "voir la soa du smsi", "voir iso 27001", "voir iso/iec 27001", "voir iso 42001", "voir iso/iec 42001", "voir smia", "voir le smia", "comme dans le smsi",
                "comme dans le smia", "comme dans iso 27001", "comme dans iso/iec 27001", "comme dans l'iso 27001", "comme dans l'iso/iec 27001", "comme dans iso 42001",
                "comme dans iso/iec 42001", "hérité de", "hérité du", "héritée de", "héritée du", "repris de", "repris du", "couvert par le smsi", "couvert par iso 27001"),
        "Phrases that point to the statement of another standard, by language; with no other reason they are none.");

    /// <summary>SOA-045: words that point, before the document id of another statement. English, German and French.</summary>
    public static RuleOption<WordLists> PointerWords { get; } = new(
        SoaRuleIds.DecisionInherited,
        "pointerWords",
        WordLists.Empty
            .With(
                "en",
                "see", "as in", "as per", "cf", "refer to", "inherited from", "same as", "same as in", "covered by", "per")
            .With(
                "de",
                "siehe", "wie in", "vgl", "gemäß", "übernommen aus")
            .With(
                "fr",
                "voir", "comme dans", "cf", "selon", "repris de"),
        "Words that point to another statement where its document id stands behind them, by language.");

    /// <summary>SOA-045: phrases by which one text speaks for two standards. English, German and French.</summary>
    public static RuleOption<WordLists> MergedPhrases { get; } = new(
        SoaRuleIds.DecisionInherited,
        "mergedPhrases",
        WordLists.Empty
            .With(
                "en",
                "both standards", "both management systems", "both annexes", "both statements", "two standards", "27001 and 42001", "27001 and iso 42001", "27001 and iso/iec 42001",
                "27001 & 42001", "27001 & iso 42001", "27001 & iso/iec 42001", "27001/42001", "27001/iso 42001", "27001/iso/iec 42001", "27001 / 42001", "27001 / iso 42001",
                "27001 / iso/iec 42001", "27001 + 42001", "27001 + iso 42001", "27001 + iso/iec 42001", "27001:2022 and 42001", "27001:2022 and iso 42001",
                "27001:2022 and iso/iec 42001", "27001:2022 & 42001", "27001:2022 & iso 42001", "27001:2022 & iso/iec 42001", "27001:2022/42001", "27001:2022/iso 42001",
                "27001:2022/iso/iec 42001", "27001:2022 / 42001", "27001:2022 / iso 42001", "27001:2022 / iso/iec 42001", "27001:2022 + 42001", "27001:2022 + iso 42001",
                "27001:2022 + iso/iec 42001", "27001:2013 and 42001", "27001:2013 and iso 42001", "27001:2013 and iso/iec 42001", "27001:2013 & 42001", "27001:2013 & iso 42001",
                "27001:2013 & iso/iec 42001", "27001:2013/42001", "27001:2013/iso 42001", "27001:2013/iso/iec 42001", "27001:2013 / 42001", "27001:2013 / iso 42001",
                "27001:2013 / iso/iec 42001", "27001:2013 + 42001", "27001:2013 + iso 42001", "27001:2013 + iso/iec 42001", "42001 and 27001", "42001 and iso 27001",
                "42001 and iso/iec 27001", "42001 & 27001", "42001 & iso 27001", "42001 & iso/iec 27001", "42001/27001", "42001/iso 27001", "42001/iso/iec 27001", "42001 / 27001",
                "42001 / iso 27001", "42001 / iso/iec 27001", "42001 + 27001", "42001 + iso 27001", "42001 + iso/iec 27001", "42001:2023 and 27001", "42001:2023 and iso 27001",
                "42001:2023 and iso/iec 27001", "42001:2023 & 27001", "42001:2023 & iso 27001", "42001:2023 & iso/iec 27001", "42001:2023/27001", "42001:2023/iso 27001",
                "42001:2023/iso/iec 27001", "42001:2023 / 27001", "42001:2023 / iso 27001", "42001:2023 / iso/iec 27001", "42001:2023 + 27001", "42001:2023 + iso 27001",
                "42001:2023 + iso/iec 27001", "isms and aims", "aims and isms", "isms & aims", "aims & isms", "isms/aims", "aims/isms", "isms / aims", "aims / isms", "isms + aims",
                "aims + isms")
            .With(
                "de",
                "beide normen", "beiden normen", "beide managementsysteme", "beiden managementsysteme", "beide standards", "beiden standards", "27001 und 42001", "27001 und iso 42001",
                "27001 und iso/iec 42001", "27001:2022 und 42001", "27001:2022 und iso 42001", "27001:2022 und iso/iec 42001", "27001:2013 und 42001", "27001:2013 und iso 42001",
                "27001:2013 und iso/iec 42001", "42001 und 27001", "42001 und iso 27001", "42001 und iso/iec 27001", "42001:2023 und 27001", "42001:2023 und iso 27001",
                "42001:2023 und iso/iec 27001", "isms und aims", "aims und isms")
            .With(
                "fr",
                "les deux normes", "deux normes", "les deux systèmes de management", "27001 et 42001", "27001 et iso 42001", "27001 et iso/iec 42001", "27001:2022 et 42001",
                "27001:2022 et iso 42001", "27001:2022 et iso/iec 42001", "27001:2013 et 42001", "27001:2013 et iso 42001", "27001:2013 et iso/iec 42001", "42001 et 27001",
                "42001 et iso 27001", "42001 et iso/iec 27001", "42001:2023 et 27001", "42001:2023 et iso 27001", "42001:2023 et iso/iec 27001", "smsi et smia", "smia et smsi"),
        "Phrases by which one justification speaks for two standards at once, by language.");

    /// <summary>SOA-045: words that show that evidence or a risk is shared, which is allowed. English, German and French.</summary>
    public static RuleOption<WordLists> SharedWords { get; } = new(
        SoaRuleIds.DecisionInherited,
        "sharedWords",
        WordLists.Empty
            .With(
                "en",
                "evidence", "record", "records", "register", "risk", "risks")
            .With(
                "de",
                "nachweis", "nachweise", "aufzeichnung", "aufzeichnungen", "register", "risiko", "risiken")
            .With(
                "fr",
                "preuve", "preuves", "enregistrement", "enregistrements", "registre", "risque", "risques"),
        "Words that show that evidence or a risk is shared, which is allowed, by language.");
}
