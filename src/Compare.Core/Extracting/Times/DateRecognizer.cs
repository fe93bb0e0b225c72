using System.Collections.Immutable;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Finds dates, complete or partial, in words and digits, with their weekdays; years, decades, centuries, ranges of days and years; years of other
/// calendars become Gregorian ones. A number of four digits that may be a year (1000 to 2199) gets a date as a second reading where nothing says that it is one.
/// </summary>
public sealed class DateRecognizer : IRecognizer
{
    private readonly SegmentReader reader;
    private readonly MonthDates months;
    private readonly NumericDates numeric;
    private readonly Years years;

    /// <summary>A recognizer for <paramref name="language"/>.</summary>
    public DateRecognizer(Language language)
        : this(language, new SegmentReader(language))
    {
    }

    internal DateRecognizer(Language language, SegmentReader reader)
    {
        this.reader = reader;
        months = new MonthDates(language);
        numeric = new NumericDates(language);
        years = new Years(language);
    }

    /// <inheritdoc/>
    public void Recognize(Document document, Segment segment, List<Extraction> found)
    {
        NumberText numbers = reader.Read(document, segment);
        int from = 0;
        for (int at = 0; at < numbers.Text.Count; at++)
        {
            if (months.Read(numbers, at, from) is { } date)
            {
                Add(numbers.Text, date, segment, found);
                from = date.End;
                at = date.End - 1;
            }
        }

        for (int at = 0; at < numbers.Text.Count; at++)
        {
            FoundDate? date = (numbers.Text.Atoms[at].Kind == AtomKind.Digits ? numeric.Read(numbers.Text, at) : null) ?? years.Read(numbers, at);
            if (date is not null)
            {
                Add(numbers.Text, date, segment, found);
                at = Math.Max(at, date.End - 1);
            }
        }
    }

    private static void Add(PhraseText text, FoundDate date, Segment segment, List<Extraction> found)
    {
        ImmutableArray<Reading> readings = [.. date.Readings.Select(r => new Reading(r.Value, r.Likelihood)), .. date.Others];
        found.Add(new Extraction(ExtractionKind.Date, text.Span(date.Start, date.End), segment.Index, readings));
    }
}
