using System.Collections.Immutable;

namespace Compare.Core.Aligning;

/// <summary>One row of a text that came aligned.</summary>
/// <param name="Cells">For each version the index of its segment, or -1 where the cell is empty.</param>
/// <param name="Group">The document that the row belongs to, numbered from zero.</param>
public sealed record GivenRow(ImmutableArray<int> Cells, int Group);
