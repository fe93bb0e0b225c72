using Compare.Core.Text;

namespace Compare.Core.Segmenting;

/// <summary>
/// Divides long stretches of Thai, which marks no sentences, at spaces between Thai words: pieces about as long as a sentence, which the aligner
/// joins where they are too short.
/// </summary>
internal static class PhraseSplitter
{
    private const int Whole = 160;
    private const int Piece = 80;

    /// <summary>Adds ends inside each long stretch; <paramref name="ends"/> are indices after the last tokens of stretches, ascending.</summary>
    public static List<int> Refine(IReadOnlyList<Token> tokens, List<int> ends)
    {
        var refined = new List<int>();
        int first = 0;
        foreach (int end in ends)
        {
            if (end > first && Length(tokens, first, end) > Whole)
            {
                int start = first;
                for (int t = first + 1; t < end; t++)
                {
                    if (IsWeakBoundary(tokens[t - 1], tokens[t]) && Length(tokens, start, t) >= Piece && Length(tokens, t, end) >= Piece / 2)
                    {
                        refined.Add(t);
                        start = t;
                    }
                }
            }

            refined.Add(end);
            first = end;
        }

        return refined;
    }

    private static bool IsWeakBoundary(Token before, Token after) => after.SpaceBefore && before.Script == Script.Thai && after.Script == Script.Thai;

    private static int Length(IReadOnlyList<Token> tokens, int first, int end) => tokens[end - 1].Span.End - tokens[first].Span.Start;
}
