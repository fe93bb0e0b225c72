using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Reads times as they are spoken: half past seven, quarter to eight, halb acht, las siete y media, sept heures moins le quart, noon. The words are facts of
/// the section TimeWord: <c>halfPast</c>, <c>halfTo</c>, <c>quarterPast</c>, <c>quarterTo</c>, <c>past</c>, <c>to</c> stand before the hour; <c>half</c>,
/// <c>quarter</c>, <c>lessQuarter</c>, <c>threeQuarters</c>, <c>plus</c>, <c>less</c> after it; <c>toAfter</c>, <c>pastAfter</c> after its minutes (8時15分前), and <c>hourCase</c> the ending of an hour in figures ("8'e çeyrek var").
/// <c>weakNoon</c> takes back that a word is noon or midnight by itself. <c>pastMinutes</c> and <c>toMinutes</c> count only after the word for minutes ("three minutes to eight").
/// </summary>
internal static class SpokenTimes
{
    /// <summary>The spoken time that begins at atom <paramref name="at"/>, or null.</summary>
    public static FoundTime? Read(NumberText found, int at) => Named(found.Text, at) ?? Before(found, at) ?? MinutesBefore(found, at) ?? After(found, at);

    // "Północ" is midnight and the north, "дня" noon and of the day: such words are no times by themselves.
    private static FoundTime? Named(PhraseText text, int at)
    {
        if (text.Longest(at, FactSection.TimeWord, "noon", "midnight") is not { } word || (text.Longest(at, FactSection.FunctionWord) is { } function && function.End >= word.End) || DayParts.Holds(text, at, word.End))
        {
            return null;
        }

        bool other = text.Longest(at, FactSection.TimeWord, "weakNoon") is { } weak && weak.End >= word.End;
        return other ? null : new FoundTime(at, word.End, word.Value == "noon" ? 12 : 0, 0, null, 0.8) { Full = true };
    }

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

    // Ten past seven, zehn vor acht, 5 voor half 8, three minutes to eight.
    private static FoundTime? MinutesBefore(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (found.Starting(at) is not { Small: > 0 and < 60, Ordinal: false } minutes)
        {
            return null;
        }

        PhraseMatch? minute = text.Longest(minutes.End, FactSection.TimeWord, "minute");
        int next = minute?.End ?? minutes.End;
        PhraseMatch? word = text.Longest(next, FactSection.TimeWord, "past", "to") ?? (minute is null ? null : text.Longest(next, FactSection.TimeWord, "pastMinutes", "toMinutes"));
        if (word is null)
        {
            return null;
        }

        int shift = word.Value.Value is "past" or "pastMinutes" ? minutes.Small : -minutes.Small;
        if (text.Longest(word.Value.End, FactSection.TimeWord, "halfTo") is { } half && Hour(found, half.End) is { } halved)
        {
            return Time(at, halved.End, halved.Value - 1, 30 + shift);
        }

        // "Three minutes to eight minutes" is a range.
        bool told = Hour(found, word.Value.End) is { Sure: true } hour && (minute is null || (hour.Value <= 24 && UnitReader.After(text, hour.End, false) is null));
        return told && Hour(found, word.Value.End) is { } whole ? Time(at, whole.End, shift < 0 ? whole.Value - 1 : whole.Value, (shift + 60) % 60, minute is null ? 0.9 : 1) : null;
    }

    private static FoundTime? After(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (Halved(found, at) is { } halved)
        {
            return halved;
        }

        if (HourAt(found, at) is not { Small: > 0 } hour)
        {
            return null;
        }

        int end = text.Longest(hour.End, FactSection.TimeWord, "hour", "oclock")?.End ?? hour.End;
        bool word = end > hour.End;
        PhraseMatch? day = DayParts.Telling(text, end);
        end = day is { } part ? text.AfterPoint(part.End) : end;
        bool less = text.Longest(end, FactSection.TimeWord, "less") is { } sign && sign.End > sign.Start + 1;
        bool cue = word || less || day is not null || hour.Ordinal || text.Ending(at, FactSection.TimeWord, "timeCue", "oclockCue") is not null || DayParts.Before(text, at) is not null;
        FoundTime? time = Quarters(text, hour, end, cue) ?? (cue ? Shifted(found, hour, end) : null);
        return time is null ? null : time with { DayPart = day?.Value };
    }

