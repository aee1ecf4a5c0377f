namespace Iso.Standards;

/// <summary>Says which provision a cell means, in the light of all other cells of the file.</summary>
internal sealed class ControlNumbers
{
    private readonly Catalog _catalog;
    private readonly string _prefix;
    private readonly bool _anyPrefixed;
    private readonly HashSet<string> _parents = [];
    private readonly Dictionary<string, int> _occurrences = [];

    public ControlNumbers(Catalog catalog, IEnumerable<ControlCell> cells)
    {
        _catalog = catalog;
        _prefix = ControlCell.PrefixOf(catalog);
        List<ControlCell> numbers = [.. cells.Where(cell => cell.IsNumber)];
        _anyPrefixed = numbers.Exists(cell => cell.Kind == ControlCellKind.Annex);
        foreach (var cell in numbers)
        {
            if (Resolve(cell) is not { } number) continue;
            var text = number.ToString();
            _occurrences[text] = _occurrences.GetValueOrDefault(text) + 1;
            for (var dot = text.LastIndexOf('.'); dot > 0; dot = text.LastIndexOf('.', dot - 1)) _parents.Add(text[..dot]);
        }
    }

    /// <summary>The number that a cell means; null where it means none.</summary>
    public ProvisionNumber? Resolve(ControlCell cell)
    {
        if (!cell.IsNumber) return null;
        if (cell.Kind != ControlCellKind.Bare || _prefix.Length == 0 || !IsHome(cell)) return cell.Number;
        var bare = cell.Number.ToString();
        var inAnnex = ProvisionNumber.Parse(_prefix + bare);
        var isControl = _catalog.TryFind(new ControlId(_catalog.Id, inAnnex), out _);
        var isClause = _catalog.TryFind(new ProvisionId(_catalog.Id, cell.Number), out _);
        if (!cell.IsDotted) return ResolveWhole(cell.Number, inAnnex, isClause);
        // Where others have the letter, its absence says something: 5.2 is the clause then.
        if (_anyPrefixed) return isClause || !isControl ? cell.Number : inAnnex;
        return isControl || !isClause ? inAnnex : cell.Number;
    }

    /// <summary>Whether the row of a number is a heading over others, unless it decides something.</summary>
    public bool IsHeading(ProvisionNumber number, bool standsAlone)
    {
        if (_catalog.TryFind(new ProvisionId(_catalog.Id, number), out var provision) && provision is Control) return false;
        return provision?.Kind == ProvisionKind.Group || _parents.Contains(number.ToString()) || standsAlone && provision is null;
    }

    /// <summary>Whether 5.1 stands here twice and 5.10 nowhere, as a spreadsheet that takes both for numbers leaves it.</summary>
    public bool MayBeShortened(ControlCell cell, ProvisionNumber number)
    {
        var text = number.ToString();
        return cell.Kind == ControlCellKind.Bare && _occurrences.GetValueOrDefault(text) > 1
            && !_occurrences.ContainsKey(text + "0") && _catalog.TryFind(text + "0", out _);
    }

    private bool IsHome(ControlCell cell) => cell.Standard.IsUnspecified || cell.Standard == _catalog.Id;

    /// <summary>A whole number is a group or a clause; any other is a count of something.</summary>
    private ProvisionNumber? ResolveWhole(ProvisionNumber bare, ProvisionNumber inAnnex, bool isClause)
    {
        if (!_anyPrefixed && _catalog.TryFind(new ProvisionId(_catalog.Id, inAnnex), out _)) return inAnnex;
        return isClause ? bare : null;
    }
}
