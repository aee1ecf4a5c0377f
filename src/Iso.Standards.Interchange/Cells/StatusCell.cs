using System.Collections.Frozen;

namespace Iso.Standards;

/// <summary>What the cell of a status says: a status, or in its place a decision.</summary>
internal readonly record struct StatusReading(bool IsUnderstood, ImplementationStatus? Status = null, Decision Decision = Decision.Undecided);

/// <summary>The words and symbols with which people say how far a control is put into effect.</summary>
internal static class StatusCell
{
    public const string Expected = "Expected implemented, partial, planned, not implemented or n/a; the status is left open and the text kept in the remarks. Write one of these.";

    private static readonly FrozenDictionary<string, StatusReading> Words = new (StatusReading Reading, string[] Words)[]
    {
        (new(true, ImplementationStatus.Implemented),
        [
            "Implemented", "Fully implemented", "Full", "Fully", "Done", "Complete", "Completed", "In place", "In effect", "Effective", "Operational", "Live", "Yes", "Y", "X", "True", "100%",
            "Umgesetzt", "Vollständig umgesetzt", "Implementiert", "Vollständig implementiert", "Erledigt", "Ja", "Mis en œuvre", "Mise en œuvre", "Mis en oeuvre", "Implémenté", "Implémentée", "Réalisé", "Terminé", "Oui",
            "✅", "✓", "✔", "☑", "🟢",
        ]),
        (new(true, ImplementationStatus.Partial),
        [
            "Partial", "Partially", "Partly", "Partially implemented", "Partly implemented", "In progress", "Ongoing", "On-going", "Work in progress", "WIP", "Started", "Underway", "Under implementation", "In implementation",
            "Teilweise", "Teilweise umgesetzt", "Teilweise implementiert", "In Umsetzung", "In Bearbeitung", "In Arbeit", "Partiel", "Partielle", "Partiellement", "Partiellement mis en œuvre", "En cours", "🟡", "🟠", "⚠", "🚧",
        ]),
        (new(true, ImplementationStatus.Planned),
        [
            "Planned", "Plan", "To do", "Todo", "Not started", "Not yet started", "Scheduled", "To be implemented", "Not yet implemented",
            "Geplant", "Nicht begonnen", "Planifié", "Planifiée", "Prévu", "Prévue", "À faire", "Non commencé", "📅",
        ]),
        (new(true, ImplementationStatus.NotImplemented),
        [
            "Not implemented", "Gap", "Missing", "No", "N", "False", "Not in place", "Absent", "0%",
            "Nicht umgesetzt", "Nicht implementiert", "Fehlt", "Fehlend", "Lücke", "Nein", "Non mis en œuvre", "Non implémenté", "Non implémentée", "Manquant", "Écart", "Non", "❌", "✗", "✘", "✖", "✕", "🔴",
        ]),
        (new(true, Decision: Decision.Excluded), ["N/A", "Not applicable", "Excluded", "Out of scope", "Nicht anwendbar", "Entfällt", "Non applicable", "Sans objet", "Exclu"]),
        (new(true, Decision: Decision.Included), ["Applicable", "Included", "Anwendbar"]),
    }.SelectMany(pair => pair.Words.Select(word => KeyValuePair.Create(KeyOf(word), pair.Reading))).DistinctBy(pair => pair.Key).ToFrozenDictionary();

    public static StatusReading Read(string text)
        => TextKey.SaysNothing(text) ? new(IsUnderstood: true) : Words.GetValueOrDefault(KeyOf(text));

    /// <summary>A share is no number of anything else: 100 % and 100 are two things.</summary>
    private static string KeyOf(string text) => text.TrimEnd().EndsWith('%') ? TextKey.Of(text) + "%" : TextKey.Of(text);
}
