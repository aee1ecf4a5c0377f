namespace Iso.Standards;

/// <summary>What a draft of a statement came to, for people.</summary>
internal static class DraftText
{
    private const int Indent = 2;

    public static void Write(Page page, string file, Catalog catalog, StatementDraft draft, LocalDate asOf)
    {
        page.Paragraph($"{file}: draft of a statement of applicability for {catalog.Id}, as of {Words.Of(asOf)}", Tone.Strong);
        page.Paragraph(FiguresText.Of(draft.Statement.Figures()));
        page.Gap();
        page.Pairs(
        [
            ("Treat a risk", Counted(draft, GroundKind.Risk)),
            ("Asked for by law", Counted(draft, GroundKind.Obligation)),
            ("Asked for by contract", Counted(draft, GroundKind.Contract)),
            ("Beyond the annex", Words.Count(draft.Statement.AdditionalControls.Count)),
        ]);
        Undecided(page, catalog, draft, "The profile speaks for these", control => control.RestsOn(GroundKind.Profile));
        Undecided(page, catalog, draft, "The former statement has decided on these", control => control.RestsOn(GroundKind.FormerStatement) && !control.RestsOn(GroundKind.Profile));
        Undecided(page, catalog, draft, "Nothing speaks for these", control => !control.RestsOn(GroundKind.FormerStatement) && !control.RestsOn(GroundKind.Profile));
        page.Gap();
        var left = draft.Undecided.Count();
        page.Paragraph(left == 0 ? "nothing is left to decide" : $"{Words.Count(left, "decision is", "decisions are")} left to a person", Tone.Strong);
    }

    private static string Counted(StatementDraft draft, GroundKind kind)
        => Words.Count(draft.Controls.Count(control => control.Decision == Decision.Included && control.RestsOn(kind)), "control");

    private static void Undecided(Page page, Catalog catalog, StatementDraft draft, string heading, Func<DraftedControl, bool> isMeant)
    {
        List<ProvisionId> controls = [.. draft.Controls.Where(control => control.Decision == Decision.Undecided && isMeant(control)).Select(control => control.Control.Provision)];
        if (controls.Count == 0) return;
        page.Gap();
        page.Paragraph($"{heading} ({Words.Count(controls.Count)})", Tone.Warning);
        page.Paragraph(catalog.ListOf(controls), indent: Indent);
    }
}
