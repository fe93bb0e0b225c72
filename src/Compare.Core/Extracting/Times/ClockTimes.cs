using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>Reads times in figures: 19:00, 7:30, 19.30 Uhr, 19h30, 7時半, 7 p.m., 1930 hours.</summary>
internal static class ClockTimes
{
    private const double Shaped = 0.75;

    /// <summary>The time whose hour begins at atom <paramref name="at"/>, without its half of the day, or null.</summary>
    public static FoundTime? Read(NumberText found, int at) => Colon(found.Text, at) ?? HourWord(found, at) ?? Pointed(found, at) ?? Plain(found, at);

    // 19:00, 7:30:05
    private static FoundTime? Colon(PhraseText text, int at)
    {
        if (!IsHour(text, at) || IsContinued(text, at) || !IsMinute(text, at + 2) || text.Atoms[at + 1].Text is not (":" or "：") || !text.IsAdjacent(at + 1) || !text.IsAdjacent(at + 2))
        {
            return null;
        }

        bool seconds = IsMinute(text, at + 4) && text.Is(at + 3, ":") && text.IsAdjacent(at + 3) && text.IsAdjacent(at + 4);
        int end = seconds ? at + 5 : at + 3;
        if (text.Is(end, ":") && text.IsAdjacent(end) && text.IsAdjacent(end + 1))
        {
            return null;
        }

        // Of the words that may follow (Uhr, h, час) one belongs to the time.
        int word = text.Longest(end, FactSection.TimeWord, "hour")?.End ?? end;
        return new FoundTime(at, word, Value(text, at), Value(text, at + 2), seconds ? Value(text, at + 4) : null, 0.9) { Full = IsFull(text, at) };
    }

    // 19h30, 19 Uhr 30, 7時半, 7 heures et demie, 7 o'clock
    private static FoundTime? HourWord(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (found.Starting(at) is not { Small: >= 0 and <= 24, Ordinal: false, Torn: false } hour || text.Longest(text.AfterPoint(hour.End), FactSection.TimeWord, "hour", "oclock", "hourMark") is not { } word)
        {
            return null;
        }

        // 2시간 and 2時間 are lengths.
        bool length = text.Longest(hour.End, FactSection.Unit) is { } unit && unit.End > word.End;
        if (length || (hour.Notation == Notation.Digits && text.Atoms[hour.Start].Text.Length > 2))
        {
            return null;
        }

        // 2h:30
        int after = word.Value is "hourMark" or "hour" && text.Is(word.End, ":") && text.IsAdjacent(word.End) && IsMinute(text, word.End + 1) ? word.End + 1 : word.End;
        (int minute, int end, bool minutes) = Minutes(found, after, hour.Notation);
        bool cue = text.Ending(at, FactSection.TimeWord, "timeCue") is not null || DayParts.Before(text, at) is not null || DayParts.After(text, end) is not null;
        bool halved = minutes && word.Value == "hour" && text.Ending(end, FactSection.TimeWord, "half") is not null;
        bool sure = (minutes && !halved) || word.Value == "oclock" || cue;
        if (!sure && (word.Value == "hourMark" || (hour.Small == 1 && hour.Notation == Notation.Words)))
        {
            return null;
        }

        return new FoundTime(at, end, hour.Small, minute, null, sure ? 1 : 0.45) { Full = hour.Small > 12 || IsFull(text, at) };
    }

    private static (int Minute, int End, bool Found) Minutes(NumberText found, int at, Notation notation)
    {
        PhraseText text = found.Text;
        int next = text.Longest(at, FactSection.NumberJoiner, string.Empty)?.End ?? at;
        if (text.Longest(next, FactSection.TimeWord, "half") is { } half)
        {
            return (30, half.End, true);
        }

        if (found.Starting(at) is not { Small: >= 0 and < 60, Ordinal: false, Torn: false } minute || (minute.Notation == Notation.Digits && text.Atoms[at].Text.Length > 2))
        {
            return (0, at, false);
        }

        if (text.Longest(minute.End, FactSection.TimeWord, "minute") is { } word)
        {
            return (minute.Small, word.End, true);
        }

        bool measured = UnitReader.After(text, minute.End, false) is not null || minute.Notation != notation;
        return !measured && (text.Atoms[at].Text.Length == 2 || notation == Notation.Words) ? (minute.Small, minute.End, true) : (0, at, false);
    }

