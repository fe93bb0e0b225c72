using System.Collections.Immutable;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Times;

/// <summary>Finds lengths of time and ages: nine months, 24-Stunden, 3日間, 2 hours 30 minutes. Several parts become one value in the smallest unit.</summary>
public sealed class DurationRecognizer : IRecognizer
{
    // Each unit and how many of the next smaller kind it holds; kinds that no fixed ratio joins (month and day) are apart.
    private static readonly (string Unit, string Base, int Count)[] Units =
    [
        ("duration-century", "duration-year", 100), ("duration-decade", "duration-year", 10), ("duration-quarter", "duration-month", 3), ("duration-fortnight", "duration-week", 2),
        ("duration-night", "duration-day", 1),
    ];

    // The units that a fixed ratio joins, and how many of the base of their family they hold.
    private static readonly (string Unit, bool Calendar, int Count)[] Ratios =
    [
        ("duration-year", true, 12), ("duration-month", true, 1), ("duration-week", false, 604800), ("duration-day", false, 86400),
        ("duration-hour", false, 3600), ("duration-minute", false, 60), ("duration-second", false, 1),
    ];

    private readonly SegmentReader reader;

    /// <summary>A recognizer for <paramref name="language"/>.</summary>
    public DurationRecognizer(Language language)
        : this(new SegmentReader(language))
    {
    }

    internal DurationRecognizer(SegmentReader reader)
    {
        this.reader = reader;
    }

    /// <inheritdoc/>
    public void Recognize(Document document, Segment segment, List<Extraction> found)
    {
        NumberText numbers = reader.Read(document, segment);
        List<FoundQuantity> quantities = numbers.Quantities;
        for (int i = 0; i < quantities.Count; i++)
        {
            if (!quantities[i].IsDuration || AreYears(quantities[i].Readings[0].Value))
            {
                continue;
            }

            FoundQuantity first = quantities[i];
            ImmutableArray<Reading> readings = [.. first.Readings.Where(r => r.Value.Unit is not null).Select(r => new Reading(Duration(r.Value), r.Likelihood))];
            (int start, int end) = (first.Start, first.End);
            if (i > 0 && MinutesBefore(numbers.Text, quantities[i - 1], first) is { } minutes)
            {
                readings = [new Reading(minutes, readings[0].Likelihood)];
                start = quantities[i - 1].Start;
            }

            while (i + 1 < quantities.Count && readings[0].Value is DurationValue whole && Joined(numbers.Text, whole, start, end, quantities[i + 1]) is { } sum)
            {
                readings = [new Reading(sum, readings[0].Likelihood)];
                end = quantities[++i].End;
            }

            if (UncountedDurations.After(numbers.Text, end) is { } half && readings[0].Value is DurationValue { Upper: null } halved && halved.Amount.IsWhole)
            {
                readings = [new Reading(halved with { Amount = halved.Amount + new ExactNumber(1, 2) }, readings[0].Likelihood)];
                end = half;
            }

            found.Add(new Extraction(ExtractionKind.Duration, numbers.Text.Span(start, end), segment.Index, readings));
        }

        AddUncounted(numbers, segment, found);
    }

    // 2016年至2021年间: nothing lasts from two thousand and sixteen to two thousand and twenty-one years.
    private static bool AreYears(QuantityValue quantity) => quantity is { Unit: "duration-year", Upper: { } last, Notation: Notation.Digits }
        && Years.AreLikely((int)quantity.Number.ToDouble(), (int)last.ToDouble());

    private static void AddUncounted(NumberText numbers, Segment segment, List<Extraction> found)
    {
        for (int at = 0; at < numbers.Text.Count; at++)
        {
            if (UncountedDurations.Read(numbers, at) is { } length)
            {
                found.Add(new Extraction(ExtractionKind.Duration, numbers.Text.Span(at, length.End), segment.Index, [new Reading(length.Value, length.Likelihood)]));
                at = Math.Max(at, length.End - 1);
            }
        }
    }

    private static DurationValue Duration(QuantityValue quantity)
    {
        string unit = quantity.Unit!.EndsWith("-person", StringComparison.Ordinal) ? quantity.Unit[..^"-person".Length] : quantity.Unit;
        (_, string basic, int count) = Array.Find(Units, u => u.Unit == unit);
        if (quantity is { Score: true, Upper: { } rest } && unit is "duration-minute" or "duration-hour")
        {
            // 13:10 minutes are thirteen minutes and ten seconds.
            return new DurationValue((quantity.Number * new ExactNumber(60)) + rest, unit == "duration-minute" ? "duration-second" : "duration-minute") { Notation = quantity.Notation };
        }

        var factor = new ExactNumber(Math.Max(1, count));
        return new DurationValue(quantity.Number * factor, basic ?? unit)
        {
            Upper = quantity.Upper * factor,
            Approximation = quantity.Approximation,
            Notation = quantity.Notation,
        };
    }

    // 3分35秒: the minute's character is read as minutes where seconds follow.
    private static DurationValue? MinutesBefore(PhraseText text, FoundQuantity minutes, FoundQuantity seconds) =>
        minutes.Readings[0].Value is { Unit: null, Upper: null, Ordinal: false } whole && seconds.Readings[0].Value is { Unit: "duration-second", Upper: null } part
        && text.Longest(minutes.End, FactSection.TimeWord, "minute") is { } word && word.End == seconds.Start && text.Atoms[minutes.End].Kind == AtomKind.Character
            ? new DurationValue((whole.Number * new ExactNumber(60)) + part.Number, "duration-second") { Notation = whole.Notation }
            : null;

    private static DurationValue? Joined(PhraseText text, DurationValue whole, int start, int end, FoundQuantity next)
    {
        // "Two years, three years, five months" are three lengths.
        int at = text.Is(end, ",") && !text.Is(start - 1, ",") ? end + 1 : end;
        at = text.Longest(at, FactSection.NumberJoiner, string.Empty)?.End ?? at;
        if (at != next.Start || !next.IsDuration || whole.Upper is not null || next.Readings[0].Value.Upper is not null)
        {
            return null;
        }

        DurationValue part = Duration(next.Readings[0].Value);
        (string? large, bool calendar, int larger) = Array.Find(Ratios, r => r.Unit == whole.Unit);
        (string? small, bool same, int smaller) = Array.Find(Ratios, r => r.Unit == part.Unit);
        bool joins = large is not null && small is not null && calendar == same && larger > smaller;
        return joins ? part with { Amount = (whole.Amount * new ExactNumber(larger / smaller)) + part.Amount, Approximation = whole.Approximation } : null;
    }
}
