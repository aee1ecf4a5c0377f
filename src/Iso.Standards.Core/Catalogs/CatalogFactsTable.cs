using NodaTime.Text;

namespace Iso.Standards;

/// <summary>Reads the table of facts of a generated catalog: a line a fact, its fields parted by <c>|</c>.</summary>
/// <remarks>
/// Of the edition: <c>K|discipline</c>, <c>Y|edition|superseded by</c>, <c>F|which|date|confidence|note</c>,
/// <c>S|against|on|by|confidence</c>, <c>U|doubt</c>, <c>J|about|judgement|confidence</c>, <c>T|kind|term</c>,
/// <c>P|predecessor</c>, <c>V|attribute|values</c>, <c>A|name|date|subject</c> and behind it <c>E|number|summary</c>.
/// Of an entry: <c>N|number|alias</c>, <c>Q|number|provision that asks the same</c>, <c>H|number|clauses|relation|adds</c>,
/// <c>X|number|shareability|how</c>, <c>B|number|evidence</c>, <c>L|number|controls</c>, <c>C|number|confidence|doubt</c>,
/// <c>R|number|former number|change|confidence|note</c>, <c>D|number|kind|subject|confidence</c>, <c>I|number|subject|confidence</c>.
/// The table was checked when it was generated.
/// </remarks>
internal static class CatalogFactsTable
{
    public static CatalogFacts Read(Catalog catalog, string table)
    {
        var facts = new CatalogFactsBuilder(catalog);
        foreach (var line in table.Split('\n'))
        {
            var f = line.Split('|');
            switch (f[0])
            {
                case "K": facts.Discipline = f[1]; break;
                case "Y": facts.SetEdition(f[1].Length == 0 ? null : int.Parse(f[1], null), f[2].Length == 0 ? null : StandardId.Parse(f[2])); break;
                case "F": facts.SetDate(f[1], new() { On = DateOf(f[2]), Confidence = ConfidenceOf(f[3]), Note = TextOf(f[4]) }); break;
                case "S": facts.SetChecked(f[1], DateOf(f[2]), f[3], ConfidenceOf(f[4])); break;
                case "U": facts.AddDoubt(f[1]); break;
                case "J": facts.AddDisagreement(f[1], f[2], ConfidenceOf(f[3])); break;
                case "T": facts.AddTerm(Enum.Parse<ProvisionKind>(f[1]), f[2]); break;
                case "P": facts.Predecessor = StandardId.Parse(f[1]); break;
                case "V": facts.AddAttribute(f[1], f[2].Split(' ')); break;
                case "A": facts.AddAmendment(f[1], DateOf(f[2]), f[3]); break;
                case "E": facts.AddChange(f[1], f[2]); break;
                default: ReadEntry(facts, f); break;
            }
        }

        return facts.Finish();
    }

    private static void ReadEntry(CatalogFactsBuilder facts, string[] f)
    {
        switch (f[0])
        {
            case "N": facts.Of(f[1]).Aliases.Add(f[2]); break;
            case "Q": facts.Of(f[1]).SameAs = ProvisionId.Parse(f[2]); break;
            case "H": facts.SetHarmonized(f[1], f[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), Enum.Parse<HarmonizedRelation>(f[3]), TextOf(f[4])); break;
            case "X": facts.Of(f[1]).Sharing = new() { Class = Enum.Parse<Shareability>(f[2]), How = TextOf(f[3]) }; break;
            case "B": facts.Of(f[1]).Evidence.Add(f[2]); break;
            case "L": facts.AddControls(f[1], f[2].Split(' ')); break;
            case "C": facts.SetConfidence(f[1], ConfidenceOf(f[2]), TextOf(f[3])); break;
            case "R": facts.AddReplacement(f[1], f[2], f[3].Length == 0 ? default : Enum.Parse<SuccessionKind>(f[3]), ConfidenceOf(f[4]), TextOf(f[5])); break;
            case "D": facts.AddDocumentedInformation(f[1], Enum.Parse<DocumentedInformationKind>(f[2]), f[3], ConfidenceOf(f[4])); break;
            case "I": facts.AddReviewInput(f[1], f[2], ConfidenceOf(f[3])); break;
            default: throw new FormatException($"A table of facts has no line of kind \"{f[0]}\".");
        }
    }

    private static LocalDate DateOf(string s) => LocalDatePattern.Iso.Parse(s).Value;

    private static Confidence ConfidenceOf(string s) => s.Length == 0 ? default : Enum.Parse<Confidence>(s);

    private static string? TextOf(string s) => s.Length == 0 ? null : s;
}
