namespace Compare.Core.Text;

/// <summary>Where a cell stands, all counted from zero; a cell that spans several rows or columns stands in the first of them.</summary>
/// <param name="Table">Which table of the document.</param>
/// <param name="Row">Which row of the table, the head included.</param>
/// <param name="Column">Which column, cells counted that reach in from the left or from above.</param>
public sealed record TablePlace(int Table, int Row, int Column);
