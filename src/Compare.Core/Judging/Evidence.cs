using Compare.Core.Text;

namespace Compare.Core.Judging;

/// <summary>A span in a version that shows a finding.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Role">What it shows.</param>
/// <param name="Row">The row in which the segment stands.</param>
/// <param name="Segment">Index of the segment.</param>
/// <param name="Span">The words, in the document's text; <see cref="Document.Map"/> leads to the file.</param>
/// <param name="Text">The words themselves.</param>
/// <param name="Value">The normalised value, or null.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Reading">The words for a reader who does not read the script, or null.</param>
public sealed record Evidence(int Version, EvidenceRole Role, int Row, int Segment, TextSpan Span, string Text, string? Value, string? Unit, string? Reading);
