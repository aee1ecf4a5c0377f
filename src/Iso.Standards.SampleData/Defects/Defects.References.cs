using static Iso.Standards.Row;

namespace Iso.Standards;

/// <content>What can be wrong with ids.</content>
public static partial class Defects
{
    private static Defect[] OfReferences =>
    [
        new(ReferenceRuleIds.ReferenceBroken, "R-14 names an asset that does not exist", static s => s.Risk("R-14", static risk => risk with { Assets = Ids<Asset>("AST-03 AST-99") })),
        new(ReferenceRuleIds.IdRepeated, "Two issues have one id", static s => s with { Issues = [.. s.Issues, s.Issues[0] with { Title = "Another issue" }] }),
    ];
}
