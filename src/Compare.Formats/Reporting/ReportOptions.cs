namespace Compare.Formats.Reporting;

/// <summary>How a report is laid out.</summary>
/// <param name="Width">Columns of text for terminals; 100 where output is not a terminal.</param>
/// <param name="Color">Whether terminal colours may be used. Machine formats never hold colour.</param>
/// <param name="WithRows">Whether machine formats add the grid.</param>
/// <param name="WithFacts">Whether machine formats add the facts.</param>
public sealed record ReportOptions(int Width = 100, bool Color = false, bool WithRows = false, bool WithFacts = false);
