namespace Iso.Standards;

/// <summary>Something that must be at hand for a rule to judge: a part of the document, a catalog, a day to judge by.</summary>
public sealed class DocumentPart
{
    private readonly Func<Examination, bool> _isPresent;

    /// <summary>Declares a part.</summary>
    /// <param name="absence">How to say that it is not there: <c>the document has no scopes</c>.</param>
    /// <param name="isPresent">Whether it is there. Asked for every statement where the rule is about statements or their entries.</param>
    public DocumentPart(string absence, Func<Examination, bool> isPresent)
    {
        ArgumentNullException.ThrowIfNull(absence);
        ArgumentNullException.ThrowIfNull(isPresent);
        Absence = absence;
        _isPresent = isPresent;
    }

    /// <summary>A day to judge by.</summary>
    public static DocumentPart AsOf { get; } = new("no day to judge by was given", static x => x.AsOf is not null);

    /// <summary>An earlier version of the document to compare with.</summary>
    public static DocumentPart Previous { get; } = new("no earlier version of the document was given", static x => x.Previous is not null);

    /// <summary>The profile of the organization.</summary>
    public static DocumentPart Organization { get; } = new("the document says nothing of the organization", static x => x.Document.Organization is not null);

    /// <summary>The risk register.</summary>
    public static DocumentPart RiskRegister { get; } = new("the document has no risk register", static x => x.Document.RiskRegister is not null);

    /// <summary>The register of obligations or of contracts.</summary>
    public static DocumentPart Obligations { get; } = new("the document has neither obligations nor contracts", static x => x.Document.Obligations.Count + x.Document.Contracts.Count > 0);

    /// <summary>The risk treatment plans.</summary>
    public static DocumentPart TreatmentPlans { get; } = new("the document has no treatment plan", static x => x.Document.TreatmentPlans.Count > 0);

    /// <summary>The evidence.</summary>
    public static DocumentPart Evidence { get; } = new("the document has no evidence", static x => x.Document.Evidence.Count > 0);

    /// <summary>The AI systems.</summary>
    public static DocumentPart AiSystems { get; } = new("the document has no AI systems", static x => x.Document.AiSystems.Count > 0);

    /// <summary>The objectives.</summary>
    public static DocumentPart Objectives { get; } = new("the document has no objectives", static x => x.Document.Objectives.Count > 0);

    /// <summary>The certificates.</summary>
    public static DocumentPart Certificates { get; } = new("the document has no certificates", static x => x.Document.Certificates.Count > 0);

    /// <summary>The people or roles.</summary>
    public static DocumentPart People { get; } = new("the document has neither people nor roles", static x => x.Document.People.Count + x.Document.Roles.Count > 0);

    /// <summary>The catalog of the statement's standard.</summary>
    public static DocumentPart Catalog { get; } = new("there is no catalog of the statement's standard", static x => x.Catalog is not null);

    /// <summary>The scopes of the management system.</summary>
    public static DocumentPart Scopes { get; } = new("the document has no scopes", static x => x.Document.Scopes.Count > 0);

    /// <summary>The day of the risk assessment that the statement rests on.</summary>
    public static DocumentPart RiskAssessmentDate { get; }
        = new("the statement does not say when the risk assessment was made that it rests on", static x => x.Statement.RiskAssessment?.On is not null);

    /// <summary>The day of the statement: that of its last change, or else of its approval.</summary>
    public static DocumentPart StatementDate { get; }
        = new("the statement has no date", static x => (x.Statement.ChangedOn ?? x.Statement.ApprovedOn) is not null);

    /// <summary>How to say that the part is not there.</summary>
    public string Absence { get; }

    internal bool IsPresent(Examination x) => _isPresent(x);

    /// <summary>How to say that the part is not there.</summary>
    public override string ToString() => Absence;
}
