using Iso.Standards.Serialization;

namespace Iso.Standards;

/// <summary>Checks that what the facts of a catalog file are about stands in the catalog, and that they do not contradict each other.</summary>
internal static class CatalogFileReferences
{
    public static void Check(CatalogFileModel model, Catalog catalog, Func<string, string, DocumentFormatException> fault)
    {
        for (var i = 0; i < (model.DocumentedInformation?.Count ?? 0); i++) MustExist(model.DocumentedInformation![i].Provision, $"$.documentedInformation[{i}].provision");
        for (var i = 0; i < (model.ReviewInputs?.Count ?? 0); i++) MustExist(model.ReviewInputs![i].Provision, $"$.reviewInputs[{i}].provision");
        for (var i = 0; i < (model.Amendments?.Count ?? 0); i++)
        {
            var changes = model.Amendments![i].Changes ?? [];
            for (var j = 0; j < changes.Count; j++) MustExist(changes[j].Provision, $"$.amendments[{i}].changes[{j}].provision");
        }

        for (var i = 0; i < (model.Clauses?.Count ?? 0); i++) CheckClause(model.Clauses![i], $"$.clauses[{i}]");
        foreach (var (list, name) in model.Lists())
        {
            for (var i = 0; i < list.Count; i++) CheckEntry(list[i], $"$.{name}[{i}]");
        }

        void CheckClause(ClauseModel clause, string path)
        {
            if (clause.Harmonized is { } harmonized) CheckHarmonized(clause, harmonized, $"{path}.harmonized");
            for (var j = 0; j < (clause.Controls?.Count ?? 0); j++)
            {
                var number = clause.Controls![j];
                if (!catalog.TryFind(number.ToString(), out var entry) || entry is not Control) throw fault($"{path}.controls[{j}]", $"The catalog has no control {TextValue.Quote(number.ToString())}.");
            }
        }

        void CheckHarmonized(ClauseModel clause, HarmonizedModel harmonized, string path)
        {
            if (harmonized is { Clause: not null, Clauses: not null }) throw fault($"{path}.clauses", "One clause is \"clause\", several are \"clauses\"; leave one out.");
            var all = harmonized.All().ToList();
            var isSpecific = harmonized.Relation == HarmonizedRelation.Specific;
            if (isSpecific && all.Count > 0) throw fault(path, $"{clause.Number} is specific and answers no clause of the harmonized structure; leave out the clause or the relation.");
            if (!isSpecific && all.Count == 0) throw fault(path, $"{clause.Number} names no clause of the harmonized structure; write \"clause\", or the relation \"specific\".");
            foreach (var number in all)
            {
                if (!HarmonizedStructure.Catalog.TryFind(number.ToString(), out _)) throw fault(path, $"The harmonized structure has no clause {TextValue.Quote(number.ToString())}.");
            }

            if (harmonized.Relation == HarmonizedRelation.Extended && string.IsNullOrWhiteSpace(harmonized.Adds)) throw fault(path, $"{clause.Number} extends the common text; \"adds\" says by what.");
            if (harmonized.Relation is HarmonizedRelation.Core or HarmonizedRelation.Specific && harmonized.Adds is not null) throw fault($"{path}.adds", $"{clause.Number} is {(isSpecific ? "specific" : "core text")} and adds nothing to it; leave out \"adds\" or change the relation.");
        }

        void CheckEntry(EntryModel entry, string path)
        {
            if (entry.Replaces is not null && model.Predecessor is null) throw fault($"{path}.replaces", "The numbers are those of a predecessor, which the catalog does not name; write \"predecessor\".");
            if (entry.Doubt is not null && entry.Confidence is null) throw fault($"{path}.doubt", "A doubt needs a \"confidence\".");
            var empty = entry.Replaces?.FindIndex(n => n.IsUnspecified) ?? -1;
            if (empty >= 0) throw fault($"{path}.replaces[{empty}]", "The number is empty.");
            for (var j = 0; j < (entry.Changes?.Count ?? 0); j++)
            {
                if (entry.Replaces?.Contains(entry.Changes![j].Of) != true) throw fault($"{path}.changes[{j}].of", $"{TextValue.Quote(entry.Changes![j].Of.ToString())} is not among what {entry.Number} replaces.");
            }
        }

        void MustExist(ProvisionNumber number, string path)
        {
            if (!catalog.TryFind(number.ToString(), out _)) throw fault(path, number.IsUnspecified ? "The number is empty." : $"The catalog has no provision {number}.");
        }
    }
}
