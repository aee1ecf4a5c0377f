namespace Iso.Standards;

/// <summary>How the items of a clause are written in a catalog file: without the number of the clause, as the document prints them.</summary>
internal static class CatalogFileItems
{
    private const string Article = "Art. ";
    private const string Annex = "Annex ";
    private const string Section = "Section ";

    /// <summary>The number of an item: <c>6.1.3 d)</c>, <c>Art. 10(2)</c>, <c>Annex IV 2(b)</c>, <c>Annex VIII Section A(1)</c>; null where the text is no item of such a clause.</summary>
    public static ProvisionNumber? NumberOf(ProvisionNumber clause, string item)
    {
        var number = clause.ToString();
        var text = IsArticle(number) || (IsAnnex(number) && item.StartsWith('(')) ? $"{number}{item}" : $"{number} {item}";
        if (!ProvisionNumber.TryParse(text, out var read) || read.ToString() != text) return null;
        return text.EndsWith(')') || IsAnnex(number) ? read : null;
    }

    /// <summary>The item that an item stands below: <c>e)</c> for <c>e) 2)</c>, <c>(2)</c> for <c>(2)(f)</c>, <c>2</c> for <c>2(b)</c>, <c>3</c> for <c>3.1</c>; null where that is the clause itself.</summary>
    public static string? ParentOf(string item)
    {
        if (item.StartsWith(Section, StringComparison.Ordinal) && !item.EndsWith(')')) return null;
        var end = Math.Max(item.LastIndexOf(' '), Math.Max(item.LastIndexOf('('), item.LastIndexOf('.')));
        return end > 0 ? item[..end] : null;
    }

    /// <summary>Whether items of a clause stand in natural order. Points of laws do not: (ix) follows (viii).</summary>
    public static bool AreInNaturalOrder(ProvisionNumber clause) => clause.ToString() is var number && !IsArticle(number) && !IsAnnex(number);

    private static bool IsAnnex(string number) => number.StartsWith(Annex, StringComparison.Ordinal);

    private static bool IsArticle(string number) => number.StartsWith(Article, StringComparison.Ordinal);
}
