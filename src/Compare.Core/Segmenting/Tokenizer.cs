using System.Globalization;
using System.Text;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Segmenting;

/// <summary>
/// Divides text into tokens: words of spaced scripts with the apostrophes and hyphens inside them, runs of digits, runs of ideographs, kana or
/// Thai, single signs. No token lies in a hidden span, and white space belongs to none.
/// </summary>
public sealed class Tokenizer
{
    /// <summary>A tokenizer for <paramref name="language"/>.</summary>
    public Tokenizer(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
    }

    /// <summary>The tokens of <paramref name="span"/>, in order.</summary>
    public IReadOnlyList<Token> Tokenize(Document document, TextSpan span)
    {
        var tokens = new List<Token>();
        int hidden = FirstHidden(document.Hidden, span.Start);
        bool space = true;
        for (int at = span.Start; at < span.End;)
        {
            while (hidden < document.Hidden.Count && document.Hidden[hidden].End <= at)
            {
                hidden++;
            }

            int limit = span.End;
            if (hidden < document.Hidden.Count)
            {
                if (document.Hidden[hidden].Start <= at)
                {
                    at = Math.Min(document.Hidden[hidden].End, span.End);
                    continue;
                }

                limit = Math.Min(limit, document.Hidden[hidden].Start);
            }

            Rune rune = RuneAt(document.Text, at);
            if (Rune.IsWhiteSpace(rune))
            {
                space = true;
                at += rune.Utf16SequenceLength;
                continue;
            }

            (TokenKind kind, Script script, int end) = Read(document.Text, at, limit, rune);
            var found = new TextSpan(at, end);
            tokens.Add(new Token(kind, found, script, Folding.Fold(document.Text, found), space));
            space = false;
            at = end;
        }

        return tokens;
    }

    private static (TokenKind Kind, Script Script, int End) Read(string text, int start, int limit, Rune first)
    {
        Script script = Scripts.Of(first);
        int end = start + first.Utf16SequenceLength;
        if (Rune.IsDigit(first))
        {
            while (end < limit && RuneAt(text, end) is var next && Rune.IsDigit(next))
            {
                end += next.Utf16SequenceLength;
            }

            return (TokenKind.Digits, Script.Common, end);
        }

        if (!IsWordRune(first))
        {
            bool punctuation = Rune.IsPunctuation(first) && first.Value is not ('%' or '#' or '@' or '&' or '*' or '\u066A' or '\uFF05');
            return (punctuation ? TokenKind.Punctuation : TokenKind.Symbol, Script.Common, end);
        }

        bool spaced = Scripts.IsSpaced(script);
        while (end < limit)
        {
            Rune next = RuneAt(text, end);
            int width = next.Utf16SequenceLength;
            bool inside = IsWordRune(next)
                ? spaced == Scripts.IsSpaced(ScriptOr(next, script)) && (spaced || Class(ScriptOr(next, script)) == Class(script))
                : spaced && IsJoiner(next) && end + width < limit && IsWordRune(RuneAt(text, end + width)) && Scripts.IsSpaced(Scripts.Of(RuneAt(text, end + width)));
            if (!inside)
            {
                break;
            }

            end += width;
        }

        return (spaced ? TokenKind.Word : TokenKind.Ideographs, script, end);
    }

    // Hiragana, katakana, Han and Thai make runs of their own kind only.
    private static Script Class(Script script) => script;

    private static Script ScriptOr(Rune rune, Script current) => Scripts.Of(rune) is var found && found == Script.Common ? current : found;

    private static bool IsWordRune(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool IsJoiner(Rune rune) => rune.Value is '\'' or '’' or 'ʼ' or '-' or '‑' or '·' or 0x05F3 or 0x05F4 or '"' or 0x200C;

    private static Rune RuneAt(string text, int index) => Rune.TryGetRuneAt(text, index, out Rune rune) ? rune : Rune.ReplacementChar;

    private static int FirstHidden(IReadOnlyList<TextSpan> hidden, int start)
    {
        int low = 0, high = hidden.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = hidden[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
