using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>A word, figure or part of a run of ideographs in a cell.</summary>
/// <param name="span">Where it stands in the document's text.</param>
/// <param name="segment">Index of its segment.</param>
/// <param name="letters">How long it is, in the measure of <see cref="CellSize"/>.</param>
/// <param name="kind">What it is.</param>
/// <param name="meaning">What it may share with other languages' words.</param>
/// <param name="before">Whether a clause may begin at it.</param>
internal sealed class ContentWord(TextSpan span, int segment, double letters, ContentKind kind, WordMeaning meaning, ContentBreak before)
{
    /// <summary>Where it stands in the document's text.</summary>
    public TextSpan Span => span;

    /// <summary>Index of its segment.</summary>
    public int Segment => segment;

    /// <summary>How long it is, in the measure of <see cref="CellSize"/>.</summary>
    public double Letters => letters;

    /// <summary>What it is.</summary>
    public ContentKind Kind => kind;

    /// <summary>What it may share with other languages' words.</summary>
    public WordMeaning Meaning => meaning;

    /// <summary>Whether a clause may begin at it.</summary>
    public ContentBreak Before => before;
}
