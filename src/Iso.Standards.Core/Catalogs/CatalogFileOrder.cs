using System.Buffers;
using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>Checks that entries of a catalog file stand in the order of the document and that none hangs in the air.</summary>
/// <remarks>Order is checked for numbers in the ISO form, since for others the file itself says what the order of the document is.</remarks>
internal static class CatalogFileOrder
{
    private static readonly SearchValues<char> DigitsAndPoints = SearchValues.Create("0123456789.");

    public static void Check(CatalogFileModel model, Func<string, string, DocumentFormatException> fault)
    {
        CheckOrder(model.Clauses, "clauses", fault);
        CheckOrder(model.Groups, "groups", fault);
        CheckOrder(model.Objectives, "objectives", fault);
        CheckOrder(model.Controls, "controls", fault);
        CheckOrder(model.References, "references", fault);
        CheckParents(model.Clauses ?? [], fault);
        CheckGroups(model, fault);
        for (var i = 0; i < (model.Clauses?.Count ?? 0); i++) CheckItems(model.Clauses![i], $"$.clauses[{i}].items", fault);
    }

    private static void CheckOrder(IReadOnlyList<EntryModel>? entries, string name, Func<string, string, DocumentFormatException> fault)
    {
        for (var i = 1; i < (entries?.Count ?? 0); i++)
        {
            var (before, number) = (entries![i - 1].Number, entries[i].Number);
            if (before > number && IsIso(before) && IsIso(number)) throw fault($"$.{name}[{i}].number", $"{number} stands behind {before}; {name} stand in the order of the document.");
        }
    }

    /// <summary>A clause below another needs that other one, so that nothing stands below a clause that is missing.</summary>
    private static void CheckParents(List<ClauseModel> clauses, Func<string, string, DocumentFormatException> fault)
    {
        var known = clauses.Select(clause => clause.Number.ToString()).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < clauses.Count; i++)
        {
            var text = clauses[i].Number.ToString();
            var dot = text.LastIndexOf('.');
            if (dot < 0 || !char.IsAsciiDigit(text[0])) continue;
            if (!known.Contains(text[..dot])) throw fault($"$.clauses[{i}].number", $"{text} stands below {text[..dot]}, which is not among the clauses.");
        }
    }

    /// <summary>Where there are groups, each control and each objective stands in one.</summary>
    private static void CheckGroups(CatalogFileModel model, Func<string, string, DocumentFormatException> fault)
    {
        if (model.Groups is not [_, ..] groups) return;
        Check(model.Controls ?? [], "controls");
        Check(model.Objectives ?? [], "objectives");

        void Check(IReadOnlyList<EntryModel> entries, string name)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                var number = entries[i].Number;
                if (!groups.Exists(group => group.Number.Contains(number))) throw fault($"$.{name}[{i}].number", $"{number} stands in none of the groups {string.Join(", ", groups.Select(group => group.Number))}.");
            }
        }
    }

    private static void CheckItems(ClauseModel clause, string path, Func<string, string, DocumentFormatException> fault)
    {
        var items = clause.Items ?? [];
        var inOrder = CatalogFileItems.AreInNaturalOrder(clause.Number);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && inOrder && CatalogFileItems.NumberOf(clause.Number, items[i - 1]) > CatalogFileItems.NumberOf(clause.Number, items[i])) throw fault($"{path}[{i}]", $"{items[i]} stands behind {items[i - 1]}; items stand in the order of the document.");
            if (CatalogFileItems.ParentOf(items[i]) is { } parent && !items.Contains(parent, StringComparer.Ordinal)) throw fault($"{path}[{i}]", $"{items[i]} stands below {parent}, which is not among the items of {clause.Number}.");
        }
    }

    /// <summary>Digits and points, alone or behind a letter: <c>8.2.3</c>, <c>A.5.15</c>.</summary>
    private static bool IsIso(ProvisionNumber number)
    {
        var text = number.ToString().AsSpan();
        if (text.Length > 1 && char.IsAsciiLetterUpper(text[0]) && text[1] == '.') text = text[2..];
        return text.Length > 0 && char.IsAsciiDigit(text[0]) && !text.ContainsAnyExcept(DigitsAndPoints);
    }
}
