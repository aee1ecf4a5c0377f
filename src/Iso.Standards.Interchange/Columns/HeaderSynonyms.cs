using System.Collections.Frozen;

namespace Iso.Standards;

/// <summary>How sure a header makes it that its column holds the numbers of the controls.</summary>
internal enum NumberHint
{
    None,

    /// <summary>The header speaks of controls and may mean their names as well: <c>Control</c>.</summary>
    Possible,

    /// <summary>The header speaks of numbers, perhaps of others: <c>#</c>, <c>Ref</c>.</summary>
    Likely,

    /// <summary>The header can mean nothing else: <c>Control ID</c>.</summary>
    Sure,
}

/// <summary>The headers under which statements of applicability are kept, in English, German and French.</summary>
internal static class HeaderSynonyms
{
    private static readonly FrozenDictionary<string, NumberHint> NumberHints = Invert(
    [
        (NumberHint.Sure,
        [
            "Control ID", "Control No.", "Control Number", "Control #", "Control Ref", "Control Reference", "Control Code", "Control Identifier",
            "Annex A Ref", "Annex A Reference", "Annex A ID", "Annex A Number", "Annex A Control ID", "Annex A Control No.",
            "Maßnahmen-ID", "Massnahmen-ID", "Maßnahmennummer", "Maßnahmen-Nr.", "Massnahmen-Nr.", "Control-Nr.", "Kontroll-ID",
            "ID mesure", "ID de la mesure", "N° mesure", "Numéro de mesure", "Référence mesure",
        ]),
        (NumberHint.Likely,
        [
            "#", "ID", "No.", "Nr.", "Nr", "N°", "Nº", "Number", "Nummer", "Numéro", "Ref", "Ref.", "Reference No.", "Ref No.", "Ref ID", "Reference ID", "Code",
            "Clause", "Clause No.", "Clause Number", "Clause Ref", "Clause/Control", "Section", "Sec", "Sec.", "Annex", "Annex A", "Annex A Clause", "Item", "Kapitel", "Ziffer", "Référence", "Réf",
            "ISO Ref", "ISO Reference", "ISO Clause", "Requirement ID", "Req ID",
        ]),
        (NumberHint.Possible,
        [
            "Control", "Controls", "Annex A Control", "Annex A Controls", "Reference Control", "Security Control", "Control Objective", "Requirement",
            "Maßnahme", "Massnahme", "Maßnahmen", "Referenzmaßnahme", "Kontrolle", "Mesure", "Mesures", "Mesure de sécurité", "Contrôle",
        ]),
    ]);

