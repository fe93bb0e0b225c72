using Compare.Core.Checking;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Html;

/// <summary>A span of a segment that a finding marks.</summary>
/// <param name="Number">The finding's number in the report.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Deviant">Whether the words are held to be wrong, or may be.</param>
/// <param name="Span">The words, inside the segment.</param>
/// <param name="IsLast">Whether the finding's words end here: a passage goes on in the next segment.</param>
internal sealed record TextMark(int Number, Severity Severity, bool Deviant, TextSpan Span, bool IsLast);
