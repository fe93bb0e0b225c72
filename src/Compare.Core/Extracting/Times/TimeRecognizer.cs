using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Finds times of day: 7 p.m., 7:30pm, 19:00, 19h30, 19 Uhr, 午後7時半, half past seven, noon; with a zone. Where the text does not tell the half of the
/// day, <see cref="TimeValue.HalfUnknown"/> says so.
/// </summary>
public sealed class TimeRecognizer : IRecognizer
{
    private readonly SegmentReader reader;
    private readonly bool twelve;
    private readonly bool proclitics;

    /// <summary>A recognizer for <paramref name="language"/>.</summary>
    public TimeRecognizer(Language language)
        : this(language, new SegmentReader(language))
    {
    }

    internal TimeRecognizer(Language language, SegmentReader reader)
    {
        this.reader = reader;
        twelve = language.Value(FactSection.DateNotation, "hours") is not "24";
        proclitics = language.Values(FactSection.Notation, "proclitic").Any();
    }

    /// <inheritdoc/>
    public void Recognize(Document document, Segment segment, List<Extraction> found)
    {
        NumberText numbers = reader.Read(document, segment);
        PhraseText text = numbers.Text;
        for (int at = 0; at < text.Count; at++)
        {
            // The two of 周二 (Tuesday) is no hour of the morning after it.
            if (text.Atoms[at].Kind == AtomKind.Character && text.Ending(at + 1, FactSection.Weekday) is { } weekday && weekday.Start < at)
            {
                continue;
            }

            bool number = numbers.Starting(at) is not null || text.Atoms[at].Kind == AtomKind.Digits;
            FoundTime? clock = number ? ClockTimes.Read(numbers, at) : null;
            FoundTime? time = Longer(clock, Longer(SpokenTimes.Read(numbers, at), number ? PairedTimes.Read(numbers, at, !proclitics) : null));
            if (time is not null)
            {
                at = Add(text, time, segment, found) - 1;
            }
        }
    }

    private static FoundTime? Longer(FoundTime? first, FoundTime? second) => first is null || (second is not null && second.End > first.End) ? second : first;

    private int Add(PhraseText text, FoundTime time, Segment segment, List<Extraction> found)
    {
        (string? half, int start, int end) = Half(text, time);
        int hour = DayParts.Settle(time.Hour, half);
        (string? zone, end) = Zone(text, end);
        bool unknown = half is null && !time.Full && time.Hour is > 0 and <= 12 && (twelve || time.Likelihood < 0.95);
        var value = new TimeValue(hour, time.Minute, time.Second) { HalfUnknown = unknown, Zone = zone };
        found.Add(new Extraction(ExtractionKind.Time, text.Span(start, end), segment.Index, [new Reading(value, half is null ? time.Likelihood : Math.Max(time.Likelihood, 0.95))]));
        AddFirst(text, start, time, half, segment, found);
        return Math.Max(end, start + 1);
    }

    // Of "7-9 p.m." the first figure has its half from the second.
    private static void AddFirst(PhraseText text, int start, FoundTime time, string? half, Segment segment, List<Extraction> found)
    {
        bool dash = half is not null && start >= 2 && text.Atoms[start - 1].Text is "-" or "–" && text.Atoms[start - 2].Kind == AtomKind.Digits && text.Atoms[start - 2].Text.Length <= 2;
        if (dash && int.Parse(text.Atoms[start - 2].Text, System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= 12 and var hour)
        {
            string first = hour > time.Hour && time.Hour != 12 && half == "pm" ? "am" : half!;
            found.Add(new Extraction(ExtractionKind.Time, text.Atoms[start - 2].Span, segment.Index, [new Reading(new TimeValue(DayParts.Settle(hour, first), 0), 0.8)]));
        }
    }

    private static (string? Half, int Start, int End) Half(PhraseText text, FoundTime time)
    {
        if (time.DayPart is not null)
        {
            return (DayParts.Half(time.DayPart), time.Start, time.End);
        }

        if (DayParts.After(text, time.End) is { } after)
        {
            int end = text.Is(after.End, ".") && text.IsAdjacent(after.End) && text.Is(after.End - 2, ".") ? after.End + 1 : after.End;
            return (DayParts.Half(after.Value), time.Start, end);
        }

        return DayParts.Before(text, time.Start) is { } before ? (DayParts.Half(before.Value), before.Start, time.End) : (null, time.Start, time.End);
    }

    private static (string? Zone, int End) Zone(PhraseText text, int end)
    {
        int at = text.Is(end, "(") ? end + 1 : end;
        if (text.Longest(at, FactSection.TimeWord, "zone") is not { } zone || !text.Written(at).All(char.IsUpper))
        {
            return (null, end);
        }

        bool offset = zone.End + 1 < text.Count && text.Atoms[zone.End].Text is "+" or "-" or "−" && text.Atoms[zone.End + 1].Kind == AtomKind.Digits && text.IsAdjacent(zone.End);
        int last = offset ? zone.End + 2 : zone.End;
        return (text.Span(at, last).Of(text.Document.Text), at > end ? end : last);
    }
}
