using static Iso.Standards.Row;
using Aims = Iso.Standards.Iso42001.Edition2023;

namespace Iso.Standards;

/// <content>The statement of applicability for ISO/IEC 42001.</content>
public static partial class SampleSystem
{
    private static StatementOfApplicability AiStatement => new()
    {
        Standard = Aims.Id,
        DocumentId = "SOA-02",
        Version = "1.0",
        Status = DocumentStatus.Approved,
        Scope = "SC-03",
        Author = Who.Quality,
        Approver = Who.AiBoard,
        ChangedOn = Day(2026, 9, 30),
        ApprovedOn = Day(2026, 10, 2),
        NextReviewOn = Day(2027, 9, 30),
        RiskAssessment = new() { Reference = "Register of risks, round of September 2026, filter on AI", On = Day(2026, 9, 14) },
        Comparison = new() { By = Who.Quality, On = Day(2026, 9, 28) },
        Communication = new()
        {
            WrittenDownIn = "SOA-02 and the procedures PRC-16, PRC-17 and PRC-18",
            Inside = "Page of the AI Board on the intranet, with a talk for each team that builds or uses AI",
            Outside = "DOC-11 in the customer portal",
        },
        Entries =
        [
            Aim("A.2.2", "R-31", "R-31: the wish to read moods could be turned down within a day, since POL-13 already said what we do not build.", Who.AiBoard, "POL-13"),
            Aim("A.2.3", "R-29", "R-29: the rules on personal data and those on AI at work gave two answers on customer names until they were compared.", Who.Legal, "POL-13, table of policies"),
            Aim("A.2.4", "R-28", "R-28: the law on AI moves each quarter, so a policy that is older than a year leads people astray.", Who.AiBoard, "PRC-09, calendar of reviews"),
            Aim("A.3.2", "R-25 R-28", "R-25 and R-28: for months nobody could say who has to stop a model that drifts; now the role charter does.", Who.Quality, "DOC-02"),
            Aim("A.3.3", "R-27", "R-27: the first hint of unfair shifts came from a crane operator who did not know whom to tell.", Who.People, "PRC-03, concern box"),
            Aim("A.4.2", "R-25", "R-25: a retraining failed since no list showed that it takes the tide feed.", Who.DataScience, "REG-04"),
            Aim("A.4.3", "R-26 R-27", "R-26 and R-27: what a model learned from must be known before anybody can ask what is wrong with it.", Who.DataScience, "DOC-10, data sheets"),
            Aim("A.4.4", "R-25", "R-25: two versions of a training library gave two forecasts, and only a written list of tools showed why.", Who.DataScience, "REG-04"),
            Aim("A.4.5", "R-25", "R-25: forecasts come late when training and service share machines; place and load of both are being recorded.", Who.Platform, "REG-04", ImplementationStatus.Partial, "ACT-11"),
            Aim("A.4.6", "R-27 R-30", "R-27 and R-30: a statistician alone can judge neither rest times nor the language of the quay, so skills are chosen by system.", Who.People, "REG-04, matrix of competence"),
            Aim("A.5.2", "R-27 R-28", "R-27 and R-28: what shifts do to crane operators came out by asking them, and PRC-16 makes a habit of it.", Who.Product, "PRC-16"),
            Aim("A.5.3", "R-28", "R-28: terminals ask for the assessment itself, not for our word that there was one.", Who.Product, "PRC-16, archive"),
            Aim("A.5.4", "R-27", "R-27: night shifts fall on persons, and families plan around them.", Who.Product, "PRC-16"),
            Aim("A.5.5", "R-25 R-31", "R-25 and R-31: queues of ships burn fuel, and cameras change a trade; both reach beyond our customers.", Who.Product, "PRC-16"),
            Aim("A.6.1.2", "R-27", "R-27: without a written aim of fairness the optimizer knew costs alone.", Who.DataScience, "PRC-17, OBJ-06"),
            Aim("A.6.1.3", "R-25 R-27", "R-25 and R-27: stages with gates stop a model that is good on average only.", Who.DataScience, "PRC-17"),
            Aim("A.6.2.2", "R-28 R-31", "R-28 and R-31: purpose and limits are written down before any data are touched.", Who.Product, "PRC-17"),
            Aim("A.6.2.3", "R-25", "R-25: when the author of version 3 left, the design record alone let others mend it.", Who.DataScience, "PRC-17, design records"),
            Aim("A.6.2.4", "R-25 R-27 R-30", "R-25, R-27 and R-30: each version has to pass marks for error, for fairness and for made-up facts.", Who.DataScience, "PRC-17, test bench"),
            Aim("A.6.2.5", "R-25", "R-25: a roll-out to all ports at once left no way back; now one port goes first.", Who.Platform, "PRC-04, PRC-17"),
            Aim("A.6.2.6", "R-25 R-30", "R-25 and R-30: models age, so errors and corrections by people are looked at every week.", Who.DataScience, "PRC-17, model dashboard"),
            Aim("A.6.2.7", "R-28 OBL-06", "OBL-06 and R-28: terminals receive papers on the Shift Planner before its pilot ends.", Who.Product, "DOC-11", ImplementationStatus.Partial, "ACT-12"),
            Aim("A.6.2.8", "R-27 OBL-06", "OBL-06 and R-27: a complaint about a shift can be answered only where the proposal of that day was kept.", Who.Platform, "POL-11, model log"),
            Aim("A.7.2", "R-26 R-27", "R-26 and R-27: data pass the same gate whether a port, a sensor or a person sent them.", Who.DataScience, "PRC-18")
                with { NotAppliedTo = [new() { System = new("AIS-3"), Justification = "The language model behind Answer Draft is bought as a service; nothing of ours trains or tunes it." }] },
            Aim("A.7.3", "R-26 OBL-01", "OBL-01 and R-26: positions of vessels are public, rosters are not; ground and source are noted for each set.", Who.DataScience, "PRC-18"),
            Aim("A.7.4", "R-25 R-27", "R-25 and R-27: gaps in winter made spring forecasts wrong, and old rosters carried old favours.", Who.DataScience, "PRC-18, quality checks"),
            Aim("A.7.5", "R-26", "R-26: false positions can be taken out only where their way into the set is known.", Who.DataScience, "PRC-18", ImplementationStatus.Partial, "ACT-13"),
            Aim("A.7.6", "R-25 R-27", "R-25 and R-27: the way in which outliers are cut decides whether a storm or a part-time worker still counts.", Who.DataScience, "PRC-18, pipeline code"),
            Aim("A.8.2", "R-30 OBL-06", "OBL-06 and R-30: whoever reads a draft or plans at the screen must know that a model wrote or proposed it.", Who.Product, "DOC-11"),
            Aim("A.8.3", "R-27", "R-27: crane operators are not our users, so they need a door of their own for telling us of harm.", Who.Customers, "Web form for concerns"),
            Aim("A.8.4", "R-29 CON-01", "CON-01 and R-29: ports want to hear of the failure of a model as quickly as of any other incident.", Who.Security, "PRC-03"),
            Aim("A.8.5", "R-28 OBL-06", "OBL-06 and R-28: what goes to authorities and unions, and when, is settled before the Shift Planner leaves its pilot.", Who.Legal, null, ImplementationStatus.Planned, "ACT-14"),
            Aim("A.9.2", "R-29", "R-29: staff tried free chat tools on customer mail until POL-14 said which tool may see what.", Who.ItSupport, "POL-14"),
            Aim("A.9.3", "R-30", "R-30: a fast answer is worth nothing when it is wrong, and POL-14 says so in figures.", Who.Customers, "POL-14, OBJ-07"),
            Aim("A.9.4", "R-30 CON-07", "CON-07 and R-30: the service drafts replies and does nothing else; it decides on no refund.", Who.Customers, "POL-14"),
            Aim("A.10.2", "R-28 CON-07", "CON-07 and R-28: who logs, who oversees and who tells the authority differs by system and stands in the contracts.", Who.Legal, "DOC-12"),
            Aim("A.10.3", "R-29", "R-29: the supplier of the language model changes versions at short notice, so its notes and tests are read first.", Who.Legal, "PRC-05"),
            Aim("A.10.4", "R-27 CON-02", "CON-02 and R-27: terminals know their agreements with staff, and those limits went into the planner.", Who.Product, "DOC-11, DOC-12"),
        ],
        ChangeLog =
        [
            new() { Version = "0.9", On = Day(2026, 7, 10), By = Who.Quality, Change = "First draft after the impact assessments of the summer" },
            new() { Version = "1.0", On = Day(2026, 9, 30), By = Who.Quality, Change = "A.6.2.8 implemented after ACT-16; A.7.2 not applied to Answer Draft; A.8.3 decided" },
        ],
    };

    private static SoaEntry Aim(string number, string reasons, string justification, string owner, string? reference, ImplementationStatus status = ImplementationStatus.Implemented, string? action = null) => new()
    {
        Control = new(Aims.Id, number),
        Decision = Decision.Included,
        Reasons = Reasons(reasons),
        Justification = justification,
        Status = status,
        Owner = owner,
        Reference = reference,
        Action = action,
        GuidanceConsidered = true,
        LastReviewedOn = Day(2026, 9, 30),
    };
}
