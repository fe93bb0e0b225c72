using System.Text;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Segmenting;

/// <summary>Divides the tokens of a block into sentences. Made for one language; signs of other scripts are understood too.</summary>
internal sealed class SentenceSplitter
{
    private readonly PointRule points;
    private readonly bool semicolonAsks;

    public SentenceSplitter(Language language)
    {
        points = new PointRule(language);

        // In Greek script the sign ; is the question mark.
        semicolonAsks = language.Script == Script.Greek;
    }

    /// <summary>Where sentences end: indices after their last tokens, ascending, the last being the number of tokens.</summary>
    public List<int> Ends(string text, IReadOnlyList<Token> tokens)
    {
        var ends = new List<int>();
        int first = 0;
        for (int t = 0; t < tokens.Count;)
        {
            if (!IsMark(text, tokens[t]))
            {
                t++;
                continue;
            }

            int after = AfterMarks(text, tokens, t);
            int closed = AfterClosers(text, tokens, first, after);
            if (closed < tokens.Count && EndsAt(text, tokens, first, t, after, closed))
            {
                ends.Add(closed);
                first = closed;
            }

            t = closed;
        }

        ends.Add(tokens.Count);
        return ends;
    }

    private bool IsMark(string text, Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Span.Start] is var c && (SentenceMarks.IsStop(c) || SentenceMarks.IsTerminator(c) || Asks(c));

    private bool Asks(char c) => semicolonAsks && c is ';' or '\u037E';

    private int AfterMarks(string text, IReadOnlyList<Token> tokens, int at)
    {
        do
        {
            at++;
        }
        while (at < tokens.Count && !tokens[at].SpaceBefore && IsMark(text, tokens[at]));
        return at;
    }

    // Past the quotation marks and brackets that close behind the mark, and past a reference to a note.
    private static int AfterClosers(string text, IReadOnlyList<Token> tokens, int first, int at)
    {
        for (; at < tokens.Count; at++)
        {
            char c = text[tokens[at].Span.Start];
            bool spaced = tokens[at].SpaceBefore;
            if (IsNote(text, tokens, at))
            {
                at += 2;
            }
            else if (!(SentenceMarks.IsCloser(c) || (SentenceMarks.MayClose(c) && !spaced) || (c == '»' && IsOpen(text, tokens, first, at))))
            {
                break;
            }
        }

        return at;
    }

    private static bool IsNote(string text, IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && !tokens[at].SpaceBefore && text[tokens[at].Span.Start] == '[' && tokens[at + 1].Kind == TokenKind.Digits && text[tokens[at + 2].Span.Start] == ']';

    // French sets a space inside its quotation marks: » closes where « has opened. Looks back no further than a long sentence.
    private static bool IsOpen(string text, IReadOnlyList<Token> tokens, int first, int at)
    {
        for (int t = at - 1; t >= Math.Max(first, at - 200); t--)
        {
            if (text[tokens[t].Span.Start] is var c and ('«' or '»'))
            {
                return c == '«';
            }
        }

        return false;
    }

    private bool EndsAt(string text, IReadOnlyList<Token> tokens, int first, int mark, int after, int closed)
    {
        Token following = tokens[closed];
        bool stop = SentenceMarks.IsStop(text[tokens[after - 1].Span.Start]);
        if (stop || following.Kind == TokenKind.Ideographs)
        {
            // A quotation that closes goes on with a particle in Japanese; a row of points is a pause in both Chinese and Japanese.
            bool pause = text[tokens[mark].Span.Start] is '…' or '.' && !following.SpaceBefore && !stop;
            return !pause && !(closed > after && following.Script == Script.Hiragana);
        }

        if (!following.SpaceBefore)
        {
            return false;
        }

        int next = FirstWord(text, tokens, closed);
        if (next >= 0 && IsSmall(text, tokens[next]))
        {
            return false;
        }

        bool point = after == mark + 1 && text[tokens[mark].Span.Start] == '.';
        return !point || next < 0 || closed > after || points.Ends(text, tokens, first, mark, next);
    }

    // The index of the first word, number or symbol, or -1 where other punctuation comes first.
    private static int FirstWord(string text, IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Punctuation && SentenceMarks.MayOpen(text[tokens[at].Span.Start]))
        {
            at++;
        }

        return at < tokens.Count && tokens[at].Kind != TokenKind.Punctuation ? at : -1;
    }

    private static bool IsSmall(string text, Token word) =>
        word.Kind == TokenKind.Word && Scripts.HasCapitals(word.Script) && Rune.TryGetRuneAt(text, word.Span.Start, out Rune letter) && Rune.IsLower(letter);
}
