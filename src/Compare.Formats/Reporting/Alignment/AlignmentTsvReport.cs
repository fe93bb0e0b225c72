using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Formats.Reporting.Alignment;

/// <summary>A table of text: a header row of version ids, then one line a row of the grid. Segments of one cell are joined by a space; a tab or line break inside a text becomes a space.</summary>
public sealed class AlignmentTsvReport : IAlignmentReport
{
    /// <inheritdoc/>
    public string Format => "tsv";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<PreparedVersion> versions, Grid grid, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(output);
        Line(output, versions.Select(v => v.Id));
        foreach (GridRow row in grid.Rows)
        {
            Line(output, row.Cells.Select((cell, v) => Cell(versions[v], cell)));
        }
    }

    private static string Cell(PreparedVersion version, ImmutableArray<int> cell) => string.Join(' ', cell.Select(version.TextOf));

    private static void Line(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join('\t', cells.Select(OneLine)));
        output.Write('\n');
    }

    private static string OneLine(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            line[i] = source[i] is '\t' or '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' ? ' ' : source[i];
        }
    });
}
