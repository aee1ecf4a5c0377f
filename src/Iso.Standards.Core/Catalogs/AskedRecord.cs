using System.Runtime.InteropServices;

namespace Iso.Standards;

/// <summary>A demand for documented information that a record can meet, and the clause under which such records are drawn together.</summary>
/// <param name="Provision">Where it is asked for, down to the item.</param>
/// <param name="Clause">The clause that holds it: 6.1.3 d) and e) are 6.1.3.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AskedRecord(ProvisionId Provision, Provision Clause)
{
    /// <summary>What a catalog asks for in its clauses, in document order.</summary>
    /// <remarks>
    /// Left out is what no single record can show: the general demand of 7.5.1 a) repeats all others, control over what
    /// comes from outside and amending what changed are handling, and controls are asked only where they are applicable,
    /// by the rules about statements.
    /// </remarks>
    public static AskedRecord[] In(Catalog catalog)
    {
        var records = new List<AskedRecord>();
        foreach (var asked in catalog.DocumentedInformation)
        {
            if (asked.Kind is DocumentedInformationKind.Control or DocumentedInformationKind.Amend) continue;
            if (!catalog.TryFind(asked.Provision, out var clause)) continue;
            if (asked.Kind == DocumentedInformationKind.General && clause.NumberText.EndsWith("a)", StringComparison.Ordinal)) continue;
            while (clause.Kind == ProvisionKind.Item && clause.Parent is { } parent) clause = parent;
            if (clause.Kind == ProvisionKind.Clause) records.Add(new(asked.Provision, clause));
        }

        return [.. records];
    }
}
