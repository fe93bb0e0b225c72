using System.Collections.Immutable;
using Compare.Core.Extracting;

namespace Compare.Core.Aligning;

/// <summary>Aligns versions to a grid.</summary>
public sealed class Aligner
{
    /// <summary>The grid of the versions. Every segment stands in exactly one row.</summary>
    public Grid Align(IReadOnlyList<PreparedVersion> versions)
    {
        int rows = versions.Max(v => v.Segments.Count);
        return new Grid(versions.Count, [.. Enumerable.Range(0, rows).Select(r =>
        {
            ImmutableArray<ImmutableArray<int>> cells = [.. versions.Select(v => r < v.Segments.Count ? ImmutableArray.Create(r) : [])];
            return new GridRow(r, cells, Grid.KindOf(cells), 1);
        })]);
    }
}
