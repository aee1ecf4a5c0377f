namespace Iso.Standards;

/// <summary>The actions of treatment plans that an entry of a statement is linked to.</summary>
internal static class LinkedActions
{
    /// <summary>The action that the entry itself names by its id; null where its text names none.</summary>
    public static TreatmentAction? Named(SoaEntry entry, Examination x)
        => Id<TreatmentAction>.TryParse(entry.Action, out var id) && x.Lookup.TryFind(id, out TreatmentAction? action) ? action : null;

    /// <summary>Whether an action puts the control into effect.</summary>
    public static bool IsFor(TreatmentAction action, ControlId control) => ControlList.Has(action.Controls, control);
}
