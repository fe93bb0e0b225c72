using Compare.Core.Checking;

namespace Compare.Formats.Annotating.Xliff;

/// <summary>A note for a unit of an XLIFF file.</summary>
/// <param name="Row">The row of the table as it was read, from zero.</param>
/// <param name="Version">The version that it is about, by its id; null where it is about both.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">What it says; made safe where it is written.</param>
public sealed record XliffNote(int Row, string? Version, Severity Severity, string Text);
