namespace Iso.Standards;

/// <summary>The obligations that the EU AI Act as amended in 2026 lays on an organization for one AI system, as of a day.</summary>
/// <remarks>What follows from what the document says; whether it says the truth, and whether an obligation is met, people judge.</remarks>
public sealed record AiActObligations
{
    /// <summary>The system.</summary>
    public required AiSystem System { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The classification that held on the day; null where there was none.</summary>
    public required AiActClassification? Classification { get; init; }

    /// <summary>The class on the day.</summary>
    public AiActClass Class => Classification?.Class ?? AiActClass.NeedsReview;

    /// <summary>What keeps the list from being complete: questions that nobody answered, or a record that is kept by another version of the law. Empty where nothing does.</summary>
    public required IReadOnlyList<string> Unanswered { get; init => field = ValueList<string>.Copy(value); }

    /// <summary>The obligations, in the order of the law, whether they apply already or not.</summary>
    public required IReadOnlyList<AiActObligation> Obligations { get; init => field = ValueList<AiActObligation>.Copy(value); }

    /// <summary>The obligations that apply on the day; those whose day is unresolved are not among them.</summary>
    public IEnumerable<AiActObligation> Applying => Obligations.Where(obligation => obligation.Applicability == AiActApplicability.Applies);

    /// <summary>The obligations for every AI system of a document, as of a day, in its order.</summary>
    /// <param name="document">The document: AI systems, standards, evidence.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="validity">How long evidence counts by its type; null for the usual times.</param>
    public static IReadOnlyList<AiActObligations> Of(ManagementSystem document, LocalDate asOf, ValidityByType? validity = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var support = new SupportOfAct(document, asOf, validity);
        return [.. document.AiSystems.Select(system => Of(system, asOf, support))];
    }

    private static AiActObligations Of(AiSystem system, LocalDate asOf, SupportOfAct support)
    {
        var act = system.AiAct;
        var classification = act?.ClassificationOn(asOf);
        return new()
        {
            System = system,
            AsOf = asOf,
            Classification = classification,
            Unanswered = [.. OpenQuestions.Of(act, classification)],
            Obligations = act is null ? [] : [.. Falling(system, act, classification, asOf, support)],
        };
    }

    private static IEnumerable<AiActObligation> Falling(AiSystem system, AiActRecord act, AiActClassification? classification, LocalDate asOf, SupportOfAct support)
    {
        var @class = classification?.Class ?? AiActClass.NeedsReview;
        var (roles, reach) = (DutiesOfSystem.RolesOf(act, @class), DutiesOfSystem.ReachOf(act, classification));
        foreach (var duty in DutyTable.All)
        {
            if (!DutiesOfSystem.Falls(duty, act, classification, roles, reach)) continue;
            var application = AiActCalendar.Of(duty.Provision, @class, act.PlacedOnMarketOn, act.ForPublicAuthorities == true);
            var (supports, evidence) = (support.Of(duty.Provision), support.EvidenceFor(duty.Provision, system.Id));
            var measure = AiActFacts.MeasureOn(act, duty.Provision);
            yield return new()
            {
                System = system.Id,
                Provision = application.Provision,
                Title = SupportOfAct.TitleOf(duty.Provision),
                Roles = DutiesOfSystem.Held(duty, act, @class),
                Application = application,
                Applicability = application.On(asOf),
                Condition = DutiesOfSystem.OpenCondition(duty, act, roles),
                Support = supports,
                MappedEvidence = evidence,
                Measure = measure,
                Status = support.StatusOf(measure, evidence.Count > 0),
            };
        }
    }

    /// <summary>The system, its class and how many obligations it brings.</summary>
    public override string ToString() => $"{System.Id}: {AiActWords.Of(Class)}, {Obligations.Count} obligations";
}
