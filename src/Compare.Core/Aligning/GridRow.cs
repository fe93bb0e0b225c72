using System.Collections.Immutable;

namespace Compare.Core.Aligning;

/// <summary>One row of the grid: for each version the segments that say the same.</summary>
/// <param name="Index">Its place in the grid, from zero.</param>
/// <param name="Cells">For each version, in the order of the comparison, the indices of its segments, ascending; empty where it has none.</param>
/// <param name="Kind">What the row is.</param>
/// <param name="Probability">How sure it is that these segments, and no others, correspond: 0 to 1.</param>
/// <param name="Group">The document that the row belongs to, where a table holds several; else 0. Nothing is compared across groups.</param>
public sealed record GridRow(int Index, ImmutableArray<ImmutableArray<int>> Cells, RowKind Kind, double Probability, int Group = 0)
{
    /// <summary>The pairwise beads that the row was composed of; findings quote only these.</summary>
    public ImmutableArray<Bead> Beads { get; init; } = [];

    /// <summary>Whether the version has segments in this row.</summary>
    public bool Has(int version) => !Cells[version].IsEmpty;
}
