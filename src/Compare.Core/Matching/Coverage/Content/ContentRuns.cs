using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>Divides runs of ideographs, kana and Thai into parts of about a word: Thai by its <see cref="WordBreaker"/>, Han by pairs, kana not at all.</summary>
/// <param name="language">The language of the runs.</param>
internal sealed class ContentRuns(Language language)
{
    private const int HanPart = 2;

    private readonly WordBreaker? breaker = WordBreaker.For(language);

    /// <summary>The parts of a run in order, each with the token in whose context it is read: a part of Han is read with the character after it, so that no pair is lost.</summary>
    public IEnumerable<(Token Part, Token Context)> Parts(Token run)
    {
        // Where folding changed the number of characters, places in the folded run are none in the text.
        bool whole = run.Folded.Length != run.Span.Length;
        switch (run.Script)
        {
            case Script.Thai when breaker is not null && !whole:
                int start = 0;
                foreach (int end in (IEnumerable<int>)[.. breaker.Breaks(run.Folded), run.Folded.Length])
                {
                    Token part = Cut(run, start, end);
                    yield return (part, part);
                    start = end;
                }

                break;
            case Script.Han when !whole:
                for (int at = 0; at < run.Folded.Length; at += HanPart)
                {
                    yield return (Cut(run, at, at + HanPart), Cut(run, at, at + HanPart + 1));
                }

                break;
            default:
                yield return (run, run);
                break;
        }
    }

    private static Token Cut(Token run, int start, int end)
    {
        end = Math.Min(end, run.Folded.Length);
        return run with { Folded = run.Folded[start..end], Span = new TextSpan(run.Span.Start + start, run.Span.Start + end), SpaceBefore = run.SpaceBefore && start == 0 };
    }
}
