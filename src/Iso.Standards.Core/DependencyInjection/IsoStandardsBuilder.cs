namespace Iso.Standards;

/// <summary>Collects the editions that a program works with; each package adds a method to it.</summary>
public sealed class IsoStandardsBuilder
{
    private readonly List<Standard> _standards = [];

    internal IsoStandardsBuilder()
    {
    }

    internal IReadOnlyList<Standard> Standards => _standards;

    /// <summary>Adds an edition; one of the same id that was added before gives way, so that its rules can be tuned.</summary>
    public IsoStandardsBuilder Add(Standard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var at = _standards.FindIndex(s => s.Id == standard.Id);
        if (at >= 0) _standards[at] = standard;
        else _standards.Add(standard);
        return this;
    }
}
