using System.Globalization;

namespace Iso.Standards;

/// <summary>What an item of evidence itself has to say: EVD-001, 002, 006, 022 and 030.</summary>
internal static class EvidenceItemRules
{
    private const int MonthsOfLogs = 6;
    private const int MonthsOfTechnicalDocumentation = 120;
    private const string Isms = "ISO/IEC 27001:";

    private static readonly StandardId AiAct = StandardId.Parse("EU AI Act:2024");

    public static Rule[] All =>
    [
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.ItemIncomplete,
                Title = "An item of evidence has id, title, owner, date, place or hash, and classification",
                Severity = Severity.Error,
                Basis = Cite.InAll("7.5.2"),
                Remedy = "Add what is missing, so that the record can be identified and found.",
            },
            ItemIsComplete),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.ClaimMissing,
                Title = "An item of evidence names the provisions that it shows",
                Severity = Severity.Error,
                Basis = Cite.InAll("7.5", "9.1"),
                Remedy = "Name standard, edition and clause or control for each thing that it shows.",
            },
            ItemNamesWhatItShows),
        new Rule<ManagementSystem>(
            new()
            {
                Id = EvidenceRuleIds.AlteredAfterApproval,
                Title = "A record is not altered after its approval but under a new version",
                Severity = Severity.Error,
                Basis = Cite.InAll("9.2.2", "9.3.3", "10.2"),
                Remedy = "Restore the approved content, or give the altered one a new version and approve it.",
                Needs = [DocumentPart.Evidence, DocumentPart.Previous],
            },
            ApprovedRecordsStayAsTheyAre),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.RetentionShort,
                Title = "A record is kept as long as law and the certification cycles ask",
                Severity = Severity.Warning,
                Basis =
                [
                    Cite.InQms("7.5.3.2"), Cite.InIsms("7.5.3"), Cite.InAims("7.5.3"),
                    new(AiAct, "Art. 18"), new(AiAct, "Art. 19"), new(AiAct, "Art. 26(6)"),
                ],
                Remedy = "Set the end of its retention to the longest time that applies.",
                Options = [EvidenceRuleOptions.RetentionMonths],
            },
            RecordIsKeptLongEnough),
        new Rule<Evidence>(
            new()
            {
                Id = EvidenceRuleIds.MeasurementIncomplete,
                Title = "A measurement says how and when, and for information security who measured and who analysed",
                Severity = Severity.Warning,
                Basis = Cite.InAll("9.1"),
                Remedy = "Write down method and date, and for ISO/IEC 27001 who measured and who analysed.",
            },
            MeasurementIsComplete),
    ];

    /// <summary>EVD-001: an item has id, title, owner, date, place or hash, and classification.</summary>
    private static void ItemIsComplete(Evidence item, Examination x)
    {
        if (!item.Id.IsUnspecified && !SoaText.IsBlank(item.Title) && !SoaText.IsBlank(item.Owner) && item.ProducedOn is not null
            && HasPlace(item) && !SoaText.IsBlank(item.Classification))
        {
            return;
        }

        var missing = new List<string>();
        string? member = null;
        Note(item.Id.IsUnspecified, "id", "id");
        Note(SoaText.IsBlank(item.Title), "title", "title");
        Note(SoaText.IsBlank(item.Owner), "owner", "owner");
        Note(item.ProducedOn is null, "producedOn", "date of production");
        Note(!HasPlace(item), "location", "location or hash");
        Note(SoaText.IsBlank(item.Classification), "classification", "classification");
        x.Report($"{EvidenceText.Name(item)} has no {EvidenceText.Listed(missing)}.", at: missing.Count == 1 ? member : null);

        void Note(bool isMissing, string at, string word)
        {
            if (!isMissing) return;
            missing.Add(word);
            member = at;
        }
    }

    /// <summary>EVD-002: an item names standard, edition and provision for all that it shows.</summary>
    private static void ItemNamesWhatItShows(Evidence item, Examination x)
    {
        if (item.Claims.Count == 0)
        {
            x.Report($"{EvidenceText.Name(item)} shows nothing that is named.", at: "claims");
            return;
        }

        var claims = ValueList<EvidenceClaim>.Span(item.Claims);
        for (var i = 0; i < claims.Length; i++)
        {
            if (claims[i].Provision.IsUnspecified)
            {
                x.Report($"{EvidenceText.Name(item)} has a claim that names no provision.", at: string.Create(CultureInfo.InvariantCulture, $"claims[{i}].provision"));
            }
        }
    }

    /// <summary>EVD-006: the content of an approved record changes only with its version.</summary>
    private static void ApprovedRecordsStayAsTheyAre(ManagementSystem system, Examination x)
    {
        var items = ValueList<Evidence>.Span(system.Evidence);
        var earlier = ValueList<Evidence>.Span(x.Previous!.Evidence);
        DocumentIndex? index = null;
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            if (item.Hash.IsUnspecified) continue;
            // Documents grow at their end: most items stand where they stood.
            Evidence? before = null;
            if (i < earlier.Length && earlier[i].Id == item.Id) before = earlier[i];
            else if (!(index ??= new(x.Previous)).TryFind(item.Id, out before)) continue;
            if (before.ApprovedOn is null || before.Hash.IsUnspecified || before.Hash == item.Hash) continue;
            if (!string.Equals(before.Version?.Trim(), item.Version?.Trim(), StringComparison.Ordinal)) continue;
            x.Report(
                SoaText.IsBlank(item.Version)
                    ? $"{EvidenceText.Name(item)} was approved and has another content now, without any version."
                    : $"{EvidenceText.Name(item)} was approved and has another content now under the same version {TextValue.Quote(item.Version)}.",
                at: string.Create(CultureInfo.InvariantCulture, $"evidence[{i}].hash"),
                subject: item.Id.ToString());
        }
    }

    /// <summary>EVD-022: a record is kept for the longest time that applies: two certification cycles, and for AI systems the times of the law.</summary>
    private static void RecordIsKeptLongEnough(Evidence item, Examination x)
    {
        var byLaw = MonthsByLaw(item);
        var months = byLaw ?? (IsAuditEvidence(item.Type) ? x.Option(EvidenceRuleOptions.RetentionMonths) : 0);
        if (months <= 0) return;
        if (item.RetainUntil is not { } end)
        {
            if (byLaw is not null) x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} is about an AI system and does not say how long it is kept; {months} months is the least."), at: "retainUntil");
            return;
        }

        if (item.ProducedOn is not { } produced) return;
        var least = DayMath.PlusMonths(produced, months);
        if (end < least)
        {
            x.Report(string.Create(CultureInfo.InvariantCulture, $"{EvidenceText.Name(item)} is kept until {end:uuuu-MM-dd}, and {months} months from its date end on {least:uuuu-MM-dd}."), at: "retainUntil");
        }
    }

    /// <summary>EVD-030: a measurement has method and date; ISO/IEC 27001 asks also for who measured and who analysed.</summary>
    private static void MeasurementIsComplete(Evidence item, Examination x)
    {
        if (item.Type != EvidenceType.Measurement && item.Measurement is null) return;
        var measurement = item.Measurement;
        var noMethod = SoaText.IsBlank(measurement?.Method);
        var noDay = measurement?.On is null;
        var persons = AsksForPersons(item, x);
        var noMeasurer = persons && SoaText.IsBlank(measurement?.MeasuredBy);
        var noAnalyst = persons && SoaText.IsBlank(measurement?.AnalysedBy);
        if (!noMethod && !noDay && !noMeasurer && !noAnalyst) return;
        var missing = new List<string>();
        if (noMethod) missing.Add("method");
        if (noDay) missing.Add("date");
        if (noMeasurer) missing.Add("person who measured");
        if (noAnalyst) missing.Add("person who analysed");
        x.Report($"The measurement {EvidenceText.Name(item)} has no {EvidenceText.Listed(missing)}.", at: "measurement");
    }

    private static bool HasPlace(Evidence item) => !SoaText.IsBlank(item.Location) || !item.Hash.IsUnspecified;

    private static int? MonthsByLaw(Evidence item) => (item.AiSystems.Count > 0, item.Type) switch
    {
        (true, EvidenceType.Log) => MonthsOfLogs,
        (true, EvidenceType.TechnicalDocumentation) => MonthsOfTechnicalDocumentation,
        _ => null,
    };

    /// <summary>What a certification body looks at again in the next cycle.</summary>
    private static bool IsAuditEvidence(EvidenceType type) => type is EvidenceType.InternalAudit or EvidenceType.ManagementReview or EvidenceType.NonconformityRecord
        or EvidenceType.RiskAssessment or EvidenceType.TreatmentPlan or EvidenceType.StatementOfApplicability or EvidenceType.ImpactAssessment;

    /// <summary>Whether the item serves ISO/IEC 27001: by its claims, or where it has none, by the standards that are judged.</summary>
    private static bool AsksForPersons(Evidence item, Examination x)
    {
        foreach (var claim in ValueList<EvidenceClaim>.Span(item.Claims))
        {
            if (IsIsms(claim.Provision.Standard)) return true;
        }

        if (item.Claims.Count > 0) return false;
        for (var i = 0; i < x.Standards.Count; i++)
        {
            if (IsIsms(x.Standards[i])) return true;
        }

        return false;
    }

    private static bool IsIsms(StandardId standard) => standard.Text is { } text && text.StartsWith(Isms, StringComparison.Ordinal);
}
