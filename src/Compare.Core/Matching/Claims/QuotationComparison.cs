using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Claims;

/// <summary>Finds rows in which some versions quote a clause word for word and others have no mark of quotation at all: what was quoted became the author's own words.</summary>
internal static class QuotationComparison
{
    private const string Quoting = "quoted";

    // Fewer words between marks are a title, a nickname or irony, which languages mark differently.
    private const int LeastWords = 6;
    private const int LeastCharacters = 12;

    private const string Opening = "“„«»「\"‟‚‹›”＂";
    private const string Closing = "”“»«」\"‘’›‹＂";

    // Titles and quotations inside quotations have marks of their own in some scripts; they are marks, but quote no clause.
    private const string Any = Opening + "『』《》〈〉‘’";

    // Dashes open direct speech in many languages.
    private const string Dashes = "—–-―";

    /// <summary>The difference, or null.</summary>
    public static Difference? Compare(MatchContext context, GridRow row)
    {
        var stances = new List<Stance>();
        int quoting = 0;
        for (int version = 0; version < context.Versions.Count; version++)
        {
            if (!row.Has(version) || row.Cells[version].Any(context.Versions[version].Foreign.ContainsKey))
            {
                continue;
            }

            List<Quotation> quotations = [.. row.Cells[version].SelectMany(s => Quotations(context.Versions[version], s, row.Index))];
            if (quotations.Count > 0)
            {
                quoting++;
                stances.Add(new Stance(version, Quoting, [.. quotations]) { Value = Quoting });
            }
            else if (!row.Cells[version].Any(s => HasMark(context.Versions[version].Document.Text, Around(context.Versions[version], s))))
            {
                stances.Add(ClaimStances.Silent(context, version, row.Index, row.Cells[version], "no quotation marks"));
            }
        }

        return quoting == 0 || stances.Count == quoting ? null : new Difference
        {
            Kind = DifferenceKind.QuoteChanged,
            Row = row.Index,
            Stances = [.. stances],

            // Of two versions nobody can say whether it is the marks or their absence that the translator chose.
            Lowered = stances.Count == 2 ? 1 : 0,
            Certainty = 0.6,
        };
    }

    // A quotation of several sentences opens in one segment and closes in a later one: the marks beside a segment count as its own.
    private static TextSpan Around(PreparedVersion version, int segment)
    {
        TextSpan span = version.Segments[segment].Span;
        Block block = version.BlockOf(segment);
        return block.Span.Contains(span) ? block.Span : span;
    }

    private static bool HasMark(string text, TextSpan span)
    {
        for (int at = span.Start; at < span.End; at++)
        {
            if (Any.Contains(text[at], StringComparison.Ordinal) || (text[at] == '\'' && IsAtEdge(text, at)))
            {
                return true;
            }
        }

        return !span.IsEmpty && Dashes.Contains(text[span.Start], StringComparison.Ordinal);
    }

    private static bool IsAtEdge(string text, int at) => at == 0 || at + 1 == text.Length || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at + 1]);

    private static IEnumerable<Quotation> Quotations(PreparedVersion version, int segment, int row)
    {
        IReadOnlyList<Token> tokens = version.Segments[segment].Tokens;
        int open = -1;
        for (int t = 0; t < tokens.Count; t++)
        {
            char sign = version.Document.Text[tokens[t].Span.Start];
            if (tokens[t].Kind is TokenKind.Word or TokenKind.Ideographs or TokenKind.Digits)
            {
                continue;
            }

            if (open >= 0 && Closing.Contains(sign, StringComparison.Ordinal))
            {
                if (IsLong(tokens, open + 1, t))
                {
                    yield return new Quotation(segment, row, new TextSpan(tokens[open].Span.Start, tokens[t].Span.End));
                }

                open = -1;
            }
            else if (open < 0 && Opening.Contains(sign, StringComparison.Ordinal) && (t == 0 || tokens[t].SpaceBefore || tokens[t - 1].Kind != TokenKind.Word))
            {
                open = t;
            }
        }
    }

    private static bool IsLong(IReadOnlyList<Token> tokens, int start, int end)
    {
        int words = 0, characters = 0;
        for (int t = start; t < end; t++)
        {
            words += tokens[t].Kind == TokenKind.Word ? 1 : 0;
            characters += tokens[t].Kind == TokenKind.Ideographs ? tokens[t].Span.Length : 0;
        }

        return words >= LeastWords || characters >= LeastCharacters;
    }
}
