using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>The impact assessments of the AI systems.</content>
public static partial class SampleSystem
{
    private static ImpactAssessment ForecastImpacts => new()
    {
        Id = new("IA-1"),
        System = new("AIS-1"),
        SystemVersion = "4.0",
        On = Day(2026, 8, 20),
        IntendedUse = "Planners of berths see when vessels are likely to arrive and which plan fits; they accept, change or reject it.",
        ForeseeableMisuse = "Plans are accepted unread at night; terminals judge pilots or agents by the forecast.",
        TechnicalContext = "Gradient boosted trees, trained each month on port calls, tides and weather; runs in two cloud regions beside the planning service.",
        SocialContext = "Five ports and eleven terminals, where late ships mean overtime for crews, pilots and drivers.",
        Jurisdictions = ["Five member states of the European Union"],
        Affected = [AffectedParty.Organization, AffectedParty.Individuals, AffectedParty.Groups, AffectedParty.Societies],
        Impacts =
        [
            Effect(ImpactDimension.Fairness, ImpactLevel.Low, "Small lines with few calls get a wider error, and planners see it", 2, 2),
            Effect(ImpactDimension.Accountability, ImpactLevel.Low, "The planner's name stands at each plan", 2, 1),
            Effect(ImpactDimension.Transparency, ImpactLevel.Medium, "Reasons of a forecast are shown as three factors, which not every planner understands", 2, 3),
            Effect(ImpactDimension.SecurityAndPrivacy, ImpactLevel.Low, "Only data of vessels are used, none of persons", 1, 1),
            Effect(ImpactDimension.SafetyAndHealth, ImpactLevel.Medium, "A wrong plan can bring two large ships close together; the harbour master decides on that", 3, 1),
            Effect(ImpactDimension.FinancialEffects, ImpactLevel.Medium, "Drivers and agents lose hours when a berth is planned wrongly", 2, 3, "R-25"),
            Effect(ImpactDimension.Accessibility, ImpactLevel.Low, "Colours were chosen with planners who do not see red", 1, 2),
            Effect(ImpactDimension.HumanRights, ImpactLevel.Low, "Not touched: no decision on persons is prepared", 1, 1),
            Effect(ImpactDimension.Environment, ImpactLevel.Medium, "Wrong times mean ships that hurry and wait; right ones save fuel", 3, 2, "R-25"),
            Effect(ImpactDimension.Economy, ImpactLevel.Medium, "Drift in several ports at once would delay supplies of a region", 3, 1, "R-25"),
            Effect(ImpactDimension.PublicInstitutions, ImpactLevel.Low, "Port authorities could lean on one forecast; they keep a plan by hand", 2, 1),
            Effect(ImpactDimension.PublicHealthAndSafety, ImpactLevel.Low, "Dangerous goods are planned by other rules, which the forecast cannot change", 2, 1),
            Effect(ImpactDimension.CultureAndValues, ImpactLevel.Low, "Craft of planners might fade; they plan one day a month without it", 1, 3),
        ],
        Benefits = "Waiting time of ships fell by a fifth in two years, and with it fuel and overtime.",
        Measures = "Weekly look at errors, roll-out port by port, plan by hand as a fallback, error shown beside each forecast.",
        Result = "Acceptable with the measures; to be repeated when other sources of data are added.",
        Assessor = "P-05",
        Approver = Who.AiBoard,
        NextReviewOn = Day(2027, 8, 19),
        AssessedForChanges = Ids<Change>("CH-02"),
    };

