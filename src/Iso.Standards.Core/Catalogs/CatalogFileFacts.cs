namespace Iso.Standards;

/// <summary>Hands the facts of a catalog file to the catalog when one of them is asked for.</summary>
internal sealed class CatalogFileFacts(CatalogFileModel model, List<AttributeKind> attributes, CatalogFileSameAs sameAs)
{
    public CatalogFacts For(Catalog catalog)
    {
        var facts = new CatalogFactsBuilder(catalog) { Predecessor = model.Predecessor, Discipline = model.Discipline ?? string.Empty };
        AddEdition(facts);
        foreach (var attribute in attributes) facts.AddAttribute(attribute.Name, [.. attribute.Values]);
        foreach (var (kind, term) in model.Terms ?? []) facts.AddTerm(kind, term);
        foreach (var amendment in model.Amendments ?? [])
        {
            facts.AddAmendment(amendment.Name, amendment.Published, amendment.Subject);
            foreach (var change in amendment.Changes ?? []) facts.AddChange(change.Provision.ToString(), change.Summary);
        }

        foreach (var clause in model.Clauses ?? []) AddClause(facts, clause);
        foreach (var entry in model.AllEntries()) AddEntry(facts, entry);
        foreach (var documented in model.DocumentedInformation ?? []) facts.AddDocumentedInformation(documented.Provision.ToString(), documented.Kind, documented.Subject, documented.Confidence ?? default);
        foreach (var input in model.ReviewInputs ?? []) facts.AddReviewInput(input.Provision.ToString(), input.Subject, input.Confidence ?? default);
        return facts.Finish();
    }

    private void AddEdition(CatalogFactsBuilder facts)
    {
        if (model.Checked is { } source)
        {
            facts.SetChecked(source.Against, source.On, source.By, source.Confidence ?? default);
            foreach (var doubt in source.Doubts ?? []) facts.AddDoubt(doubt);
        }

        foreach (var point in model.Disagreements ?? []) facts.AddDisagreement(point.About, point.Judgement, point.Confidence);
        if (model.Edition is not { } edition) return;
        facts.SetEdition(edition.Number, edition.Superseded?.By);
        Set(nameof(Edition.Published), edition.Published);
        if (edition.Superseded is { } superseded)
        {
            facts.SetDate(nameof(Edition.Superseded), new() { On = superseded.On, Confidence = superseded.Confidence ?? default });
            Set(nameof(Supersession.TransitionUntil), superseded.TransitionUntil);
            Set(nameof(Supersession.SuccessorOnlyFrom), superseded.SuccessorOnlyFrom);
        }

        Set(nameof(Edition.Withdrawn), edition.Withdrawn);

        void Set(string which, DatedModel? date)
        {
            if (date is not null) facts.SetDate(which, new() { On = date.On, Confidence = date.Confidence ?? default, Note = date.Note });
        }
    }

    private static void AddClause(CatalogFactsBuilder facts, ClauseModel clause)
    {
        var number = clause.Number.ToString();
        if (clause.Harmonized is { } harmonized) facts.SetHarmonized(number, harmonized.All().Select(c => c.ToString()), harmonized.Relation, harmonized.Adds);
        if (clause.Controls is { } controls) facts.AddControls(number, controls.Select(c => c.ToString()));
    }

    private void AddEntry(CatalogFactsBuilder facts, EntryModel entry)
    {
        var number = entry.Number.ToString();
        if (entry.Aliases is { } aliases) facts.Of(number).Aliases.AddRange(aliases);
        if (entry.SameAs is { } same) facts.Of(number).SameAs = same;
        if (entry.Sharing is { } sharing) facts.Of(number).Sharing = new() { Class = sharing.Class, How = sharing.How };
        if (sameAs.EvidenceOf(entry).ToList() is [_, ..] evidence) facts.Of(number).Evidence.AddRange(evidence);
        if (entry.Confidence is { } confidence) facts.SetConfidence(number, confidence, entry.Doubt);
        foreach (var former in entry.Replaces ?? [])
        {
            var change = entry.Changes?.Find(c => c.Of == former);
            facts.AddReplacement(number, former.ToString(), change?.Kind ?? default, change?.Confidence ?? default, change?.Note);
        }
    }
}
