using Iso.Standards.Serialization;
using NodaTime.Text;

namespace Iso.Standards;

/// <summary>Checks that what the facts of a catalog file are about stands in the catalog, and that they do not contradict each other.</summary>
internal static class CatalogFileReferences
{
    public static void Check(CatalogFileModel model, Catalog catalog, Func<string, string, DocumentFormatException> fault)
    {
        if (model.Predecessor == model.Standard) throw fault("$.predecessor", "An edition is no predecessor of its own.");
        if (model.Edition is { } edition) CheckEdition(model.Standard, edition, fault);
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
                if (!catalog.TryFind(new ControlId(catalog.Id, number), out var control)) throw fault($"{path}.controls[{j}]", $"The catalog has no control {TextValue.Quote(number.ToString())}.");
                var before = j == 0 ? -1 : catalog[new ControlId(catalog.Id, clause.Controls[j - 1])].Ordinal;
                if (control.Ordinal < before) throw fault($"{path}.controls[{j}]", $"{number} stands behind {clause.Controls[j - 1]}; controls stand in the order of the catalog.");
            }

            CheckOnce(clause.Controls ?? [], $"{path}.controls");
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
                if (!HarmonizedStructure.Catalog.TryFind(new ProvisionId(HarmonizedStructure.Id, number), out _)) throw fault(path, $"The harmonized structure has no clause {TextValue.Quote(number.ToString())}.");
            }

            for (var j = 1; j < all.Count; j++)
            {
                if (all[j - 1] > all[j]) throw fault($"{path}.clauses[{j}]", $"{all[j]} stands behind {all[j - 1]}; clauses stand in the order of the harmonized structure.");
            }

            CheckOnce(all, $"{path}.clauses");
            if (harmonized.Relation == HarmonizedRelation.Extended && string.IsNullOrWhiteSpace(harmonized.Adds)) throw fault(path, $"{clause.Number} extends the common text; \"adds\" says by what.");
            if (harmonized.Relation is HarmonizedRelation.Core or HarmonizedRelation.Specific && harmonized.Adds is not null) throw fault($"{path}.adds", $"{clause.Number} is {(isSpecific ? "specific" : "core text")} and adds nothing to it; leave out \"adds\" or change the relation.");
        }

        void CheckEntry(EntryModel entry, string path)
        {
            if (entry.Replaces is not null && model.Predecessor is null) throw fault($"{path}.replaces", "The numbers are those of a predecessor, which the catalog does not name; write \"predecessor\".");
            if (entry.Doubt is not null && entry.Confidence is null) throw fault($"{path}.doubt", "A doubt needs a \"confidence\".");
            CheckOnce(entry.Replaces ?? [], $"{path}.replaces");
            var changed = (entry.Changes ?? []).ConvertAll(change => change.Of);
            for (var j = 0; j < changed.Count; j++)
            {
                if (entry.Replaces?.Contains(changed[j]) != true) throw fault($"{path}.changes[{j}].of", $"{TextValue.Quote(changed[j].ToString())} is not among what {entry.Number} replaces.");
                if (changed.IndexOf(changed[j]) != j) throw fault($"{path}.changes[{j}].of", $"There is a change of {changed[j]} already; one number has one.");
            }
        }

        void CheckOnce(List<ProvisionNumber> numbers, string path)
        {
            var seen = new HashSet<ProvisionNumber>();
            for (var j = 0; j < numbers.Count; j++)
            {
                if (!seen.Add(numbers[j])) throw fault($"{path}[{j}]", $"{numbers[j]} stands here twice; leave one out.");
            }
        }

        void MustExist(ProvisionNumber number, string path)
        {
            if (!catalog.TryFind(new ProvisionId(catalog.Id, number), out _)) throw fault(path, $"The catalog has no provision {number}.");
        }
    }

    private static void CheckEdition(StandardId standard, EditionModel edition, Func<string, string, DocumentFormatException> fault)
    {
        if (edition.Number < 1) throw fault("$.edition.number", "Editions are counted from 1.");
        var published = edition.Published?.On;
        NotBefore(published, edition.Withdrawn?.On, "withdrawn.on", "published");
        if (edition.Superseded is not { } superseded) return;
        if (superseded.By == standard) throw fault("$.edition.superseded.by", "An edition does not supersede itself.");
        NotBefore(published, superseded.On, "superseded.on", "published");
        NotBefore(superseded.On, superseded.TransitionUntil?.On, "superseded.transitionUntil.on", "superseded");
        NotBefore(superseded.On, superseded.SuccessorOnlyFrom?.On, "superseded.successorOnlyFrom.on", "superseded");

        void NotBefore(LocalDate? first, LocalDate? then, string member, string what)
        {
            if (then < first) throw fault($"$.edition.{member}", $"{LocalDatePattern.Iso.Format(then.Value)} is before {LocalDatePattern.Iso.Format(first.Value)}, when the edition was {what}.");
        }
    }
}
