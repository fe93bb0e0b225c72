using Compare.Core.Text;

namespace Compare.Core.Aligning;

/// <summary>The features of signs: those that translations keep, in whatever script.</summary>
internal static class SignFeatures
{
    /// <summary>Adds the feature of a sign, where it has one.</summary>
    public static void Add(List<FeatureWeight> row, Token token, FeatureSpace space)
    {
        if (token.Folded.Length > 0 && Shared(token.Folded[0]) is { } sign)
        {
            row.Add(new FeatureWeight(space.Id(FeatureKey.Of('q', [sign])), 1));
        }
    }

    /// <summary>Adds how a segment ends and whether it quotes.</summary>
    public static void AddFrame(List<FeatureWeight> row, string text, IReadOnlyList<Token> tokens, FeatureSpace space, AlignmentModel model)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        bool quotes = false;
        foreach (Token token in tokens)
        {
            quotes |= token.Kind == TokenKind.Punctuation && IsQuote(text[token.Span.Start]);
        }

        int last = tokens.Count - 1;
        while (last > 0 && tokens[last].Kind == TokenKind.Punctuation && Shared(tokens[last].Folded.Length > 0 ? tokens[last].Folded[0] : ' ') is null && !IsStop(text[tokens[last].Span.Start]))
        {
            last--;
        }

        char end = tokens[last].Kind != TokenKind.Punctuation ? 'w' : Shared(tokens[last].Folded[0]) ?? '.';
        row.Add(new FeatureWeight(space.Id(FeatureKey.Of('e', [end])), (float)model.FrameWeight));
        if (quotes)
        {
            row.Add(new FeatureWeight(space.Id(FeatureKey.Of('q', "quote")), (float)model.QuoteWeight));
        }
    }

    private static char? Shared(char sign) => sign switch
    {
        '?' or '؟' => '?',
        '!' => '!',
        '%' or '٪' => '%',
        '€' or '$' or '£' => sign,
        ':' => ':',
        ';' or '؛' => ';',
        '(' => '(',
        _ => null,
    };

    private static bool IsQuote(char sign) => sign is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』';

    private static bool IsStop(char sign) => sign is '.' or '。' or '।' or '۔' or '։' or '።' or '…';
}
