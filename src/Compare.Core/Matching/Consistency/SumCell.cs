namespace Compare.Core.Matching.Consistency;

/// <summary>A cell of a table, as far as totals are concerned.</summary>
/// <param name="Figure">The figure that it holds and nothing else, or null.</param>
/// <param name="Label">What it says of totals where it holds no figure.</param>
internal sealed record SumCell(SumFigure? Figure, SumLabel Label);
