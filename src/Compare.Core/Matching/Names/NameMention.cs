using Compare.Core.Extracting.Names;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names;

/// <summary>One word of a version that has a capital, or stands where a name would: the unit in which spellings are compared.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Segment">Index of its segment.</param>
/// <param name="Row">The row in which the segment stands.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Written">The word as written.</param>
/// <param name="Folded">The word, folded; equal for spellings that differ in case and accents alone.</param>
/// <param name="Capitals">How it uses capital letters.</param>
/// <param name="Script">The script of its first letter.</param>
/// <param name="IsFirm">Whether its capital says something: it stands inside a sentence (with another such word beside it where all nouns have capitals), or is capitalised as no sentence's first word is.</param>
public sealed record NameMention(int Version, int Segment, int Row, TextSpan Span, string Written, string Folded, Capitals Capitals, Script Script, bool IsFirm)
{
    /// <summary>The folded words with capitals right before and after it, of one name with it perhaps; empty where there are none.</summary>
    public (string Before, string After) Neighbours { get; init; } = (string.Empty, string.Empty);

    /// <summary>The mention as evidence.</summary>
    public Quotation Quote(bool? deviant = null) => new(Segment, Row, Span, Script == Script.Latin ? null : RomanizedForm.Of(Folded), deviant);
}
