using Aims = Iso.Standards.Iso42001.Edition2023;
using Isms = Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>Turns the short texts in the tables of the sample into values: lists are parted by blanks.</summary>
internal static class Row
{
    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static Id<T>[] Ids<T>(string text) => Array.ConvertAll(Words(text), static word => new Id<T>(word));

    public static RiskDomain[] Domains(string text) => Array.ConvertAll(Words(text), static word => new RiskDomain(word));

    /// <summary>Controls of ISO/IEC 27001, own ones included.</summary>
    public static ControlId[] Security(string numbers) => Array.ConvertAll(Words(numbers), static number => new ControlId(Isms.Id, number));

    /// <summary>Controls of ISO/IEC 42001.</summary>
    public static ControlId[] Ai(string numbers) => Array.ConvertAll(Words(numbers), static number => new ControlId(Aims.Id, number));

    /// <summary>Reasons by the kind of id: risks, obligations, contracts, and all else as documents of the business.</summary>
    public static InclusionReason[] Reasons(string references)
    {
        var words = Words(references);
        string[] risks = Array.FindAll(words, static w => w.StartsWith("R-", StringComparison.Ordinal));
        string[] obligations = Array.FindAll(words, static w => w.StartsWith("OBL-", StringComparison.Ordinal));
        string[] contracts = Array.FindAll(words, static w => w.StartsWith("CON-", StringComparison.Ordinal));
        string[] others = [.. words.Except(risks).Except(obligations).Except(contracts)];
        var reasons = new List<InclusionReason>(4);
        if (risks.Length > 0) reasons.Add(InclusionReason.RiskTreatment(risks));
        if (obligations.Length > 0) reasons.Add(InclusionReason.Legal(obligations));
        if (contracts.Length > 0) reasons.Add(InclusionReason.Contractual(contracts));
        if (others.Length > 0) reasons.Add(InclusionReason.Business(others));
        return [.. reasons];
    }
}
