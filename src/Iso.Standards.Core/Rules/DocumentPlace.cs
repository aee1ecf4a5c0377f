using System.Globalization;
using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>The lists of a document that rules judge, in the order of the file.</summary>
internal enum DocumentList
{
    Document,
    Scopes,
    Obligations,
    Contracts,
    Processes,
    Assets,
    AiSystems,
    Changes,
    Objectives,
    Schemes,
    Risks,
    Opportunities,
    Reports,
    TreatmentPlans,
    ImpactAssessments,
    Statements,
    Evidence,
    SamplingPlans,
    Certificates,
}

/// <summary>The lists inside an element of such a list.</summary>
internal enum InnerList
{
    None,
    NonApplicable,
    Actions,
    Entries,
    AdditionalControls,
    Claims,
}

/// <summary>Where a subject stands: the list, the place in it, and the same once more inside.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DocumentPlace(DocumentList List, int Index = 0, InnerList Inner = InnerList.None, int InnerIndex = 0)
{
    private static readonly string[] Lists =
    [
        "", "scopes", "obligations", "contracts", "processes", "assets", "aiSystems", "changes", "objectives", "riskRegister.schemes", "riskRegister.risks",
        "riskRegister.opportunities", "riskRegister.reports", "treatmentPlans", "impactAssessments", "statements", "evidence", "samplingPlans", "certificates",
    ];

    private static readonly string[] InnerLists = ["", "nonApplicable", "actions", "entries", "additionalControls", "claims"];

    /// <summary>Which of two places comes first in the file.</summary>
    public int Order(DocumentPlace other)
    {
        var order = List.CompareTo(other.List);
        if (order == 0) order = Index.CompareTo(other.Index);
        if (order == 0) order = Inner.CompareTo(other.Inner);
        return order == 0 ? InnerIndex.CompareTo(other.InnerIndex) : order;
    }

    /// <summary>The JSON path of the place, or of a member there.</summary>
    /// <param name="at">The member; null for the place itself.</param>
    /// <param name="alone">Whether the document is but a wrapper around one statement, so that paths begin at the statement.</param>
    public string PathTo(string? at, bool alone)
    {
        var path = List == DocumentList.Document || (alone && List == DocumentList.Statements) ? "$" : string.Create(CultureInfo.InvariantCulture, $"$.{Lists[(int)List]}[{Index}]");
        if (Inner != InnerList.None) path = string.Create(CultureInfo.InvariantCulture, $"{path}.{InnerLists[(int)Inner]}[{InnerIndex}]");
        return at is null ? path : $"{path}.{at}";
    }
}
