using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Reads what follows a decimal word: digits one by one (point nought three), or a number in words whose digits they are (coma doscientos cinco is ,205).</summary>
internal static class SpelledDecimals
{
    /// <summary>The digits and the index after them, or null where no decimal word stands at the atom or no digits follow it.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="at">Index of the decimal word.</param>
    /// <param name="spelled">Whether the number before is in words, so that one in words may follow.</param>
    /// <param name="vocabulary">The language's number words.</param>
    /// <param name="notation">How the language writes numbers.</param>
    public static (string Digits, int End)? After(PhraseText text, int at, bool spelled, NumberVocabulary vocabulary, NumberNotation notation)
    {
        int start = at + 1;
        bool word = start < text.Count && spelled && notation.SpelledDecimalWords.Contains(text.Atoms[at].Text) && text.Atoms[start].Kind == AtomKind.Word;
        if (start >= text.Count || !(word || notation.DecimalWords.Contains(text.Atoms[at].Text)))
        {
            return null;
        }

        // 8点30分 is half past eight: between figures the word is an hour's.
        if (!spelled && text.Atoms[start].Kind == AtomKind.Digits && text.Longest(at, FactSection.TimeWord, "hour") is not null)
        {
            return null;
        }

        (string digits, int end) = Positional.Decimals(text, start);
        if (spelled && text.Atoms[start].Kind == AtomKind.Word)
        {
            var number = new NumberComposition(text, start, 0, vocabulary, notation) { IsDecimal = true };
            bool read = number.Run() && !number.IsOrdinal;
            if (read && (!number.Reading.Value.IsWhole || IsPart(text, number.End)))
            {
                return null;
            }

            (digits, end) = read && number.End > end ? (number.Reading.Value.ToString(), number.End) : (digits, end);
        }

        return digits.Length > 0 ? (digits, end) : null;
    }

    // Uno con un cuarto: a part of one follows, and no digits.
    private static bool IsPart(PhraseText text, int at)
    {
        int unused = 0;
        return at < text.Count && NumberVocabulary.At(text, at, 0, ref unused) is { } next && (next.Kind == NumberElementKind.Fraction || next.Share is not null);
    }
}
