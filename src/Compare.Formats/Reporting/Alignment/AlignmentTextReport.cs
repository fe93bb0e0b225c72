using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Alignment;

/// <summary>
/// The grid for a person: versions side by side where each has room for a readable column, else one below the other. A sign beside the row's
/// number says what it is: nothing for a match, <c>-</c> omitted, <c>+</c> added, <c>~</c> moved.
/// </summary>
public sealed class AlignmentTextReport : IAlignmentReport
{
    private const int NarrowestColumn = 30;

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<PreparedVersion> versions, Grid grid, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(grid);
        var text = new TerminalText(output, options);
        int number = Math.Max(1, grid.Rows.Length).ToString(CultureInfo.InvariantCulture).Length;
        int column = (text.Width - number - 2 - (3 * (versions.Count - 1)) - 1) / Math.Max(1, versions.Count);
        if (column >= NarrowestColumn)
        {
            SideBySide(text, versions, grid, number, column);
        }
        else
        {
            Stacked(text, versions, grid, number);
        }

        text.Blank();
        text.Sentence(Legend(grid), Ink.Dim);
    }

    private static void SideBySide(TerminalText text, IReadOnlyList<PreparedVersion> versions, Grid grid, int number, int column)
    {
        text.Columns(new string(' ', number + 3), [.. versions.Select(v => new TextColumn(SafeText.OneLine(v.Id), Ink.Bold, false))], column);
        foreach (GridRow row in grid.Rows)
        {
            text.Columns(Label(row, number), [.. versions.Select((v, i) => new TextColumn(Words(v, row.Cells[i]), Ink.Plain, v.Language.IsRightToLeft))], column);
        }
    }

    private static void Stacked(TerminalText text, IReadOnlyList<PreparedVersion> versions, Grid grid, int number)
    {
        int id = versions.Max(v => DisplayWidth.Of(SafeText.OneLine(v.Id)));
        foreach (GridRow row in grid.Rows)
        {
            string label = Label(row, number);
            foreach ((PreparedVersion version, int v) in versions.Select((version, v) => (version, v)))
            {
                string name = SafeText.OneLine(version.Id);
                string padded = name + new string(' ', id - DisplayWidth.Of(name) + 2);
                text.Quotation([new Run(Words(version, row.Cells[v]))], [new Run(label), new Run(padded, Ink.Dim)], version.Language.IsRightToLeft);
                label = new string(' ', label.Length);
            }
        }
    }

    private static string Words(PreparedVersion version, ImmutableArray<int> cell) => cell.IsEmpty
        ? "—"
        : string.Join(' ', cell.Select(s => SafeText.OneLine(VisibleText.Of(version, version.Segments[s].Span)).Trim()));

    private static string Label(GridRow row, int width)
    {
        char sign = row.Kind switch
        {
            RowKind.Omitted => '-',
            RowKind.Added => '+',
            RowKind.Moved => '~',
            _ => ' ',
        };
        return $"{row.Index.ToString(CultureInfo.InvariantCulture).PadLeft(width)} {sign} ";
    }

    private static string Legend(Grid grid)
    {
        string Count(RowKind kind) => grid.Rows.Count(r => r.Kind == kind).ToString(CultureInfo.InvariantCulture);
        return $"{grid.Rows.Length.ToString(CultureInfo.InvariantCulture)} rows: {Count(RowKind.Match)} match, {Count(RowKind.Omitted)} omitted (-), {Count(RowKind.Added)} added (+), {Count(RowKind.Moved)} moved (~)";
    }
}
