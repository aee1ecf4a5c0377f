using System.Collections.Frozen;

namespace Iso.Standards;

/// <summary>What the cell of a decision says.</summary>
internal enum DecisionReading
{
    NotUnderstood,
    Undecided,
    Included,
    IncludedInPart,
    Excluded,
}

/// <summary>The words and symbols with which people say whether a control is applicable.</summary>
internal static class DecisionCell
{
    public const string Expected = "Expected yes or no, applicable or not applicable, or partially applicable; the decision is left open and the text kept in the remarks. Write one of these.";

    private static readonly FrozenDictionary<string, DecisionReading> Words = new (DecisionReading Reading, string[] Words)[]
    {
        (DecisionReading.Included,
        [
            "Yes", "Y", "True", "1", "X", "Applicable", "Included", "Include", "In scope", "Applies", "Selected", "Required", "Applicable: Yes",
            "Ja", "J", "Wahr", "Anwendbar", "Zutreffend", "Oui", "O", "Vrai", "Retenu", "Retenue", "✅", "✓", "✔", "☑", "🟢", "●", "•",
        ]),
        (DecisionReading.Excluded,
        [
            "No", "N", "False", "0", "Not applicable", "Non applicable", "Non-applicable", "Inapplicable", "Excluded", "Exclude", "Out of scope", "Not in scope", "N/A", "Not selected", "Not required", "Does not apply",
            "Nein", "Falsch", "Nicht anwendbar", "Nicht zutreffend", "Ausgeschlossen", "Entfällt", "Non", "Faux", "Exclu", "Exclue", "Sans objet", "❌", "✗", "✘", "✖", "✕", "☒", "☐", "🔴",
        ]),
        (DecisionReading.IncludedInPart,
        [
            "Partially applicable", "Partly applicable", "Partially", "Partly", "Partial", "In part", "Applicable in part", "Partially included", "P",
            "Teilweise", "Teilweise anwendbar", "Partiellement", "Partiellement applicable", "En partie", "Partiel", "Partielle", "🟡",
        ]),
        (DecisionReading.Undecided, ["TBD", "TBC", "To be decided", "To be determined", "To be confirmed", "Undecided", "Pending", "?", "Offen", "Noch offen", "À décider", "À déterminer"]),
    }.SelectMany(pair => pair.Words.Select(word => KeyValuePair.Create(TextKey.Of(word), pair.Reading))).ToFrozenDictionary();

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="crossedBoxIsTick">Whether a crossed box is a ticked one, as in forms whose other boxes are empty.</param>
    public static DecisionReading Read(string text, bool crossedBoxIsTick)
    {
        if (TextKey.SaysNothing(text)) return DecisionReading.Undecided;
        var key = TextKey.Of(text);
        if (crossedBoxIsTick && key == "☒") return DecisionReading.Included;
        return Words.GetValueOrDefault(key);
    }

    /// <summary>The reading of a column that says the opposite.</summary>
    public static DecisionReading Invert(DecisionReading reading) => reading switch
    {
        DecisionReading.Included => DecisionReading.Excluded,
        DecisionReading.Excluded => DecisionReading.Included,
        DecisionReading.IncludedInPart => DecisionReading.NotUnderstood,
        _ => reading,
    };
}
