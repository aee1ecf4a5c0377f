using System.Collections.Frozen;

namespace Iso.Standards;

/// <summary>The words with which people name categories of reason, and the marks and ids of columns that stand for one.</summary>
internal static class ReasonCell
{
    public const string Expected = "Expected categories such as risk treatment, legal, contractual or business, parted by commas; the text is kept in the remarks. Write one of these, or map the column to Justification.";

    private static readonly FrozenDictionary<string, ReasonCategory> Categories = new (ReasonCategory Category, string[] Words)[]
    {
        (ReasonCategory.RiskTreatment,
        [
            "Risk", "Risks", "Risk treatment", "Risk assessment", "RA", "RRA", "RT", "Risk-based", "Result of risk assessment", "Results of risk assessment",
            "Risiko", "Risiken", "Risikobehandlung", "Risikobewertung", "Risque", "Risques", "Traitement des risques", "Appréciation des risques",
        ]),
        (ReasonCategory.Legal,
        [
            "Legal", "Law", "Regulation", "Regulatory", "Statutory", "Legal requirement", "Legal requirements", "Regulatory requirement", "Regulatory requirements", "LR",
            "Gesetz", "Gesetzlich", "Rechtlich", "Regulatorisch", "Légal", "Légale", "Réglementaire", "Exigence légale", "Exigences légales",
        ]),
        (ReasonCategory.Contractual,
        [
            "Contract", "Contracts", "Contractual", "Contractual obligation", "Contractual obligations", "Contractual requirement", "Contractual requirements", "CO", "Customer requirement", "Customer requirements",
            "Vertrag", "Vertraglich", "Contrat", "Contractuel", "Contractuelle",
        ]),
        (ReasonCategory.Business,
        [
            "Business", "Business requirement", "Business requirements", "BR", "Best practice", "Best practices", "Adopted best practice", "Good practice", "BP", "Business need",
            "Geschäftlich", "Geschäftsanforderung", "Geschäftsanforderungen", "Bewährte Praxis", "Best Practices", "Métier", "Exigence métier", "Bonne pratique", "Bonnes pratiques",
        ]),
    }.SelectMany(pair => pair.Words.Select(word => KeyValuePair.Create(TextKey.Of(word), pair.Category))).DistinctBy(pair => pair.Key).ToFrozenDictionary();

    /// <summary>What a column of risks may hold that is no risk but its size.</summary>
    private static readonly FrozenSet<string> RiskLevels = new[]
    {
        "Low", "Medium", "Moderate", "High", "Critical", "Very high", "Very low", "L", "M", "H", "Niedrig", "Gering", "Mittel", "Hoch", "Kritisch", "Sehr hoch", "Faible", "Moyen", "Élevé", "Critique",
    }.Select(TextKey.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Nothing = new[] { "None", "No", "N", "N/A", "False", "0", "☐", "✗", "✘", "❌", "Nil", "Keine", "Keines", "Nein", "Aucun", "Aucune", "Non" }.Select(TextKey.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Marks = new[] { "X", "Y", "Yes", "1", "True", "Ja", "J", "Oui", "O", "✓", "✔", "✅", "☑", "☒", "●", "•", "*" }.Select(TextKey.Of).ToFrozenSet();

    /// <summary>The categories that a cell names, and the words in it that name none.</summary>
    public static (IReadOnlyList<ReasonCategory> Categories, bool IsUnderstood) ReadCategories(string text)
    {
        var categories = new List<ReasonCategory>();
        var isUnderstood = true;
        if (IsNothing(text)) return (categories, isUnderstood);
        foreach (var word in Pieces(text, ",;/+&\n"))
        {
            if (Categories.TryGetValue(TextKey.Of(word), out var category)) categories.Add(category);
            else isUnderstood = false;
        }

        return (categories, isUnderstood);
    }

    /// <summary>The reason that a column of its own gives: null where the cell denies it, ids where it names them; false where it says something else.</summary>
    public static bool TryReadMark(string text, ReasonCategory category, out InclusionReason? reason)
    {
        reason = null;
        if (IsNothing(text)) return true;
        if (Marks.Contains(TextKey.Of(text)))
        {
            reason = new() { Category = category };
            return true;
        }

        return category == ReasonCategory.RiskTreatment ? TryReadRisks(text, out reason) : TryReadNames(text, category, out reason);
    }

    /// <summary>The ids of the risks in a cell; null where it holds none, false where it holds the size of a risk.</summary>
    public static bool TryReadRisks(string text, out InclusionReason? reason)
    {
        reason = null;
        if (IsNothing(text)) return true;
        if (RiskLevels.Contains(TextKey.Of(text)) || Marks.Contains(TextKey.Of(text))) return false;
        var ids = new List<string>();
        foreach (var piece in Pieces(text, ",;\n"))
        {
            // Blanks part ids, and stand within names: R-1 R-2, but Risk 12.
            var words = piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (Array.TrueForAll(words, word => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)) ids.AddRange(words);
            else ids.Add(piece);
        }

        reason = InclusionReason.RiskTreatment([.. ids]);
        return true;
    }

    private static bool TryReadNames(string text, ReasonCategory category, out InclusionReason? reason)
    {
        reason = new() { Category = category, References = [.. Pieces(text, ",;\n")] };
        return true;
    }

    private static bool IsNothing(string text) => TextKey.SaysNothing(text) || Nothing.Contains(TextKey.Of(text));

    private static string[] Pieces(string text, string separators)
        => text.Split(separators.ToCharArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