    private static readonly FrozenDictionary<string, SoaColumn> Columns = Invert(
    [
        (SoaColumn.Title,
        [
            "Control Name", "Control Title", "Control Description", "Title", "Name", "Control Objective/Control", "Control Objective / Controls", "Control Text", "Control Heading",
            "Bezeichnung", "Titel", "Maßnahmenname", "Maßnahmentitel", "Name der Maßnahme", "Titel der Maßnahme", "Titre", "Intitulé", "Nom", "Nom de la mesure", "Intitulé de la mesure",
        ]),
        (SoaColumn.Group,
        [
            "Domain", "Theme", "Category", "Control Category", "Control Domain", "Control Theme", "Control Group", "Group", "Annex A Domain", "Annex A Theme", "Chapter",
            "Thema", "Kategorie", "Bereich", "Themenbereich", "Gruppe", "Thème", "Domaine", "Catégorie",
        ]),
        (SoaColumn.Origin, ["Origin", "Control Origin", "Control Source", "Herkunft", "Origine"]),
        (SoaColumn.Decision,
        [
            "Applicable", "Applicable (Y/N)", "Applicable (Yes/No)", "Applicable?", "Appl", "Appl.", "Applicability", "Applicability (Y/N)", "Applicability (Yes/No)", "Applicability Status",
            "Applies", "Is Applicable", "Included", "Included (Y/N)", "Included (Yes/No)", "Include", "Inclusion", "Included/Excluded", "Include/Exclude", "Inclusion/Exclusion", "In Scope", "Decision", "Selected", "Selected (Y/N)",
            "Control Applicable", "Applicable / Not Applicable", "Applicable/Excluded", "Applicable (Y/N/P)",
            "Anwendbar", "Anwendbarkeit", "Anwendbar (J/N)", "Anwendbar (Ja/Nein)", "Zutreffend", "Relevant", "Ausgewählt", "Entscheidung",
            "Applicable (O/N)", "Applicable (Oui/Non)", "Applicabilité", "Retenu", "Retenue", "Décision",
        ]),
        (SoaColumn.Exclusion,
        [
            "Excluded", "Excluded (Y/N)", "Excluded (Yes/No)", "Excluded?", "Not Applicable", "Not Applicable (Y/N)", "N/A",
            "Ausgeschlossen", "Nicht anwendbar", "Exclu", "Exclue", "Non applicable",
        ]),
        (SoaColumn.PartOfScope, ["Part of Scope", "Applies To", "Scope", "Applicable To", "Geltungsbereich", "Gilt für", "Périmètre", "S'applique à"]),
        (SoaColumn.Justification,
        [
            "Justification", "Justifications", "Justification for Inclusion/Exclusion", "Justification for Inclusion or Exclusion", "Justification for Inclusion", "Justification for Exclusion",
            "Inclusion Justification", "Exclusion Justification", "Justification (Inclusion/Exclusion)", "Justification for Applicability", "Justification for Non-Applicability", "Justification for Decision",
            "Rationale", "Rationale for Inclusion/Exclusion", "Rationale for Inclusion", "Rationale for Exclusion", "Reason", "Reason for Inclusion/Exclusion", "Reason for Inclusion", "Reason for Exclusion",
            "Exclusion Reason", "Inclusion Reason", "Remarks (Justification for Exclusion)", "Why",
            "Begründung", "Begruendung", "Begründung für Ein-/Ausschluss", "Begründung für Einschluss/Ausschluss", "Begründung der Anwendbarkeit", "Begründung der Auswahl", "Begründung für Ausschluss", "Begründung für die Aufnahme", "Rechtfertigung", "Grund",
            "Justification de l'inclusion/exclusion", "Justification de l'inclusion", "Justification de l'exclusion", "Motif", "Motivation", "Raison", "Raison d'exclusion",
        ]),
        (SoaColumn.Reasons,
        [
            "Reasons", "Reasons for Inclusion", "Reasons for Selection", "Selection Reasons", "Reason for Selection", "Reason Category", "Reason Categories", "Reason Type", "Justification Category", "Justification Type",
            "Selected Controls and Reasons for Selection", "Inclusion Basis", "Basis for Inclusion", "Basis for Selection", "Driver", "Drivers",
            "Gründe", "Auswahlgründe", "Begründungskategorie", "Raisons", "Raisons de la sélection",
        ]),
        (SoaColumn.Risks,
        [
            "Risk", "Risks", "Related Risks", "Related Risk", "Related Risk IDs", "Risk ID", "Risk IDs", "Risk Ref", "Risk Reference", "Risk References", "Linked Risks", "Associated Risks", "Risk Register Ref", "Treated Risks", "Risk Link",
            "Risiko", "Risiken", "Zugehörige Risiken", "Behandelte Risiken", "Risiko-ID", "Risiko-IDs", "Risque", "Risques", "Risques associés", "Risques liés", "Risques traités",
        ]),
        (SoaColumn.RiskAssessment, ["RRA", "RA", "Risk Assessment", "Results of Risk Assessment", "Result of Risk Assessment", "Risk Treatment", "Risikobewertung", "Ergebnis der Risikobewertung", "Appréciation des risques"]),
        (SoaColumn.Legal, ["LR", "Legal", "Legal Requirement", "Legal Requirements", "Legal/Regulatory", "Legal / Regulatory Requirements", "Regulatory", "Regulatory Requirements", "Rechtliche Anforderungen", "Gesetzliche Anforderungen", "Exigences légales"]),
        (SoaColumn.Contractual, ["CO", "CR", "Contract", "Contractual", "Contractual Obligation", "Contractual Obligations", "Contractual Requirements", "Vertragliche Verpflichtungen", "Vertragliche Anforderungen", "Obligations contractuelles"]),
        (SoaColumn.Business,
        [
            "BR", "BP", "BR/BP", "Business", "Business Requirement", "Business Requirements", "Best Practice", "Best Practices", "Adopted Best Practices", "Business Requirements / Adopted Best Practices", "Good Practice",
            "Geschäftsanforderungen", "Geschäftliche Anforderungen", "Bewährte Verfahren", "Exigences métier", "Bonnes pratiques",
        ]),
        (SoaColumn.Status,
        [
            "Status", "Implementation Status", "Control Status", "Current Status", "State", "Implemented", "Implemented?", "Implemented (Y/N)", "Implemented (Yes/No)", "Implementation State", "Implementation Level", "Maturity Status", "Compliance Status",
            "Umsetzungsstatus", "Umsetzungsstand", "Umsetzungsgrad", "Stand", "Stand der Umsetzung", "Implementierungsstatus", "Umgesetzt", "Umgesetzt (J/N)",
            "Statut", "État", "Statut de mise en œuvre", "Statut de mise en oeuvre", "État de mise en œuvre", "Mis en œuvre", "Avancement", "Statut d'implémentation",
        ]),
        (SoaColumn.Owner,
        [
            "Owner", "Control Owner", "Owned By", "Responsible", "Responsible Person", "Responsible Party", "Responsibility", "Accountable", "Assigned To", "Assignee", "Owner / Responsible",
            "Verantwortlich", "Verantwortliche", "Verantwortlicher", "Verantwortlichkeit", "Verantwortliche Person", "Zuständig", "Zuständigkeit", "Eigentümer", "Maßnahmeneigner",
            "Responsable", "Propriétaire", "Pilote",
        ]),
        (SoaColumn.Implementation,
        [
            "Implementation", "How Implemented", "How Is It Implemented", "Implementation Description", "Implementation Details", "Implementation Detail", "Implementation Method", "Implementation Notes", "Implementation Summary", "Description of Implementation",
            "Overview of Implementation", "Remarks (Overview of Implementation)", "Current Controls", "Current Control", "Existing Controls", "Control Implementation", "Method of Implementation",
            "Umsetzung", "Art der Umsetzung", "Umsetzungsbeschreibung", "Beschreibung der Umsetzung", "Implementierung", "Mise en œuvre", "Mise en oeuvre", "Description de la mise en œuvre", "Modalités de mise en œuvre", "Implémentation",
        ]),
        (SoaColumn.Reference,
        [
            "Evidence", "Evidence Document", "Evidence Documents", "Evidence Reference", "Evidence Ref", "Evidence Location", "Evidence Link", "Doc", "Docs", "Document", "Documents", "Documentation", "Document Reference", "Document Ref", "Documented Information",
            "Reference", "References", "Reference Document", "Related Documents", "Related Document", "Supporting Documents", "Policy", "Policies", "Policy Reference", "Policy/Procedure", "Policy / Procedure", "Procedure", "Policy Document", "Link", "Links",
            "Implementation / Evidence", "Evidence / Implementation", "Evidence / Reference", "Evidence / Notes", "Records", "Proof",
            "Nachweis", "Nachweise", "Nachweisdokument", "Dokument", "Dokumente", "Dokumentation", "Referenz", "Verweis", "Referenzdokument",
            "Preuve", "Preuves", "Éléments de preuve", "Documents de référence", "Document de référence",
        ]),
        (SoaColumn.Action,
        [
            "Action", "Actions", "Action Required", "Required Action", "Next Action", "Next Steps", "Action Plan", "Action Item", "Planned Action", "Remediation", "Remediation Plan", "To Do", "Due Date", "Due", "Target Date", "Deadline", "Planned Date", "Implementation Date", "Target Completion Date",
            "Nächste Schritte", "Aktion", "Aktionen", "Fällig", "Fällig am", "Termin", "Zieldatum", "Frist", "Plan d'action", "Échéance", "Date d'échéance", "Date cible",
        ]),
        (SoaColumn.LastReviewed,
        [
            "Last Reviewed", "Last Review", "Last Review Date", "Last Reviewed On", "Reviewed On", "Reviewed", "Date Reviewed", "Review Date", "Date of Review", "Date of Last Review", "Last Assessed",
            "Zuletzt geprüft", "Zuletzt überprüft", "Letzte Prüfung", "Letzte Überprüfung", "Geprüft am", "Dernière revue", "Date de revue", "Dernière révision",
        ]),
        (SoaColumn.Remarks,
        [
            "Remarks", "Remark", "Notes", "Note", "Comments", "Comment", "Observation", "Observations", "Additional Notes", "Additional Comments", "Notes / Comments", "Auditor Notes",
            "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Kommentar", "Kommentare", "Hinweis", "Hinweise", "Notizen", "Remarque", "Remarques", "Commentaire", "Commentaires",
        ]),
    ]);

