using System.Globalization;
using System.Text;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Html;

/// <summary>The geometry of the map: where segments stand on the strip of their version, and the ribbons between two strips. Costs no more than the grid.</summary>
internal static class ArticleMap
{
    /// <summary>The width of the drawing; it is stretched to the page.</summary>
    public const int Width = 1000;

    /// <summary>The thickness of a strip.</summary>
    public const int Thickness = 14;

    /// <summary>The width below which a tick would not be seen.</summary>
    public const double NarrowestTick = 4;

    private const int Margin = 3;

    /// <summary>How many versions have strips with much room between them.</summary>
    public const int FewVersions = 8;

    /// <summary>The height of so many strips.</summary>
    public static int Height(int versions) => (versions * Pitch(versions)) - (Pitch(versions) - Thickness) + (2 * Margin);

    /// <summary>The upper edge of a strip.</summary>
    /// <param name="version">Which of them.</param>
    /// <param name="versions">How many there are.</param>
    public static int Top(int version, int versions) => (version * Pitch(versions)) + Margin;

    /// <summary>Where a segment begins on its strip.</summary>
    public static double At(PreparedVersion version, int segment) => version.Segments.Count == 0 ? 0 : (double)Width * segment / version.Segments.Count;

    /// <summary>A coordinate as it is written.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The segment after which a version would have what a row holds.</summary>
    public static int Before(Comparison comparison, int version, int row)
    {
        for (int r = Math.Min(row, comparison.Grid.Rows.Length - 1); r >= 0; r--)
        {
            if (comparison.Grid.Rows[r].Has(version) && comparison.Grid.Rows[r].Kind != RowKind.Moved)
            {
                return comparison.Grid.Rows[r].Cells[version][^1] + (r < row ? 1 : 0);
            }
        }

        return 0;
    }

    /// <summary>The headings of a version as strokes.</summary>
    public static string Headings(PreparedVersion version, int v, int versions)
    {
        var path = new StringBuilder();
        for (int s = 0; s < version.Segments.Count; s++)
        {
            if (version.BlockOf(s).Kind == BlockKind.Heading)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{Number(At(version, s))} {Top(v, versions)}v{Thickness}");
            }
        }

        return path.Length == 0 ? "M0 0" : path.ToString();
    }

    /// <summary>The ribbons between a version and the next, one path a kind: what corresponds, what moved, what only one of the two has.</summary>
    public static IEnumerable<(string Kind, string Path)> Ribbons(Comparison comparison, int upper)
    {
        var paths = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        Ribbon? run = null;
        int above = 0, below = 0;
        foreach (GridRow row in comparison.Grid.Rows)
        {
            (int start, int end) a = Extent(row, upper, above), b = Extent(row, upper + 1, below);
            if (a.start == a.end && b.start == b.end)
            {
                continue;
            }

            string kind = a.start == a.end || b.start == b.end ? "missing" : row.Kind == RowKind.Moved ? "moved" : "same";
            if (run is { } open && open.Kind == kind && open.AboveEnd == a.start && open.BelowEnd == b.start)
            {
                run = open with { AboveEnd = a.end, BelowEnd = b.end };
            }
            else
            {
                Draw(comparison, upper, run, paths);
                run = new Ribbon(kind, a.start, a.end, b.start, b.end);
            }

            if (kind != "moved")
            {
                (above, below) = (a.end, b.end);
            }
        }

        Draw(comparison, upper, run, paths);
        return paths.Select(p => (p.Key, p.Value.ToString()));
    }

    private static int Pitch(int versions) => versions <= FewVersions ? 30 : 20;

    private static (int Start, int End) Extent(GridRow row, int version, int otherwise) =>
        row.Has(version) ? (row.Cells[version][0], row.Cells[version][^1] + 1) : (otherwise, otherwise);

    private static void Draw(Comparison comparison, int upper, Ribbon? run, SortedDictionary<string, StringBuilder> paths)
    {
        if (run is null)
        {
            return;
        }

        if (!paths.TryGetValue(run.Kind, out StringBuilder? path))
        {
            paths.Add(run.Kind, path = new StringBuilder());
        }

        PreparedVersion above = comparison.Versions[upper], below = comparison.Versions[upper + 1];
        path.Append(
            CultureInfo.InvariantCulture,
            $"M{Number(At(above, run.AboveStart))} {Top(upper, comparison.Versions.Count) + Thickness}H{Number(At(above, run.AboveEnd))}L{Number(At(below, run.BelowEnd))} {Top(upper + 1, comparison.Versions.Count)}H{Number(At(below, run.BelowStart))}Z");
    }

    private sealed record Ribbon(string Kind, int AboveStart, int AboveEnd, int BelowStart, int BelowEnd);
}
