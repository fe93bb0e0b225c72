using Compare.Core.Aligning;
using Compare.Core.Extracting;

namespace Compare.Core.Matching;

/// <summary>What every detector looks at: the versions and how they are aligned.</summary>
/// <param name="Versions">The versions in the order of the comparison.</param>
/// <param name="Grid">Their alignment.</param>
public sealed record MatchContext(IReadOnlyList<PreparedVersion> Versions, Grid Grid)
{
    /// <summary>The rows of each group, in order: the documents of a table, or all rows where there is one document.</summary>
    public IEnumerable<IReadOnlyList<GridRow>> Groups => Grid.Rows.GroupBy(r => r.Group).Select(g => (IReadOnlyList<GridRow>)[.. g]);
}
