using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Formats.Reporting.Alignment;

/// <summary>
/// One row a line: for each version the zero-based indices of its segments in brackets, joined by colons: <c>[0,1]:[0]</c>. An empty list
/// where there is no counterpart. Every segment of every version occurs exactly once.
/// </summary>
public sealed class LadderReport : IAlignmentReport
{
    /// <inheritdoc/>
    public string Format => "ladder";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<PreparedVersion> versions, Grid grid, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(output);
        foreach (GridRow row in grid.Rows)
        {
            output.Write(string.Join(':', row.Cells.Select(Rung)));
            output.Write('\n');
        }
    }

    private static string Rung(ImmutableArray<int> cell) => $"[{string.Join(',', cell.Select(s => s.ToString(CultureInfo.InvariantCulture)))}]";
}
