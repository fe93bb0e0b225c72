using System.Collections.Immutable;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>The number words at a place of a text, as elements.</summary>
internal sealed class NumberVocabulary
{
    private static readonly ExactNumber Ten = new(10);
    private static readonly ExactNumber Hundred = new(100);

    private readonly GluedNumbers glued;
    private readonly NumberForms forms;
    private readonly HashSet<string> exact;

    /// <summary>The words of <paramref name="language"/>.</summary>
    public NumberVocabulary(Language language)
    {
        glued = new GluedNumbers(language);
        exact = [.. language.Values(FactSection.Notation, "exactWords")];
        forms = new NumberForms(language, glued);
    }

    /// <summary>The longest number word that begins at atom <paramref name="at"/>, or null. Where a word has several values, <paramref name="variant"/> picks one, and <paramref name="variants"/> tells how many there are.</summary>
    public static NumberElement? At(PhraseText text, int at, int variant, ref int variants)
    {
        NumberElement? best = null;
        int equal = 0;
        foreach (PhraseMatch match in text.At(at))
        {
            if (Element(text, match) is not { } element || (best is { } known && element.End < known.End))
            {
                continue;
            }

            if (best is null || element.End > best.End)
            {
                best = element;
                equal = 1;
            }
            else if (element.Kind == NumberElementKind.Scale && best.Kind == NumberElementKind.Scale && element.Value != best.Value)
            {
                equal++;
                best = equal == variant + 1 ? element : best;
            }
            else if (element.Kind == NumberElementKind.Fraction)
            {
                best = best with { Share = element.Value };
            }
            else if (element.StandsAlone || Rank(element.Kind) < Rank(best.Kind))
            {
                best = best.Kind == element.Kind ? best with { StandsAlone = true } : element;
            }
        }

        variants = Math.Max(variants, equal);
        return best;
    }

    /// <summary>The elements of a word that is several number words in one (zweihundertfünf), hyphens among them or not, and the index after it; none where it is no such word.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="at">The word's index.</param>
    /// <param name="first">Whether the word would begin a number.</param>
    public (InflectedNumber Word, int End) Glued(PhraseText text, int at, bool first)
    {
        string word = text.Atoms[at].Text;
        if (text.Atoms[at].Kind != AtomKind.Word || IsNone(text, at, first))
        {
            return (new InflectedNumber([], string.Empty, null), at);
        }

        (ImmutableArray<NumberElement> pieces, int end) = glued.MayBegin(word) ? Divided(text, at) : ([], at);
        if (!pieces.IsEmpty)
        {
            return (new InflectedNumber(pieces, string.Empty, null), end);
        }

        return (forms.Read(word), at + 1);
    }

    /// <summary>Whether a phrase that begins like a number word and is none stands at the atom (numberJoiner <c>none</c>: 이다, and <c>none-first</c> where it would begin a number: yüzden).</summary>
    public static bool IsNone(PhraseText text, int at, bool first) =>
        text.Longest(at, FactSection.NumberJoiner, "none") is not null || (first && text.Longest(at, FactSection.NumberJoiner, "none-first") is not null);

    /// <summary>Whether the word at the atom is written otherwise than any number word of a language whose accents tell words apart (Vietnamese sau and sáu).</summary>
    public bool IsMiswritten(PhraseText text, int at) => exact.Count > 0 && text.Atoms[at].Kind == AtomKind.Word && !exact.Contains(text.Written(at).Normalize().ToLowerInvariant());

    private (ImmutableArray<NumberElement> Pieces, int End) Divided(PhraseText text, int at)
    {
        string word = text.Atoms[at].Text;

        int end = at + 1;
        for (string joined = word; joined.Length <= GluedNumbers.LongestWord && text.Is(end, "-") && text.IsAdjacent(end) && text.IsAdjacent(end + 1) && text.Atoms[end + 1].Kind == AtomKind.Word;)
        {
            (joined, end) = (joined + text.Atoms[end + 1].Text, end + 2);
            word = joined;
        }

        ImmutableArray<NumberElement> whole = glued.Split(word);
        return whole.IsEmpty && end > at + 1 ? (glued.Split(text.Atoms[at].Text), at + 1) : (whole, end);
    }

    /// <summary>The element that a fact of a number section stands for, or null.</summary>
    public static NumberElement? Element(FactSection section, string value, int end, bool character, bool single)
    {
        switch (section)
        {
            case FactSection.Cardinal when Numeral(value) is { } number:
                bool scale = (single && number.AsPowerOfTen() >= 2) || (character && number == Ten);
                return new NumberElement(scale ? NumberElementKind.Scale : NumberElementKind.Addend, number, end) { StandsAlone = number.AsPowerOfTen() >= 2 };
            case FactSection.Scale when value.StartsWith('x') && Numeral(value[1..]) is { } factor:
                return new NumberElement(NumberElementKind.Scale, factor, end) { IsFactor = factor.AsPowerOfTen() is null };
            case FactSection.Scale when int.TryParse(value, out int power) && power is > 0 and <= 60:
                return new NumberElement(NumberElementKind.Scale, ExactNumber.PowerOfTen(power), end);
            case FactSection.Ordinal when Numeral(value) is { } ordinal:
                return new NumberElement(ordinal >= Hundred && ordinal.AsPowerOfTen() is not null ? NumberElementKind.OrdinalScale : NumberElementKind.Ordinal, ordinal, end);
            case FactSection.Fraction when Numeral(value) is { } fraction:
                return new NumberElement(NumberElementKind.Fraction, fraction, end);
            default:
                return null;
        }
    }

    private static NumberElement? Element(PhraseText text, PhraseMatch match) =>
        Element(match.Section, match.Value, match.End, text.Atoms[match.Start].Kind == AtomKind.Character, match.End == match.Start + 1);

    private static int Rank(NumberElementKind kind) => kind switch
    {
        NumberElementKind.Scale => 0,
        NumberElementKind.Addend => 1,
        NumberElementKind.OrdinalScale or NumberElementKind.Ordinal => 2,
        _ => 3,
    };

    private static ExactNumber? Numeral(string value)
    {
        foreach (char c in value)
        {
            if (c is not ((>= '0' and <= '9') or '/' or '.' or '-'))
            {
                return null;
            }
        }

        return value.Length is > 0 and < 40 ? ExactNumber.Parse(value) : null;
    }
}
