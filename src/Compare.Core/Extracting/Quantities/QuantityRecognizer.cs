using System.Collections.Immutable;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.References;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Quantities;

/// <summary>
/// Finds quantities: numbers in digits of every script and in words, with sign, scale, unit or currency, bound and thing counted; ranges, scores,
/// ordinals, fractions. Digits that are part of a designation (COVID-19, MH370), and digits too many to be a number, become references of the kind code.
/// Lengths of time are left to <see cref="Times.DurationRecognizer"/>. A reading's likelihood is 1 for digits in plain notation; readings below one half are
/// seldom numbers (one, second, first, a scale word alone) and may excuse but never accuse.
/// </summary>
public sealed class QuantityRecognizer : IRecognizer
{
    private const int MostDigits = 40;
    private readonly SegmentReader reader;

    /// <summary>A recognizer for <paramref name="language"/>.</summary>
    public QuantityRecognizer(Language language)
        : this(new SegmentReader(language))
    {
    }

    internal QuantityRecognizer(SegmentReader reader)
    {
        this.reader = reader;
    }

    /// <inheritdoc/>
    public void Recognize(Document document, Segment segment, List<Extraction> found)
    {
        NumberText numbers = reader.Read(document, segment);
        foreach (FoundQuantity quantity in numbers.Quantities)
        {
            if (!quantity.IsDuration)
            {
                ImmutableArray<Reading> readings = [.. quantity.Readings.Select(r => new Reading(r.Value, r.Likelihood))];
                found.Add(new Extraction(ExtractionKind.Quantity, numbers.Text.Span(quantity.Start, quantity.End), segment.Index, readings));
            }
        }

        AddCodes(numbers, segment, found);
        AddRoman(numbers.Text, segment, found);
    }

    private static void AddCodes(NumberText numbers, Segment segment, List<Extraction> found)
    {
        PhraseText text = numbers.Text;
        for (int at = 0; at < text.Count; at++)
        {
            bool many = text.Atoms[at].Kind == AtomKind.Digits && text.Atoms[at].Text.Length > MostDigits;
            if (!many && numbers.Starting(at) is not { Notation: Notation.Digits })
            {
                continue;
            }

            (int Start, int End)? code = many ? (at, at + 1) : CodeShape.Around(text, at, numbers.Starting(at)!.End);
            if (code is { } shape)
            {
                TextSpan span = text.Span(shape.Start, shape.End);
                found.Add(new Extraction(ExtractionKind.Reference, span, segment.Index, [new Reading(new ReferenceValue(span.Of(text.Document.Text), ReferenceKind.Code), 0.6)]));
            }
        }
    }

    private static void AddRoman(PhraseText text, Segment segment, List<Extraction> found)
    {
        for (int at = 1; at < text.Count; at++)
        {
            if (text.Atoms[at].Kind == AtomKind.Word && RomanNumeral.Read(text.Written(at)) is > 1 and var value && value < 40 && text.Atoms[at].Text.Length > 1)
            {
                var quantity = new QuantityValue(new ExactNumber(value)) { Ordinal = true, Notation = Notation.Roman };
                found.Add(new Extraction(ExtractionKind.Quantity, text.Atoms[at].Span, segment.Index, [new Reading(quantity, 0.4)]));
            }
        }
    }
}