    private static ImpactAssessment ShiftImpacts => new()
    {
        Id = new("IA-2"),
        System = new("AIS-2"),
        SystemVersion = "0.9",
        On = Day(2026, 8, 27),
        IntendedUse = "A shift manager gets a proposal for the roster of crane operators and decides on it.",
        ForeseeableMisuse = "The proposal is taken over as it is; figures on persons are used to reward or to warn them.",
        TechnicalContext = "Optimizer over learned estimates of load; one instance for each terminal, log of each proposal for a year.",
        SocialContext = "Works councils at two terminals, operators with families, a trade in which nights are paid better but wear people out.",
        Jurisdictions = ["Two member states of the European Union"],
        Affected = [AffectedParty.Organization, AffectedParty.Individuals, AffectedParty.Groups, AffectedParty.Societies],
        Impacts =
        [
            Effect(ImpactDimension.Fairness, ImpactLevel.High, "The same groups may get the bad shifts again and again", 4, 3, "R-27"),
            Effect(ImpactDimension.Accountability, ImpactLevel.Medium, "Managers may point at the planner when a roster is disputed", 3, 2, "R-28"),
            Effect(ImpactDimension.Transparency, ImpactLevel.Medium, "An operator can ask why, and gets the three rules that weighed most", 2, 3, "R-27"),
            Effect(ImpactDimension.SecurityAndPrivacy, ImpactLevel.Medium, "Qualifications and absences are used; health data are not", 3, 1, "R-27"),
            Effect(ImpactDimension.SafetyAndHealth, ImpactLevel.High, "Too little rest makes work at height dangerous; rest times are hard limits", 5, 1, "R-27"),
            Effect(ImpactDimension.FinancialEffects, ImpactLevel.Medium, "Extra pay for nights and Sundays depends on the roster", 3, 3, "R-27"),
            Effect(ImpactDimension.Accessibility, ImpactLevel.Low, "Rosters can be heard and are there in four languages", 1, 2),
            Effect(ImpactDimension.HumanRights, ImpactLevel.Medium, "Free time with the family and work in dignity are touched; moods are never read", 3, 2, "R-27 R-31"),
            Effect(ImpactDimension.Environment, ImpactLevel.Low, "One small model; commuting does not change", 1, 1),
            Effect(ImpactDimension.Economy, ImpactLevel.Low, "Two terminals; the market for labour of the region is not moved", 1, 2),
            Effect(ImpactDimension.PublicInstitutions, ImpactLevel.Low, "Labour inspection can read the log", 1, 1),
            Effect(ImpactDimension.PublicHealthAndSafety, ImpactLevel.Low, "Tired operators near ferries would endanger others; cranes stand apart from them", 3, 1),
            Effect(ImpactDimension.CultureAndValues, ImpactLevel.Medium, "A shared custom of swapping shifts would suffer; swaps stay possible", 2, 3),
        ],
        Benefits = "Rosters two weeks earlier, and wishes for free days are met more often.",
        Measures = "Hard limits of rest, a test on groups before each release, talks with works councils, a manager who decides, a log for a year.",
        Result = "Acceptable for the pilot at two terminals; beyond it the AI Board decides anew.",
        Assessor = "P-07",
        Approver = Who.AiBoard,
        NextReviewOn = Day(2027, 2, 26),
    };

    private static ImpactAssessment DraftImpacts => new()
    {
        Id = new("IA-3"),
        System = new("AIS-3"),
        SystemVersion = "2.3",
        On = Day(2026, 9, 3),
        IntendedUse = "Support engineers get a draft of a reply, read it, correct it and send it.",
        ForeseeableMisuse = "Drafts are sent unread; engineers paste whole crew lists into the request.",
        TechnicalContext = "Language model of a supplier within the EU behind a filter of ours that masks names and numbers.",
        SocialContext = "Customers under pressure at night; support engineers whose work changes.",
        Jurisdictions = ["European Union"],
        Affected = [AffectedParty.Organization, AffectedParty.Individuals],
        Impacts =
        [
            Effect(ImpactDimension.Fairness, ImpactLevel.Low, "Requests in small languages get weaker drafts, so they are written by hand", 2, 2),
            Effect(ImpactDimension.Accountability, ImpactLevel.Low, "The engineer signs each reply", 1, 1),
            Effect(ImpactDimension.Transparency, ImpactLevel.Low, "The reply says that a draft was made by AI", 1, 2),
            Effect(ImpactDimension.SecurityAndPrivacy, ImpactLevel.Medium, "Personal data could leave with the text; they are masked, and the supplier keeps nothing", 3, 2, "R-29"),
            Effect(ImpactDimension.SafetyAndHealth, ImpactLevel.Low, "Advice on moving ships is never drafted", 2, 1),
            Effect(ImpactDimension.FinancialEffects, ImpactLevel.Low, "A wrong answer costs a customer time", 2, 2, "R-30"),
            Effect(ImpactDimension.Accessibility, ImpactLevel.Low, "Plain language is asked for in each draft", 1, 1),
            Effect(ImpactDimension.HumanRights, ImpactLevel.Low, "Not touched: nothing is decided about persons", 1, 1),
            Effect(ImpactDimension.Environment, ImpactLevel.Low, "About four hundred drafts a week; the supplier reports the power used", 1, 3),
            Effect(ImpactDimension.Economy, ImpactLevel.Low, "No post was cut; engineers spend the time on visits", 1, 1),
            Effect(ImpactDimension.PublicInstitutions, ImpactLevel.Low, "Port authorities are customers here like others", 1, 1),
            Effect(ImpactDimension.PublicHealthAndSafety, ImpactLevel.Low, "Not touched: requests on emergencies go to the telephone", 1, 1),
            Effect(ImpactDimension.CultureAndValues, ImpactLevel.Low, "Replies sound more alike; teams keep their own greeting", 1, 2),
        ],
        Benefits = "First answers come twice as fast, and in better language.",
        Measures = "Masks for personal data, reading before sending, samples of fifty replies a month, no drafts for emergencies.",
        Result = "Acceptable, also with the model that the supplier brings in December.",
        Assessor = "P-05",
        Approver = Who.AiBoard,
        NextReviewOn = Day(2027, 9, 2),
        AssessedForChanges = Ids<Change>("CH-04"),
    };

    private static Impact Effect(ImpactDimension dimension, ImpactLevel level, string description, int severity, int likelihood, string risks = "")
        => new() { Dimension = dimension, Description = description, Level = level, Severity = severity, Likelihood = likelihood, Risks = Ids<Risk>(risks) };
}
