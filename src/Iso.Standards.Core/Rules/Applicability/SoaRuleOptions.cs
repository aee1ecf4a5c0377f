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
}
