using Spectre.Console;
using Spectre.Console.Rendering;

namespace Iso.Standards;

/// <summary>How a piece of text sounds; on a terminal, its colour.</summary>
internal enum Tone
{
    /// <summary>As it is.</summary>
    Normal,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>What only some readers need.</summary>
    Quiet,

    /// <summary>The heading over errors.</summary>
    Error,

    /// <summary>The heading over warnings.</summary>
    Warning,

    /// <summary>The heading over advice.</summary>
    Info,
}

/// <summary>Text for people: coloured and wrapped on a terminal, plain and unwrapped elsewhere.</summary>
/// <remarks>Text is never read as markup, wherever it comes from.</remarks>
internal sealed class Page
{
    private const int NarrowestWidth = 40;

    private readonly TextWriter _output;
    private readonly IAnsiConsole? _console;

    /// <summary>A page of this width in characters, or a plain one.</summary>
    public Page(TextWriter output, int? width)
    {
        _output = output;
        if (width is not { } columns) return;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        _console.Profile.Width = Math.Max(columns, NarrowestWidth);
    }

    /// <summary>An empty line.</summary>
    public void Gap()
    {
        if (_console is null) _output.WriteLine();
        else _console.WriteLine();
    }

    /// <summary>A paragraph, set in by some blanks.</summary>
    public void Paragraph(string text, Tone tone = Tone.Normal, int indent = 0)
    {
        var line = Plain.Line(text);
        if (_console is null) _output.WriteLine(new string(' ', indent) + line);
        else if (indent == 0) _console.Write(new Text(line + "\n", StyleOf(tone)));
        else _console.Write(new Padder(new Text(line, StyleOf(tone)), new Padding(indent, 0, 0, 0)));
    }

    /// <summary>Rows of cells below a heading, one cell a column; the last column may be long.</summary>
    public void Columns(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        string[][] cells = [[.. headings], .. rows.Select(row => row.Select(Plain.Line).ToArray())];
        if (_console is null) Aligned(cells);
        else Ruled(cells);
    }

    /// <summary>Several values of one name, which stands beside the first of them.</summary>
    public static IEnumerable<(string Name, string Value)> Pairs(string name, IEnumerable<string> values) => values.Select((value, i) => (i == 0 ? name : string.Empty, value));

    /// <summary>Names with what they stand for, below each other.</summary>
    public void Pairs(IEnumerable<(string Name, string Value)> pairs)
    {
        string[][] cells = [.. pairs.Select(pair => new[] { pair.Name, Plain.Line(pair.Value) })];
        if (cells.Length == 0) return;
        if (_console is null) Aligned(cells);
        else _console.Write(GridOf(cells));
    }

    /// <summary>Headings with rows of cells below them, all of the same columns; the first column may be long.</summary>
    public void Sections(IReadOnlyList<(string[] Heading, List<string[]> Rows)> sections)
    {
        if (sections.Count == 0) return;
        var widths = Enumerable.Range(0, sections[0].Heading.Length).Select(column => sections.Max(s => s.Rows.Append(s.Heading).Max(row => row[column].Length))).ToArray();
        foreach (var (heading, rows) in sections)
        {
            Gap();
            Paragraph(Aligned(heading, widths), Tone.Strong);
            foreach (var row in rows) Paragraph(Aligned(row, widths));
        }
    }

    private static string Aligned(string[] row, int[] widths) => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();

    private void Aligned(string[][] cells)
    {
        var widths = Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => row[column].Length)).ToArray();
        foreach (var row in cells) _output.WriteLine(Aligned(row, widths));
    }

    private void Ruled(string[][] cells)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in cells[0]) table.AddColumn(new TableColumn(new Text(heading, StyleOf(Tone.Strong))));
        foreach (var row in cells[1..]) table.AddRow(row.Select(cell => new Text(cell)));
        _console!.Write(table);
    }

    private static Grid GridOf(string[][] cells)
    {
        var grid = new Grid();
        foreach (var _ in cells[0]) grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) });
        grid.Columns[0].NoWrap = true;
        foreach (var row in cells) grid.AddRow([.. row.Select<string, IRenderable>((cell, column) => new Text(cell, StyleOf(column == 0 ? Tone.Quiet : Tone.Normal)))]);
        return grid;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(Color.Grey),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Info => new Style(Color.Blue, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
