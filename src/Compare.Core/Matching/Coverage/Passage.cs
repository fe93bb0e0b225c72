using Compare.Core.Matching.Coverage.Content;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage;

/// <summary>Words of one version's cell that another version does not seem to have.</summary>
/// <param name="Kind">Whether they count as omitted in the other or as added in this version.</param>
/// <param name="Holder">The version that has them.</param>
/// <param name="Words">The words of its cell.</param>
/// <param name="Run">Which of these.</param>
internal sealed record Passage(DifferenceKind Kind, int Holder, List<ContentWord> Words, UnansweredRun Run)
{
    /// <summary>Where the words stand: a span for each segment that they stand in, in order.</summary>
    public IEnumerable<(int Segment, TextSpan Span)> Places()
    {
        for (int first = Run.First; first < Run.End;)
        {
            int last = first;
            while (last + 1 < Run.End && Words[last + 1].Segment == Words[first].Segment)
            {
                last++;
            }

            yield return (Words[first].Segment, new TextSpan(Words[first].Span.Start, Words[last].Span.End));
            first = last + 1;
        }
    }
}
