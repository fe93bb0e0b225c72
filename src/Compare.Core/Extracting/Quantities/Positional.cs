using System.Text;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Reads digits that are written as ideographs or words one by one: 二〇二〇, and what follows a decimal word.</summary>
internal static class Positional
{
    private const int MostDigits = 20;

    /// <summary>The number of two or more ideographic digits in a row, of which one is zero or which are three at least; null where there is none.</summary>
    public static (ExactNumber Value, int Digits, int End)? Read(PhraseText text, int start)
    {
        if (text.Atoms[start].Kind != AtomKind.Character)
        {
            return null;
        }

        (string digits, int end) = Digits(text, start, true);
        return digits.Length > 2 || (digits.Length == 2 && digits.Contains('0', StringComparison.Ordinal)) ? (ExactNumber.Parse(digits), digits.Length, end) : null;
    }

    /// <summary>The digits after a decimal word: single digits in words, two digits as one word (but ideographs one by one: 八点三十 is an hour), or digits.</summary>
    public static (string Digits, int End) Decimals(PhraseText text, int start)
    {
        if (text.Atoms[start].Kind == AtomKind.Digits)
        {
            return text.Atoms[start].Text.Length <= MostDigits ? (text.Atoms[start].Text, start + 1) : (string.Empty, start);
        }

        if (NumberVocabulary.IsNone(text, start, false))
        {
            return (string.Empty, start);
        }

        bool ideograph = text.Atoms[start].Kind == AtomKind.Character;
        PhraseMatch? two = text.Longest(start, FactSection.Cardinal);
        if (ideograph && text.Longest(start + 1, FactSection.Cardinal) is { Value.Length: > 1 })
        {
            return (string.Empty, start);
        }

        return !ideograph && two is { Value.Length: 2 } whole ? (whole.Value, whole.End) : Digits(text, start, false);
    }

    private static (string Digits, int End) Digits(PhraseText text, int start, bool character)
    {
        var digits = new StringBuilder();
        int at = start;
        while (digits.Length < MostDigits && at < text.Count && (!character || text.Atoms[at].Kind == AtomKind.Character)
            && text.Longest(at, FactSection.Cardinal) is { Value.Length: 1 } digit && char.IsAsciiDigit(digit.Value[0]) && !(character && digit.End > at + 1))
        {
            digits.Append(digit.Value);
            at = digit.End;
        }

        return (digits.ToString(), at);
    }
}
