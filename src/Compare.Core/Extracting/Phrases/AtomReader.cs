using System.Globalization;
using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Phrases;

/// <summary>Divides tokens, and the keys of facts, into atoms. Both go the same way, so that they meet.</summary>
internal static class AtomReader
{
    /// <summary>The atoms of a segment's tokens.</summary>
    public static Atom[] Read(Document document, Segment segment)
    {
        var atoms = new List<Atom>(segment.Tokens.Count + 8);
        foreach (Token token in segment.Tokens)
        {
            Divide(document.Text, token, atoms);
        }

        return [.. atoms];
    }

    /// <summary>The texts of the atoms of a folded key: <c>km/h</c> gives three.</summary>
    public static List<string> Split(string key)
    {
        var parts = new List<string>();
        for (int at = 0; at < key.Length;)
        {
            int end = EndOfPart(key, at, key.Length);
            if (!char.IsWhiteSpace(key[at]))
            {
                parts.Add(char.IsDigit(key[at]) ? AsciiDigits(key[at..end]) : key[at..end]);
            }

            at = end;
        }

        return parts;
    }

    private static void Divide(string text, Token token, List<Atom> atoms)
    {
        if (token.Kind == TokenKind.Digits)
        {
            atoms.Add(new Atom(AsciiDigits(token.Span.Of(text)), token.Span, AtomKind.Digits, token.SpaceBefore, false));
            return;
        }

        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
        {
            AtomKind kind = text[token.Span.Start] is '\u3007' ? AtomKind.Character : AtomKind.Sign;
            atoms.Add(new Atom(token.Folded, token.Span, kind, token.SpaceBefore, false));
            return;
        }

        for (int at = token.Span.Start; at < token.Span.End;)
        {
            int end = EndOfPart(text, at, token.Span.End);
            var span = new TextSpan(at, end);
            string folded = span == token.Span ? token.Folded : Folding.Fold(text, span);
            bool first = at == token.Span.Start;
            if (folded.Length > 0)
            {
                atoms.Add(new Atom(folded, span, KindOf(text, at), first && token.SpaceBefore, !first));
            }

            at = end;
        }
    }

    private static AtomKind KindOf(string text, int at) =>
        !IsWordCharacter(text, at) ? AtomKind.Sign : IsAlone(text[at]) ? AtomKind.Character : AtomKind.Word;

    private static int EndOfPart(string text, int at, int limit)
    {
        int end = at + (char.IsHighSurrogate(text[at]) && at + 1 < limit ? 2 : 1);
        if (char.IsDigit(text[at]))
        {
            while (end < limit && char.IsDigit(text[end]))
            {
                end++;
            }
        }
        else if (IsAlone(text[at]))
        {
            // A combining mark (a voicing sign, a Thai vowel) belongs to its character.
            while (end < limit && char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark && IsAlone(text[at]) && text[at] >= '\u3040')
            {
                end++;
            }
        }
        else if (IsWordCharacter(text, at))
        {
            while (end < limit && IsWordCharacter(text, end) && !IsAlone(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    // The scripts that do not part words, and Hangul, whose words hold number, counter and particle in one.
    private static bool IsAlone(char c) => Scripts.Of(c) is Script.Han or Script.Hiragana or Script.Katakana or Script.Thai or Script.Hangul || c is '\u3007';

    // The modifier apostrophe (U+02BC; Ukrainian, Maltese) is folded to the plain one, which is a sign of its own.
    private static bool IsWordCharacter(string text, int at) => text[at] != '\u02BC' && char.GetUnicodeCategory(text, char.IsLowSurrogate(text[at]) && at > 0 ? at - 1 : at) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static string AsciiDigits(string digits)
    {
        var ascii = new StringBuilder(digits.Length);
        foreach (Rune rune in digits.EnumerateRunes())
        {
            ascii.Append((char)('0' + Math.Max(0, (int)Rune.GetNumericValue(rune))));
        }

        return ascii.ToString();
    }
}