    // 19.30 Uhr, kl. 19.30, 7.30pm: a point is a colon where a word says that it is a time.
    private static FoundTime? Pointed(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (!IsHour(text, at) || IsContinued(text, at) || !IsMinute(text, at + 2) || text.Atoms[at + 1].Text is not "." || !text.IsAdjacent(at + 1) || !text.IsAdjacent(at + 2))
        {
            return null;
        }

        int end = at + 3;
        PhraseMatch? word = text.Longest(end, FactSection.TimeWord, "hour", "oclock");
        bool cue = text.Ending(at, FactSection.TimeWord, "timeCue", "oclockCue") is not null;
        bool half = (DayParts.Telling(text, word?.End ?? end) ?? DayParts.Before(text, at)) is not null;
        bool continued = text.Is(end, ".") && text.IsAdjacent(end) && text.IsAdjacent(end + 1);
        bool shaped = PointedClock.Stands(text, at, found.Notation);
        double likelihood = word is not null || half ? 1 : text.Ending(at, FactSection.TimeWord, "oclockCue") is not null ? 0.95 : shaped ? Shaped : 0.3;
        return continued || !(word is not null || half || cue || shaped) ? null : new FoundTime(at, word?.End ?? end, Value(text, at), Value(text, at + 2), null, likelihood) { Full = IsFull(text, at) };
    }

    // 7 p.m.; kl. 19; in the afternoon at 7; الساعة السابعة.
    private static FoundTime? Plain(NumberText found, int at)
    {
        PhraseText text = found.Text;
        if (SpokenTimes.HourAt(found, at) is not { Torn: false } hour || (hour.Notation == Notation.Digits && (hour.End > at + 1 || text.Atoms[at].Text.Length > 2)))
        {
            return null;
        }

        bool half = DayParts.Telling(text, hour.End) is not null && hour.Small is > 0 and <= 12;
        bool measured = UnitReader.After(text, hour.End, false) is not null;
        bool cue = text.Ending(at, FactSection.TimeWord, "oclockCue") is not null && !measured;
        bool counted = CountedReader.Read(found, hour.End) is not null;
        bool told = !half && !cue && !measured && !counted && text.Ending(at, FactSection.TimeWord, "timeCue") is { } before && DayParts.Before(text, before.Start) is not null;
        return half || cue || told ? new FoundTime(at, hour.End, hour.Small, 0, null, half || !counted ? 1 : 0.3) { Full = hour.Small > 12 || IsFull(text, at) } : null;
    }

    private static bool IsHour(PhraseText text, int at) => at < text.Count && text.Atoms[at].Kind == AtomKind.Digits && text.Atoms[at].Text.Length <= 2 && Value(text, at) <= 24;

    private static bool IsMinute(PhraseText text, int at) => at < text.Count && text.Atoms[at].Kind == AtomKind.Digits && text.Atoms[at].Text.Length == 2 && Value(text, at) < 60;

    private static bool IsContinued(PhraseText text, int at) => text.IsAdjacent(at) && at > 0 && text.Atoms[at - 1].Text is ":" or "." or "," && at >= 2 && text.Atoms[at - 2].Kind == AtomKind.Digits && text.IsAdjacent(at - 1);

    private static bool IsFull(PhraseText text, int at) => text.Atoms[at].Kind == AtomKind.Digits && (Value(text, at) > 12 || text.Atoms[at].Text[0] == '0');

    private static int Value(PhraseText text, int at) => int.Parse(text.Atoms[at].Text, System.Globalization.CultureInfo.InvariantCulture);
}
