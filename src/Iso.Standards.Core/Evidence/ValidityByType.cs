using System.Globalization;

namespace Iso.Standards;

/// <summary>For how many months evidence counts by its type, where it does not say itself. Good practice; no standard says so. Immutable.</summary>
public sealed class ValidityByType
{
    private readonly int[] _months;   // by type; 0 where the type sets no end

    private ValidityByType(int[] months) => _months = months;

    /// <summary>Policy, training, assessments, tests, reviews and audits 12 months; procedures 24; access reviews 6; reports of vulnerabilities and of models 3; records of competence 36.</summary>
    public static ValidityByType Default { get; } = new ValidityByType(new int[(int)EvidenceType.Minutes + 1])
        .With(EvidenceType.Policy, 12).With(EvidenceType.Procedure, 24).With(EvidenceType.RiskAssessment, 12).With(EvidenceType.StatementOfApplicability, 12)
        .With(EvidenceType.ImpactAssessment, 12).With(EvidenceType.SupplierReview, 12).With(EvidenceType.SupplierReport, 12).With(EvidenceType.RestoreTest, 12)
        .With(EvidenceType.PenetrationTest, 12).With(EvidenceType.Training, 12).With(EvidenceType.AccessReview, 6).With(EvidenceType.VulnerabilityReport, 3)
        .With(EvidenceType.ModelMonitoringReport, 3).With(EvidenceType.ManagementReview, 12).With(EvidenceType.InternalAudit, 12).With(EvidenceType.CompetenceRecord, 36);

    /// <summary>The months for a type; null where the type sets no end.</summary>
    public int? this[EvidenceType type] => (uint)type < (uint)_months.Length && _months[(int)type] is > 0 and var months ? months : null;

    /// <summary>The same with other months for one type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="months">From 1 on; null for no end.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is below 1, or the type is none.</exception>
    public ValidityByType With(EvidenceType type, int? months)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((int)type, _months.Length, nameof(type));
        if (months is { } given) ArgumentOutOfRangeException.ThrowIfLessThan(given, 1, nameof(months));
        var copy = (int[])_months.Clone();
        copy[(int)type] = months ?? 0;
        return new(copy);
    }

    /// <summary>The types that have an end, with their months.</summary>
    public override string ToString() => string.Join(", ", _months.Select((m, i) => (Type: (EvidenceType)i, Months: m)).Where(t => t.Months > 0)
        .Select(t => string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(t.Type.ToString()[0])}{t.Type.ToString()[1..]} {t.Months}")));
}
