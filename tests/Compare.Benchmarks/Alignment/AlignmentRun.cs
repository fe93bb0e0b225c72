using System.Diagnostics;
using Compare.Core;
using Compare.Core.Aligning;

namespace Compare.Benchmarks.Alignment;

/// <summary>What one way of aligning gives on the texts of one pair.</summary>
internal sealed class AlignmentRun(Aligner aligner)
{
    private readonly BeadCounts counts = new();

    /// <summary>Strict, lax and null F1.</summary>
    public (double Strict, double Lax, double Null) F => counts.F;

    /// <summary>Time that the aligner took.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Bytes that it allocated.</summary>
    public long Bytes { get; private set; }

    /// <summary>Aligns a text and counts.</summary>
    public void Add(GoldText text, Prepared prepared)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        Grid grid = aligner.Align(prepared.Versions);
        Time += Stopwatch.GetElapsedTime(started);
        Bytes += GC.GetAllocatedBytesForCurrentThread() - allocated;
        counts.Add(text.Gold, Beads(grid, prepared));
    }

    // Rows as beads of lines: rows that share a line are one bead.
    private static List<GoldBead> Beads(Grid grid, Prepared prepared)
    {
        var beads = new List<(HashSet<int> Left, HashSet<int> Right)>();
        foreach (GridRow row in grid.Rows)
        {
            HashSet<int> left = Lines(row, prepared, 0);
            HashSet<int> right = Lines(row, prepared, 1);
            foreach ((HashSet<int> Left, HashSet<int> Right) other in beads.Where(b => b.Left.Overlaps(left) || b.Right.Overlaps(right)).ToArray())
            {
                left.UnionWith(other.Left);
                right.UnionWith(other.Right);
                beads.Remove(other);
            }

            beads.Add((left, right));
        }

        return [.. beads.Select(b => new GoldBead([.. b.Left.Order()], [.. b.Right.Order()]))];
    }

    private static HashSet<int> Lines(GridRow row, Prepared prepared, int version) =>
        [.. row.Cells[version].Select(s => prepared.Versions[version].Segments[s].Block)];
}
