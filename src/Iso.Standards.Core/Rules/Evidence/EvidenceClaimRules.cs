namespace Iso.Standards;

/// <summary>What a claim may name: EVD-023, 024 and 026.</summary>
internal static class EvidenceClaimRules
{
    private const string Iso = "ISO";

    public static Rule[] All =>
    [
        new Rule<EvidenceClaim>(
            new()
            {
                Id = EvidenceRuleIds.ProvisionUnknown,
                Title = "A claim names a provision of the edition that it cites",
                Severity = Severity.Error,
                Remedy = "Correct the number or the edition.",
            },
            ClaimNamesKnownProvision),
        new Rule<EvidenceClaim>(
            new()
            {
                Id = EvidenceRuleIds.ExcludedControlShown,
                Title = "Nothing shows a control that the statement excludes",
                Severity = Severity.Warning,
                Remedy = "Include the control, or correct what the item is said to show.",
            },
            ExcludedControlIsNotShown),
        new Rule<EvidenceClaim>(
            new()
            {
                Id = EvidenceRuleIds.MappedAsMet,
                Title = "What was only mapped from another standard shows no provision of law in full",
                Severity = Severity.Error,
                Remedy = "Say that it shows the provision in part, and find for the rest what the law itself asks for.",
            },
            MappingIsOnlySupport),
    ];

    /// <summary>EVD-023: a claim names a clause or control that exists in the cited edition, with a hint where it belongs to the former one.</summary>
    private static void ClaimNamesKnownProvision(EvidenceClaim claim, Examination x)
    {
        if (x.Claimed(x.Index) is not null || claim.Provision.IsUnspecified || x.CatalogOf(claim.Provision.Standard) is not { } catalog) return;
        if (!IsIso(claim.Provision.Standard) && IsBelowKnown(catalog, claim.Provision.Number)) return;
        // A control of the organization's own stands in a statement; one that is misnumbered there is SOA-003's business.
        if ((x.UseOf(new(claim.Provision)) & (ControlUse.Included | ControlUse.Excluded)) != ControlUse.None) return;
        if (catalog.SuccessorsOf(claim.Provision.Number) is [_, ..] successors)
        {
            x.Report(
                $"{claim.Provision.Number} is a number of {catalog.Predecessor}; {catalog.Id} has no such provision.",
                at: "provision",
                remedy: $"Name {string.Join(" or ", successors)} instead, which took it over.");
        }
        else
        {
            x.Report($"{catalog.Id} has no provision {claim.Provision.Number}.", at: "provision");
        }
    }

    /// <summary>EVD-024: evidence for a control that is excluded contradicts the exclusion.</summary>
    private static void ExcludedControlIsNotShown(EvidenceClaim claim, Examination x)
    {
        if (x.Evidence.Status != EvidenceStatus.Active) return;
        if ((x.UseOfClaim() & (ControlUse.Excluded | ControlUse.Included)) != ControlUse.Excluded) return;
        x.Report($"{claim.Provision} is excluded, and {EvidenceText.Name(x.Evidence)} shows it.", at: "provision");
    }

    /// <summary>EVD-026: a claim on a law that was only mapped from a standard supports it and never meets it.</summary>
    private static void MappingIsOnlySupport(EvidenceClaim claim, Examination x)
    {
        if (claim.MappedFrom.IsUnspecified || claim.Extent == ClaimExtent.Partial || claim.Provision.IsUnspecified || IsIso(claim.Provision.Standard)) return;
        if (x.Evidence.Status != EvidenceStatus.Active) return;
        x.Report($"{EvidenceText.Name(x.Evidence)} is said to show {claim.Provision} in full, only because it shows {claim.MappedFrom}.", at: "extent");
    }

    private static bool IsIso(StandardId standard) => standard.Text is { } text && text.StartsWith(Iso, StringComparison.Ordinal);

    /// <summary>Whether the catalog lists what the number stands in: catalogs of laws do not go down to every point.</summary>
    private static bool IsBelowKnown(Catalog catalog, ProvisionNumber number)
    {
        foreach (var entry in catalog.Entries)
        {
            if (Numbering.Contains(entry.NumberText, number.Text)) return true;
        }

        return false;
    }
}