    /// <summary>What a header that is not about numbers says its column holds.</summary>
    public static SoaColumn ColumnOf(string header) => Look(Columns, header);

    /// <summary>Whether a header lets one expect the numbers of controls below it.</summary>
    public static NumberHint NumberHintOf(string header) => Look(NumberHints, header);

    /// <summary>Whether a header means anything here.</summary>
    public static bool IsKnown(string header) => ColumnOf(header) != SoaColumn.Unknown || NumberHintOf(header) != NumberHint.None;

    /// <summary>By the header as it stands, then without what stands in brackets, then without the name of a standard; then by its parts.</summary>
    private static T Look<T>(FrozenDictionary<string, T> table, string header)
        where T : struct, Enum
    {
        var key = TextKey.Of(header);
        if (table.TryGetValue(key, out var found)) return found;
        var bare = WithoutBrackets(header);
        if (table.TryGetValue(TextKey.Of(bare), out found)) return found;
        if (table.TryGetValue(WithoutStandard(TextKey.Of(bare)), out found)) return found;
        return LookAtParts(table, bare);
    }

    /// <summary><c>Owner / Assignee</c>: alternatives that all mean the same.</summary>
    private static T LookAtParts<T>(FrozenDictionary<string, T> table, string header)
        where T : struct, Enum
    {
        var parts = header.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !table.TryGetValue(TextKey.Of(parts[0]), out var first)) return default;
        foreach (var part in parts)
        {
            if (!table.TryGetValue(TextKey.Of(part), out var other) || !EqualityComparer<T>.Default.Equals(first, other)) return default;
        }

        return first;
    }

    private static string WithoutBrackets(string header)
    {
        var open = header.AsSpan().IndexOfAny('(', '[');
        if (open <= 0) return header;
        var close = header.AsSpan().LastIndexOfAny(')', ']');
        return close < open ? header[..open] : string.Concat(header.AsSpan(0, open), header.AsSpan(close + 1));
    }

    /// <summary><c>iso27001control</c> and <c>isoiec270012022control</c> without what comes before the last word.</summary>
    private static string WithoutStandard(string key)
    {
        if (!key.StartsWith("iso", StringComparison.Ordinal) && !char.IsAsciiDigit(key.FirstOrDefault())) return key;
        var rest = key.AsSpan();
        if (rest.StartsWith("iso")) rest = rest[3..];
        if (rest.StartsWith("iec")) rest = rest[3..];
        return rest.TrimStart("0123456789").ToString();
    }

    private static FrozenDictionary<string, T> Invert<T>(IEnumerable<(T Meaning, string[] Words)> synonyms)
        => synonyms.SelectMany(pair => pair.Words.Select(word => KeyValuePair.Create(TextKey.Of(word), pair.Meaning)))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary();
}
