using Compare.Core.Aligning;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Terms;

/// <summary>Finds where a version says what its translation says: by a word that may mean it, or one that begins like the translated one, as learned words do in many languages; else the segment.</summary>
internal static class TermPlace
{
    private const int LeastShared = 4;

    /// <summary>The place.</summary>
    /// <param name="context">The versions.</param>
    /// <param name="row">The row.</param>
    /// <param name="version">The version.</param>
    /// <param name="terms">The terms in the pivot language.</param>
    /// <param name="meanings">What words may mean.</param>
    public static Quotation Find(MatchContext context, GridRow row, int version, IReadOnlyList<PivotWord> terms, TermMeanings meanings)
    {
        PreparedVersion text = context.Versions[version];
        string reading = string.Join(' ', terms.Select(t => t.Key));
        (int Segment, TextSpan Span) best = (row.Cells[version][0], text.Segments[row.Cells[version][0]].Span);
        int most = LeastShared - 1;
        foreach (int segment in row.Cells[version])
        {
            foreach (Token token in text.Segments[segment].Tokens)
            {
                int shared = token.Kind == TokenKind.Word ? Shared(Romanizer.Romanize(token.Folded, text.Language), terms) : 0;
                if (shared > most)
                {
                    (most, best) = (shared, (segment, token.Span));
                }
            }
        }

        (int Segment, TextSpan Span) found = most >= LeastShared ? best : meanings.Find(text, version, row.Cells[version], terms) ?? best;
        return new Quotation(found.Segment, row.Index, found.Span, reading);
    }

    private static int Shared(string roman, IReadOnlyList<PivotWord> terms)
    {
        int most = 0;
        foreach (PivotWord term in terms)
        {
            int shared = roman.AsSpan().CommonPrefixLength(term.Key);
            most = 2 * shared >= Math.Max(roman.Length, term.Key.Length) ? Math.Max(most, shared) : most;
        }

        return most;
    }
}
