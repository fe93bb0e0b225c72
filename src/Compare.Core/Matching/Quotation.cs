using Compare.Core.Text;

namespace Compare.Core.Matching;

/// <summary>A place in a version that shows what it says.</summary>
/// <param name="Segment">Index of the segment.</param>
/// <param name="Row">The row in which the segment stands.</param>
/// <param name="Span">The words, in the document's text.</param>
/// <param name="Reading">The words for a reader who does not read the script, or null where they need none.</param>
/// <param name="Deviant">Whether this place, and not just the version, is what is odd; null leaves that to the vote.</param>
public sealed record Quotation(int Segment, int Row, TextSpan Span, string? Reading = null, bool? Deviant = null)
{
    /// <summary>The normalised value of this place where it is not the stance's; else null.</summary>
    public string? Value { get; init; }

    /// <summary>The unit that goes with <see cref="Value"/>, or null.</summary>
    public string? Unit { get; init; }
}