    // Las ocho y media; sept heures moins le quart; 9pm et trois quarts.
    private static FoundTime? Quarters(PhraseText text, WrittenNumber hour, int end, bool cue)
    {
        bool told = cue || DayParts.Before(text, hour.Start) is not null;
        if (text.Longest(end, FactSection.TimeWord, "half", "quarter", "lessQuarter", "threeQuarters") is not { } part)
        {
            return null;
        }

        double likelihood = told || DayParts.After(text, part.End) is not null ? 1 : 0.4;
        return part.Value switch
        {
            "half" => Time(hour.Start, part.End, hour.Small, 30, IsLength(text, hour, end) ? 0.4 : likelihood),
            "quarter" => Time(hour.Start, part.End, hour.Small, 15, likelihood),
            "threeQuarters" => Time(hour.Start, part.End, hour.Small, 45, likelihood),
            _ => Time(hour.Start, part.End, hour.Small - 1, 45, likelihood),
        };
    }

    // "Two hours and a half" is a length of time where nothing before or after it tells a clock.
    private static bool IsLength(PhraseText text, WrittenNumber hour, int end) => end > hour.End && UnitReader.After(text, hour.End, false) is not null
        && text.Ending(hour.Start, FactSection.TimeWord, "timeCue", "oclockCue") is null && DayParts.Before(text, hour.Start) is null;

    // Eight and twenty (minutes); 8時15分前; sekize on var.
    private static FoundTime? Shifted(NumberText found, WrittenNumber hour, int end)
    {
        PhraseText text = found.Text;
        PhraseMatch? sign = text.Longest(end, FactSection.TimeWord, "plus", "less");
        int at = sign?.End ?? text.Longest(end, FactSection.TimeWord, "hourCase")?.End ?? end;
        if (MinutesAt(found, at) is not { } minutes)
        {
            return null;
        }

        PhraseMatch? after = text.Longest(minutes.End, FactSection.TimeWord, "toAfter", "pastAfter");
        if (sign is null && after is null)
        {
            return null;
        }

        bool less = sign?.Value == "less" || after?.Value == "toAfter";
        int last = after?.End ?? minutes.End;
        return less ? Time(hour.Start, last, hour.Small - 1, 60 - minutes.Value) : Time(hour.Start, last, hour.Small, minutes.Value);
    }

    private static (int Value, int End)? MinutesAt(NumberText found, int at)
    {
        if (found.Starting(at) is { Small: > 0 and < 60, Ordinal: false } minutes)
        {
            return (minutes.Small, found.Text.Longest(minutes.End, FactSection.TimeWord, "minute")?.End ?? minutes.End);
        }

        return found.Text.Longest(at, FactSection.TimeWord, "quarter") is { } quarter ? (15, quarter.End) : null;
    }

    // "Las ocho y media" has been read as eight and a half.
    private static FoundTime? Halved(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (found.Starting(at) is not { } number || number.Value < new ExactNumber(1) || !(number.Value < new ExactNumber(25)) || number.Value.Denominator != 2 || text.Atoms[number.End - 1].Kind == AtomKind.Digits)
        {
            return null;
        }

        bool cue = number.Notation == Notation.Words && text.Ending(at, FactSection.TimeWord, "timeCue", "oclockCue") is not null;
        bool told = cue || DayParts.Telling(text, number.End) is not null || text.Longest(number.End, FactSection.TimeWord, "oclock") is not null;
        return told ? Time(at, number.End, (int)(number.Value.Numerator / 2), 30, 1) : null;
    }

    /// <summary>
    /// The number at an atom where it can be an hour: 0 to 24, and an ordinal (الساعة السابعة, o siódmej wieczorem) only where a word before or after it says that it is one.
    /// </summary>
    public static WrittenNumber? HourAt(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (found.Starting(at) is not { Small: >= 0 and <= 24 } hour)
        {
            return null;
        }

        int end = text.Longest(hour.End, FactSection.TimeWord, "half", "quarter", "lessQuarter")?.End ?? hour.End;
        bool named = hour.Ordinal && hour.Notation == Notation.Words && hour.Small > 0 && (DayParts.Telling(text, end) is not null || (text.Ending(at, FactSection.TimeWord, "oclockCue") is { } cue && text.Written(cue.End - 1).Length > 3));
        return !hour.Ordinal || named ? hour : null;
    }

    private static (int Value, int End, bool Sure)? Hour(NumberText found, int at)
    {
        PhraseText text = found.Text;
        at = text.Longest(at, FactSection.TimeWord, "joiner", "oclockCue")?.End ?? at;
        if (found.Starting(at) is not { Small: > 0 and <= 24 } hour || (hour.Ordinal && hour.Notation != Notation.Words))
        {
            return null;
        }

        PhraseMatch? word = text.Longest(hour.End, FactSection.TimeWord, "hour", "oclock");
        return (hour.Small, word?.End ?? hour.End, word is not null || hour.Small <= 12);
    }

    private static FoundTime Time(int start, int end, int hour, int minute, double likelihood = 0.9) =>
        new(start, end, ((hour + (minute < 0 ? -1 : 0)) + 24) % 24 is 0 && hour < 1 ? 12 : hour, (minute + 60) % 60, null, likelihood);
}
