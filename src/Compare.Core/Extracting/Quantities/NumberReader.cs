using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Reads the number that begins at a place of a text: digits, words, ideographs, or several of them together (2 millones 300 mil).</summary>
internal sealed class NumberReader(Language language)
{
    private readonly NumberVocabulary vocabulary = new(language);
    private readonly NumberNotation notation = new(language);

    /// <summary>How the language writes numbers.</summary>
    public NumberNotation Notation => notation;

    /// <summary>Every number of a text, in order; they do not overlap.</summary>
    public List<WrittenNumber> ReadAll(PhraseText text)
    {
        var found = new List<WrittenNumber>();
        for (int at = 0; at < text.Count;)
        {
            WrittenNumber? number = Read(text, at);
            if (number is null)
            {
                at++;
                continue;
            }

            found.Add(number);
            at = number.End;
        }

        return found;
    }

    /// <summary>The number that begins at atom <paramref name="start"/>, or null.</summary>
    public WrittenNumber? Read(PhraseText text, int start)
    {
        if (ReadPlain(text, start) is not { } number)
        {
            return null;
        }

        WrittenNumber fraction = InvertedFraction.Read(text, number, this);
        return fraction.End > number.End ? fraction : SpokenRatio.Read(text, number, this) ?? InvertedFraction.Mixed(text, number, this) ?? number;
    }

    /// <summary>The number that begins at atom <paramref name="start"/>, without fractions whose denominator comes first; or null.</summary>
    public WrittenNumber? ReadPlain(PhraseText text, int start)
    {
        // What stands before the first atom cannot be seen: a word may begin with a space of no width.
        if (start > 0 && text.IsInsideWord(start) && text.Atoms[start - 1].Kind != AtomKind.Digits)
        {
            return null;
        }

        if (VulgarFraction.Slashed(text, start) is { } slashed)
        {
            return new WrittenNumber(start, slashed.End, [new NumberReading(slashed.Value, 0, slashed.Value < new ExactNumber(1) && text.Atoms[start + 2].Text is { Length: 1 } or "10" ? 0.8 : 0.5)], Quantities.Notation.Digits);
        }

        var first = new NumberComposition(text, start, 0, vocabulary, notation);
        if (!first.Run())
        {
            return VulgarFraction.Leading(text, start) ?? VulgarFraction.Read(text, start);
        }

        if (first.Bare.Scale && first.Reading.Value >= ExactNumber.PowerOfTen(8) && ScaleGuard.BeginsWord(text, first.End))
        {
            return null;
        }

        var readings = new List<NumberReading> { first.Reading };
        for (int variant = 1; variant < Math.Min(first.Variants, Extraction.MostReadings); variant++)
        {
            var other = new NumberComposition(text, start, variant, vocabulary, notation);
            if (other.Run() && other.End == first.End && !readings.Exists(r => r.Value == other.Reading.Value))
            {
                readings.Add(other.Reading);
            }
        }

        if (first.Notation == Quantities.Notation.Words)
        {
            double likely = WordLikelihood.Of(text, first);
            readings = readings.ConvertAll(r => r with { Likelihood = r.Likelihood * likely });
        }

        return new WrittenNumber(start, first.End, [.. readings], first.Notation) { Ordinal = first.IsOrdinal, LastScale = first.LastScale, Torn = first.IsTorn, Blur = first.Blur, Ending = first.Inflection.Form == NumberForm.Case ? first.Inflection.Ending : string.Empty, IsAge = first.Inflection.Form == NumberForm.Age };
    }
}
