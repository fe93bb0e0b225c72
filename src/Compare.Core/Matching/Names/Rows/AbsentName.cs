using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>A name of one version of which another shows no trace in the same row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Version">The version that has the name.</param>
/// <param name="Words">Its words, in order: a run of words with capitals.</param>
/// <param name="Judged">Those of its words that other languages write by their sound, so that their absence says something.</param>
internal sealed record AbsentName(int Row, int Version, IReadOnlyList<NameWord> Words, IReadOnlyList<NameWord> Judged)
{
    /// <summary>Where the name stands in its document.</summary>
    public TextSpan Span { get; } = new(Words[0].Mention.Span.Start, Words[^1].Mention.Span.End);

    /// <summary>Where in the cell it stands: 0 at the start, 1 at the end.</summary>
    public double Place => Words[0].Place;

    /// <summary>Whether it has ordinary words too, as titles of works and names of houses have, which are translated as a whole or called by another name.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whether it is the second half of a name that versions may leave out: of Aragon.</summary>
    public bool IsByname { get; init; }

    /// <summary>Its words, folded.</summary>
    public string Folded { get; } = string.Join(' ', Words.Select(w => w.Mention.Folded));

    /// <summary>The name as evidence.</summary>
    public Quotation Quote(bool? deviant = null) => new(Words[0].Mention.Segment, Row, Span, Words[0].Mention.Script == Script.Latin ? null : string.Join(' ', Words.Select(w => w.Roman.Letters)), deviant);
}
