using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Names;

/// <summary>Puts a segment's tokens together to words as a reader sees them, and tells which of them a sentence begins with.</summary>
public static class WordReader
{
    private const int LongestEnding = 4;

    /// <summary>The words of <paramref name="segment"/> that begin with a letter, in order.</summary>
    public static List<WrittenWord> Read(Document document, Segment segment)
    {
        var words = new List<WrittenWord>();
        IReadOnlyList<Token> tokens = segment.Tokens;
        bool starts = true, breaks = true;
        for (int i = 0; i < tokens.Count;)
        {
            Token token = tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Ideographs))
            {
                starts = token.Kind != TokenKind.Digits && (starts || OpensSentence(document.Text[token.Span.Start], token.SpaceBefore));
                breaks = true;
                i++;
                continue;
            }

            int last = Last(document.Text, tokens, i);
            var whole = new TextSpan(token.Span.Start, tokens[last].Span.End);
            WrittenWord word = Word(document.Text, whole, token.Script, starts, breaks);
            words.Add(word);
            bool point = last + 1 < tokens.Count && tokens[last + 1].Span.Start == whole.End && document.Text[whole.End] == '.';
            i = last + 1;
            starts = false;
            breaks = word.Span.End < whole.End;
            if (point && word.Capitals == Capitals.Initial)
            {
                // The point of an initial ends no sentence: J. Smith.
                i++;
            }
        }

        return words;
    }

    // Tokens that touch belong together where a letter or digit, or an ampersand between capitals, goes on.
    private static int Last(string text, IReadOnlyList<Token> tokens, int first)
    {
        int last = first;
        while (last + 1 < tokens.Count && tokens[last + 1].Span.Start == tokens[last].Span.End && tokens[first].Kind == TokenKind.Word)
        {
            Token next = tokens[last + 1];
            bool joins = next.Kind is TokenKind.Word or TokenKind.Digits;
            bool ampersand = next.Kind == TokenKind.Symbol && text[next.Span.Start] == '&' && last + 2 < tokens.Count && tokens[last + 2].Span.Start == next.Span.End
                && tokens[last + 2].Kind == TokenKind.Word && char.IsUpper(text[tokens[last + 2].Span.Start]) && char.IsUpper(text[tokens[last].Span.Start]);
            if (!joins && !ampersand)
            {
                break;
            }

            last += ampersand ? 2 : 1;
        }

        return last;
    }

    private static WrittenWord Word(string text, TextSpan whole, Script script, bool starts, bool breaks)
    {
        TextSpan span = WithoutElision(text, whole);
        span = WithoutEnding(text, span);
        Capitals capitals = CapitalsOf(text, span);
        return new WrittenWord(span, capitals, script, Folding.Fold(text, span), starts && span.Start == whole.Start, breaks);
    }

    // d'Amazon, l'Espagne, qu'Amazon: small letters and an apostrophe before a capital are another word.
    private static TextSpan WithoutElision(string text, TextSpan span)
    {
        int apostrophe = text.AsSpan(span.Start, span.Length).IndexOfAny('\'', '’');
        bool elided = apostrophe is > 0 and <= 5 && span.Start + apostrophe + 1 < span.End && char.IsLower(text[span.Start]) && char.IsUpper(text[span.Start + apostrophe + 1]);
        return elided ? new TextSpan(span.Start + apostrophe + 1, span.End) : span;
    }

    // Scytl's, Trump'ın, NATO-ban: what follows an apostrophe in small letters inflects a name; Malloch-Brown and O'Hagan go on with a capital.
    private static TextSpan WithoutEnding(string text, TextSpan span)
    {
        int apostrophe = text.AsSpan(span.Start, span.Length).LastIndexOfAny('\'', '’');
        int ending = span.Length - apostrophe - 1;
        bool inflects = apostrophe >= 2 && ending is > 0 and <= LongestEnding && char.IsUpper(text[span.Start]) && char.IsLower(text[span.End - 1])
            && !text.AsSpan(span.Start + apostrophe + 1, ending).ContainsAnyInRange('A', 'Z');
        return inflects ? new TextSpan(span.Start, span.Start + apostrophe) : span;
    }

    /// <summary>How the letters of <paramref name="span"/> use capitals.</summary>
    public static Capitals CapitalsOf(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        int upper = 0, lower = 0, letters = 0;
        bool first = false, inner = false, afterJoint = true, digits = false;
        for (int i = span.Start; i < span.End && Rune.TryGetRuneAt(text, i, out Rune rune); i += rune.Utf16SequenceLength)
        {
            bool capital = Rune.IsUpper(rune);
            first |= capital && letters == 0;
            inner |= capital && letters > 0 && !afterJoint;
            upper += capital ? 1 : 0;
            lower += Rune.IsLower(rune) ? 1 : 0;
            letters += Rune.IsLetter(rune) ? 1 : 0;
            digits |= Rune.IsDigit(rune);
            afterJoint = rune.Value is '-' or '‑' or '\'' or '’' or '&';
        }

        return upper == 0 ? Capitals.None
            : letters == 1 && !digits ? Capitals.Initial
            : lower == 0 ? Capitals.All
            : inner ? Capitals.Inner
            : first ? Capitals.First
            : Capitals.None;
    }

    // A full stop, a colon; a quotation mark where it opens. A dash or bullet opens a sentence only where nothing stands before it.
    private static bool OpensSentence(char sign, bool spaceBefore) => sign is '.' or '!' or '?' or '…' or ':' or '。' or '！' or '？' or '¿' or '¡' or '؟'
        || (spaceBefore && sign is '"' or '“' or '„' or '«' or '»' or '‚' or '‘' or '”' or '\'' or '「');
}
