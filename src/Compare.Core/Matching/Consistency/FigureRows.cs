namespace Compare.Core.Matching.Consistency;

/// <summary>Where a version states one figure twice.</summary>
/// <param name="Item">The row of its list of figures.</param>
/// <param name="Body">The row of its text.</param>
internal sealed record FigureRows(int Item, int Body);
