using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>Collects the quantities of a version whose counted thing is stated.</summary>
internal static class FigureMentions
{
    private const int MostItemWords = 12;
    private const int Window = 60;

    /// <summary>The mentions in the version's rows, in order.</summary>
    public static IEnumerable<FigureMention> Of(PreparedVersion version, int index, IReadOnlyList<GridRow> rows)
    {
        foreach (GridRow row in rows)
        {
            foreach (int segment in row.Cells[index])
            {
                Extraction[] quantities = [.. version.Extractions[segment].Where(e => e.Value is QuantityValue { Ordinal: false, Upper: null })];
                bool item = quantities.Length == 1 && IsItem(version, segment, quantities[0]);
                foreach (Extraction quantity in quantities)
                {
                    if (Mention(version, row.Index, segment, quantity, item) is { Counted.Count: > 0 } mention)
                    {
                        yield return mention;
                    }
                }
            }
        }
    }

    private static FigureMention Mention(PreparedVersion version, int row, int segment, Extraction extraction, bool item)
    {
        var quantity = (QuantityValue)extraction.Value;
        Language language = version.Foreign.GetValueOrDefault(segment, version.Language);
        IReadOnlyList<Token> tokens = Around(version.Segments[segment].Tokens, extraction.Span);
        HashSet<string> context = Stems(language, tokens.Where(t => !extraction.Span.Contains(t.Span)));
        HashSet<string> counted = item ? context : Stems(language, tokens.Where(t => quantity.CountedSpan.Overlaps(t.Span)));
        TextSpan span = quantity.CountedSpan.IsEmpty ? extraction.Span : extraction.Span.Union(quantity.CountedSpan);
        return new FigureMention(segment, row, item ? version.Segments[segment].Span : span, quantity, counted, context, item);
    }

    // The words near a figure say what it counts; a segment may be a megabyte of figures.
    private static IReadOnlyList<Token> Around(IReadOnlyList<Token> tokens, TextSpan span)
    {
        if (tokens.Count <= 2 * Window)
        {
            return tokens;
        }

        int low = 0, high = tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return [.. tokens.Skip(Math.Max(0, low - Window)).Take(2 * Window)];
    }

    // A figure and its label, nothing more: the number leads, or ends what a colon announces, and no sentence ends.
    private static bool IsItem(PreparedVersion version, int segment, Extraction quantity)
    {
        IReadOnlyList<Token> tokens = version.Segments[segment].Tokens;
        BlockKind kind = version.BlockOf(segment).Kind;
        if (tokens.Count == 0 || tokens.Count(t => t.Kind is TokenKind.Word or TokenKind.Ideographs) > MostItemWords || kind is BlockKind.FrontMatter or BlockKind.Code)
        {
            return false;
        }

        bool leads = tokens[0].Span.Start >= quantity.Span.Start;
        int last = tokens.Count - 1;
        bool ends = tokens[last].Span.End <= Math.Max(quantity.Span.End, ((QuantityValue)quantity.Value).CountedSpan.End) &&
            tokens.Any(t => t.Folded == ":" && t.Span.End <= quantity.Span.Start);
        return (leads || ends) && tokens[last].Folded is not ("." or "!" or "?" or ";" or ",");
    }

    private static HashSet<string> Stems(Language language, IEnumerable<Token> tokens)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Ideographs)
            {
                stems.UnionWith(Enumerable.Range(0, Math.Max(0, token.Folded.Length - 1)).Select(i => token.Folded.Substring(i, 2)));
            }
            else if (token.Kind == TokenKind.Word)
            {
                // An article or preposition may be tied to the word: d'électeurs.
                stems.UnionWith(token.Folded.Split('\'').Where(w => w.Length >= 4 && !language.Knows(FactSection.FunctionWord, w)).Select(Stem));
            }
        }

        return stems;
    }

    private static string Stem(string word) => word[..Math.Min(word.Length, Math.Max(4, Math.Min(6, (word.Length * 7) / 10)))];
}
