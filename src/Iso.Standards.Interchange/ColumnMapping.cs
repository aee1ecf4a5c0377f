using System.Diagnostics.CodeAnalysis;

namespace Iso.Standards;

/// <summary>What columns hold, said by hand, where their headers do not say it. It goes before what the headers seem to say.</summary>
/// <remarks>Case, blanks and punctuation of a header make no difference. Several headers may be mapped to one column; their texts are joined then.</remarks>
/// <example>
/// <code>
/// var mapping = ColumnMapping.Empty.With(SoaColumn.Justification, "Warum").With(SoaColumn.Ignored, "Seite");
/// var same = ColumnMapping.Parse("justification=Warum", "ignored=Seite");
/// </code>
/// </example>
public sealed record ColumnMapping
{
    private static readonly SoaColumn[] Columns = [.. Enum.GetValues<SoaColumn>().Where(column => column != SoaColumn.Unknown)];

    private readonly ValueList<MappedHeader> _headers;

    private ColumnMapping(IEnumerable<MappedHeader> headers) => _headers = ValueList<MappedHeader>.Copy(headers);

    /// <summary>The mapping that says nothing: all columns are read by their headers.</summary>
    public static ColumnMapping Empty { get; } = new([]);

    internal IReadOnlyList<MappedHeader> Headers => _headers;

    /// <summary>This mapping, and that the column with <paramref name="header"/> holds <paramref name="column"/>.</summary>
    /// <param name="column">What the column holds; <see cref="SoaColumn.Ignored"/> leaves it out.</param>
    /// <param name="header">The header, as the file writes it. One that is mapped already is mapped anew.</param>
    /// <exception cref="ArgumentException">The header is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The column is not one that can be mapped to.</exception>
    public ColumnMapping With(SoaColumn column, string header)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(header);
        if (!Columns.Contains(column)) throw new ArgumentOutOfRangeException(nameof(column), column, "A column is mapped to what it holds, or ignored.");
        var mapped = new MappedHeader(column, header.Trim());
        return new(_headers.Where(other => other.Key != mapped.Key).Append(mapped));
    }

    /// <summary>Reads assignments as a command line has them: <c>justification=Begründung</c>.</summary>
    /// <param name="assignments">The name of a <see cref="SoaColumn"/> in any case, an equals sign, and the header.</param>
    /// <exception cref="ArgumentNullException">An assignment is null.</exception>
    /// <exception cref="FormatException">A text is no such assignment; the message shows it and what it could be.</exception>
    public static ColumnMapping Parse(params IEnumerable<string> assignments)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        var mapping = Empty;
        foreach (var assignment in assignments)
        {
            ArgumentNullException.ThrowIfNull(assignment, nameof(assignments));
            if (!TryAdd(assignment, ref mapping, out var problem)) throw new FormatException(problem);
        }

        return mapping;
    }

    /// <summary>Reads one assignment as <see cref="Parse"/> does; false, and null, where the text is none.</summary>
    public static bool TryParse(string? assignment, [NotNullWhen(true)] out ColumnMapping? mapping)
    {
        var result = Empty;
        mapping = assignment is not null && TryAdd(assignment, ref result, out _) ? result : null;
        return mapping is not null;
    }

    /// <summary>The assignments, parted by semicolons.</summary>
    public override string ToString() => string.Join("; ", _headers.Select(mapped => $"{mapped.Column}={mapped.Header}"));

    internal SoaColumn? ColumnOf(string header)
    {
        if (_headers.Count == 0) return null;
        var key = TextKey.Of(header);
        foreach (var mapped in _headers)
        {
            if (mapped.Key == key) return mapped.Column;
        }

        return null;
    }

    private static bool TryAdd(string assignment, ref ColumnMapping mapping, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        var sign = assignment.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0 || string.IsNullOrWhiteSpace(assignment[(sign + 1)..]))
        {
            problem = $"\"{assignment}\" maps no column: write what the column holds, an equals sign and its header, such as justification=Begründung.";
            return false;
        }

        var name = assignment[..sign];
        var column = Array.Find(Columns, column => TextKey.Of(column.ToString()) == TextKey.Of(name));
        if (column == SoaColumn.Unknown)
        {
            problem = NoSuchColumn(name.Trim());
            return false;
        }

        mapping = mapping.With(column, assignment[(sign + 1)..]);
        return true;
    }

    private static string NoSuchColumn(string name)
    {
        string[] names = [.. Columns.Select(column => char.ToLowerInvariant(column.ToString()[0]) + column.ToString()[1..])];
        var meant = Nearest.To(name, names);
        return $"A statement has no column \"{name}\"{(meant is null ? string.Empty : $"; did you mean {meant}?")} Write one of {string.Join(", ", names)}, an equals sign and a header.";
    }
}

/// <summary>A header of a file and what it was said to hold.</summary>
internal sealed record MappedHeader(SoaColumn Column, string Header)
{
    public string Key { get; } = TextKey.Of(Header);
}
