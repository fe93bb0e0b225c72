using Compare.Core.Text;

namespace Compare.Core.Extracting.Claims;

/// <summary>A word or phrase of a segment that turns a claim.</summary>
/// <param name="Concept">What it stands for.</param>
/// <param name="Span">From its first to its last word, in the document's text; words of no part in it may stand between.</param>
/// <param name="Segment">Index of its segment.</param>
/// <param name="Clause">Which stretch between marks of punctuation its first word belongs to, from zero.</param>
/// <param name="Word">Index of its first word among the segment's words.</param>
/// <param name="EndWord">Index after its last word.</param>
public sealed record Cue(Concept Concept, TextSpan Span, int Segment, int Clause, int Word, int EndWord)
{
    /// <summary>Whether the table says that something of its family must answer it in other versions, though its concept only excuses (unable, without).</summary>
    public bool Insists { get; init; }
}
