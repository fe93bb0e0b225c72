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

    /// <summary>A recognizer for <paramref name="language"/>.</summary>
    public TimeRecognizer(Language language)
        : this(language, new SegmentReader(language))
    {
    }

    internal TimeRecognizer(Language language, SegmentReader reader)
    {
        this.reader = reader;
        twelve = language.Value(FactSection.DateNotation, "hours") is not "24";
    }

    /// <inheritdoc/>
    public void Recognize(Document document, Segment segment, List<Extraction> found)
    {
        NumberText numbers = reader.Read(document, segment);
        PhraseText text = numbers.Text;
        for (int at = 0; at < text.Count; at++)
        {
            FoundTime? spoken = SpokenTimes.Read(numbers, at);
            FoundTime? clock = numbers.Starting(at) is null && text.Atoms[at].Kind != AtomKind.Digits ? null : ClockTimes.Read(numbers, at);
            if ((spoken is not null && (clock is null || spoken.End > clock.End) ? spoken : clock) is { } time)
            {
                at = Add(text, time, segment, found) - 1;
            }
        }
    }

    private int Add(PhraseText text, FoundTime time, Segment segment, List<Extraction> found)
    {
        (string? half, int start, int end) = Half(text, time);
        int hour = Settle(time.Hour, half);
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
            found.Add(new Extraction(ExtractionKind.Time, text.Atoms[start - 2].Span, segment.Index, [new Reading(new TimeValue(Settle(hour, first), 0), 0.8)]));
        }
    }

    private static (string? Half, int Start, int End) Half(PhraseText text, FoundTime time)
    {
        if (ClockTimes.HalfAfter(text, time.End) is { } after)
        {
            int end = text.Is(after.End, ".") && text.IsAdjacent(after.End) && text.Is(after.End - 2, ".") ? after.End + 1 : after.End;
            return (after.Value, time.Start, end);
        }

        int at = text.Ending(time.Start, FactSection.TimeWord, "joiner")?.Start ?? time.Start;
        return text.Ending(at, FactSection.TimeWord, "am", "pm", "night") is { } before && (text.Atoms[before.Start].Kind == AtomKind.Character || before.End - before.Start > 0 && text.Written(before.Start).Length > 2)
            ? (before.Value, before.Start, time.End)
            : (null, time.Start, time.End);
    }

    private static int Settle(int hour, string? half) => half switch
    {
        "pm" when hour < 12 => hour + 12,
        "am" when hour == 12 => 0,
        "night" when hour is >= 6 and < 12 => hour + 12,
        "night" when hour == 12 => 0,
        _ => hour,
    };

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
