namespace Iso.Standards;

/// <summary>What a subject lacks, gathered without a byte where it lacks nothing.</summary>
internal struct Gap
{
    private string? _at;

    /// <summary>How many things are missing.</summary>
    public int Count { get; private set; }

    /// <summary>What is missing, to stand behind "has no".</summary>
    public string Names { get; private set; }

    /// <summary>The member at fault where it is one; else null, which means the subject.</summary>
    public readonly string? At => Count == 1 ? _at : null;

    /// <summary>Takes a member down where it is missing.</summary>
    /// <param name="isMissing">Whether it is.</param>
    /// <param name="name">What it is called, behind "has no".</param>
    /// <param name="at">The member as it is written in the file.</param>
    public void Note(bool isMissing, string name, string at)
    {
        if (!isMissing) return;
        Names = Count == 0 ? name : $"{Names}, no {name}";
        _at = at;
        Count++;
    }
}
