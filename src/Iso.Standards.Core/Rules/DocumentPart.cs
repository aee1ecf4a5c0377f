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
