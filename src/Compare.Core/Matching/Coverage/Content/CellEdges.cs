using System.Collections.Immutable;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Coverage.Content;

/// <summary>Tells whether a cell begins or ends as if it were cut off, where its counterpart does not.</summary>
internal static class CellEdges
{
    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create(".!?…。！？।۔؟։");

    /// <summary>Whether a cell's counterpart begins with a capital and the cell with a small letter.</summary>
    public static bool BeginsCutOff(PreparedVersion whole, ImmutableArray<int> counterpart, PreparedVersion other, ImmutableArray<int> cell) =>
        First(whole, counterpart) is { } capital && char.IsUpper(capital) && First(other, cell) is { } small && char.IsLower(small);

    /// <summary>Whether a cell's counterpart ends with a full stop and the cell with a word or a comma. Thai has no stops.</summary>
    public static bool EndsCutOff(PreparedVersion whole, ImmutableArray<int> counterpart, PreparedVersion other, ImmutableArray<int> cell) =>
        Last(whole, counterpart) is { Kind: TokenKind.Punctuation } stop && Stops.Contains(stop.Folded[0]) &&
        Last(other, cell) is { Script: not Script.Thai } end && (end.Kind != TokenKind.Punctuation || !Stops.Contains(end.Folded[0]));

    // The first character that is no opening sign.
    private static char? First(PreparedVersion version, ImmutableArray<int> cell)
    {
        foreach (Token token in version.Segments[cell[0]].Tokens)
        {
            if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol))
            {
                return version.Document.Text[token.Span.Start];
            }
        }

        return null;
    }

    // The last token that is neither quotation mark nor bracket.
    private static Token? Last(PreparedVersion version, ImmutableArray<int> cell)
    {
        IReadOnlyList<Token> tokens = version.Segments[cell[^1]].Tokens;
        for (int t = tokens.Count - 1; t >= 0; t--)
        {
            if (tokens[t].Kind != TokenKind.Punctuation || (tokens[t].Folded.Length > 0 && (Stops.Contains(tokens[t].Folded[0]) || tokens[t].Folded[0] is ',' or ';' or ':')))
            {
                return tokens[t];
            }
        }

        return null;
    }
}
