using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Reads times as they are spoken: half past seven, quarter to eight, halb acht, las siete y media, sept heures moins le quart, noon. The words are facts of
/// the section TimeWord: <c>halfPast</c>, <c>halfTo</c>, <c>quarterPast</c>, <c>quarterTo</c>, <c>past</c>, <c>to</c> stand before the hour; <c>half</c>,
/// <c>quarter</c>, <c>lessQuarter</c>, <c>plus</c>, <c>less</c> after it.
/// </summary>
internal static class SpokenTimes
{
    /// <summary>The spoken time that begins at atom <paramref name="at"/>, or null.</summary>
    public static FoundTime? Read(NumberText found, int at) => Named(found.Text, at) ?? Before(found, at) ?? MinutesBefore(found, at) ?? After(found, at);

    private static FoundTime? Named(PhraseText text, int at) => text.Longest(at, FactSection.TimeWord, "noon", "midnight") is { } word && text.Longest(at, FactSection.FunctionWord) is null
        ? new FoundTime(at, word.End, word.Value == "noon" ? 12 : 0, 0, null, 0.8) { Full = true }
        : null;

    private static FoundTime? Before(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (text.Longest(at, FactSection.TimeWord, "halfPast", "halfTo", "quarterPast", "quarterTo") is not { } word || Hour(found, word.End) is not { } hour)
        {
            return null;
        }

        return word.Value switch
        {
            "halfPast" => Time(at, hour.End, hour.Value, 30),
            "halfTo" => Time(at, hour.End, hour.Value - 1, 30),
            "quarterPast" => Time(at, hour.End, hour.Value, 15),
            _ => Time(at, hour.End, hour.Value - 1, 45),
        };
    }

    // Ten past seven, zehn vor acht, 5 voor half 8.
    private static FoundTime? MinutesBefore(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (found.Starting(at) is not { Small: > 0 and < 60, Ordinal: false } minutes)
        {
            return null;
        }

        int next = text.Longest(minutes.End, FactSection.TimeWord, "minute")?.End ?? minutes.End;
        if (text.Longest(next, FactSection.TimeWord, "past", "to") is not { } word)
        {
            return null;
        }

        int shift = word.Value == "past" ? minutes.Small : -minutes.Small;
        if (text.Longest(word.End, FactSection.TimeWord, "halfTo") is { } half && Hour(found, half.End) is { } halved)
        {
            return Time(at, halved.End, halved.Value - 1, 30 + shift);
        }

        return Hour(found, word.End) is { } hour && (hour.Sure || next > minutes.End) ? Time(at, hour.End, shift < 0 ? hour.Value - 1 : hour.Value, (shift + 60) % 60) : null;
    }

    private static FoundTime? After(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (Halved(found, at) is { } halved)
        {
            return halved;
        }

        if (found.Starting(at) is not { Small: > 0 and <= 24, Ordinal: false } hour)
        {
            return null;
        }

        int end = text.Longest(hour.End, FactSection.TimeWord, "hour", "oclock")?.End ?? hour.End;
        bool cue = end > hour.End || text.Ending(at, FactSection.TimeWord, "timeCue", "oclockCue") is not null;
        if (text.Longest(end, FactSection.TimeWord, "half", "quarter", "lessQuarter") is { } part)
        {
            return part.Value switch
            {
                "half" => Time(at, part.End, hour.Small, 30, cue ? 1 : 0.4),
                "quarter" => Time(at, part.End, hour.Small, 15, cue ? 1 : 0.4),
                _ => Time(at, part.End, hour.Small - 1, 45, cue ? 1 : 0.4),
            };
        }

        if (!cue || text.Longest(end, FactSection.TimeWord, "plus", "less") is not { } sign || found.Starting(sign.End) is not { Small: > 0 and < 60, Ordinal: false } minutes)
        {
            return null;
        }

        int last = text.Longest(minutes.End, FactSection.TimeWord, "minute")?.End ?? minutes.End;
        return sign.Value == "plus" ? Time(at, last, hour.Small, minutes.Small, 0.9) : Time(at, last, hour.Small - 1, 60 - minutes.Small, 0.9);
    }

    // "Las ocho y media" has been read as eight and a half.
    private static FoundTime? Halved(NumberText found, int at)
    {
        bool cue = found.Starting(at) is { Notation: Notation.Words } && found.Text.Ending(at, FactSection.TimeWord, "timeCue", "oclockCue") is not null;
        if (!cue || found.Starting(at) is not { } number || !(number.Value < new ExactNumber(25)) || number.Value.Denominator != 2)
        {
            return null;
        }

        return Time(at, number.End, (int)(number.Value.Numerator / 2), 30, 1);
    }

    private static (int Value, int End, bool Sure)? Hour(NumberText found, int at)
    {
        PhraseText text = found.Text;
        at = text.Longest(at, FactSection.TimeWord, "joiner")?.End ?? at;
        if (found.Starting(at) is not { Small: > 0 and <= 24, Ordinal: false } hour)
        {
            return null;
        }

        PhraseMatch? word = text.Longest(hour.End, FactSection.TimeWord, "hour", "oclock");
        return (hour.Small, word?.End ?? hour.End, word is not null || hour.Small <= 12);
    }

    private static FoundTime Time(int start, int end, int hour, int minute, double likelihood = 0.9) =>
        new(start, end, ((hour + (minute < 0 ? -1 : 0)) + 24) % 24 is 0 && hour < 1 ? 12 : hour, (minute + 60) % 60, null, likelihood);
}
