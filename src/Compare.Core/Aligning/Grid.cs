using System.Collections.Immutable;

namespace Compare.Core.Aligning;

/// <summary>The alignment of all versions: rows x versions. Every segment of every version stands in exactly one row.</summary>
/// <param name="VersionCount">How many versions; the length of every row's cells.</param>
/// <param name="Rows">The rows in reading order.</param>
public sealed record Grid(int VersionCount, ImmutableArray<GridRow> Rows)
{
    /// <summary>For each version the row of each of its segments.</summary>
    public ImmutableArray<ImmutableArray<int>> RowsOfSegments { get; } = Invert(VersionCount, Rows);

    /// <summary>The row in which a segment stands.</summary>
    public int RowOf(int version, int segment) => RowsOfSegments[version][segment];

    /// <summary>The kind that follows from which cells are filled: match, omitted or added.</summary>
    public static RowKind KindOf(ImmutableArray<ImmutableArray<int>> cells)
    {
        int filled = 0;
        foreach (ImmutableArray<int> cell in cells)
        {
            filled += cell.IsEmpty ? 0 : 1;
        }

        return filled == cells.Length ? RowKind.Match : filled > 1 ? RowKind.Omitted : RowKind.Added;
    }

    private static ImmutableArray<ImmutableArray<int>> Invert(int versions, ImmutableArray<GridRow> rows)
    {
        var inverted = new List<int>[versions];
        for (int v = 0; v < versions; v++)
        {
            inverted[v] = [];
            foreach (GridRow row in rows)
            {
                foreach (int segment in row.Cells[v])
                {
                    while (inverted[v].Count <= segment)
                    {
                        inverted[v].Add(-1);
                    }

                    inverted[v][segment] = row.Index;
                }
            }
        }

        return [.. inverted.Select(list => ImmutableArray.Create(list.ToArray()))];
    }
}
