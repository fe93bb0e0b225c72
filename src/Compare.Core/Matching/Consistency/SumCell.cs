namespace Compare.Core.Matching.Consistency;

/// <summary>A cell of a table, as far as totals are concerned.</summary>
/// <param name="Figure">The figure that it holds and nothing else, or null.</param>
/// <param name="IsTotal">Whether it holds a label of totals and nothing else.</param>
internal sealed record SumCell(SumFigure? Figure, bool IsTotal);
