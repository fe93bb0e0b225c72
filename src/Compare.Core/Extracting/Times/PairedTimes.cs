using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>Reads times of an hour and its minutes with nothing between: eight forty, vingt-deux dix, आठ चालीस; 340 p.m.</summary>
internal static class PairedTimes
{
    /// <summary>
    /// The time that begins at atom <paramref name="at"/>, or null. Without any cue two numbers are a time only where <paramref name="bare"/> allows it: not in
    /// languages that write "and" as part of the second word.
    /// </summary>
    public static FoundTime? Read(NumberText found, int at, bool bare) => found.Starting(at) is not { Ordinal: false, Torn: false, Small: > 0 } first ? null
        : first.Small <= 24 ? Pair(found, first, bare)
        : first.Small >= 100 ? Run(found, first)
        : null;

    // Two numbers in a row are a clock where a word says so, and where they count nothing.
    private static FoundTime? Pair(NumberText found, WrittenNumber hour, bool bare)
    {
        PhraseText text = found.Text;
        if (found.Starting(hour.End) is not { Ordinal: false, Notation: Notation.Words, Small: >= 10 and < 60 } minute)
        {
            return null;
        }

        bool half = DayParts.Telling(text, minute.End) is not null || DayParts.Before(text, hour.Start) is not null;
        bool counts = hour.Notation != Notation.Words || hour.Small == 1 || CountedReader.Read(found, minute.End) is not null || UnitReader.After(text, minute.End, false) is not null;
        bool cue = text.Ending(hour.Start, FactSection.TimeWord, "timeCue", "oclockCue") is not null;
        return half ? Time(hour.Start, minute.End, hour.Small, minute.Small, 1) : counts || !(cue || bare) ? null : Time(hour.Start, minute.End, hour.Small, minute.Small, cue ? 0.8 : 0.5);
    }

    // "Ten fifty-five p.m." has been read as 1050 and 5.
    private static FoundTime? Run(NumberText found, WrittenNumber number)
    {
        PhraseText text = found.Text;
        bool words = number.Notation == Notation.Words;
        WrittenNumber? ones = words && number.Small % 10 == 0 ? found.Starting(number.End) : null;
        ones = ones is { Ordinal: false, Notation: Notation.Words, Small: > 0 and < 10 } ? ones : null;
        int value = number.Small + (ones?.Small ?? 0);
        int end = ones?.End ?? number.End;
        if (value / 100 > 24 || value % 100 >= 60 || DayParts.Telling(text, end) is not { } half || (!words && number.End > number.Start + 1))
        {
            return null;
        }

        // "1010 AM" is a radio station.
        bool station = !words && !text.Is(half.Start + 1, ".") && text.Written(half.Start).All(char.IsUpper);
        return station ? null : Time(number.Start, end, value / 100, value % 100, 1);
    }

    private static FoundTime Time(int start, int end, int hour, int minute, double likelihood) => new(start, end, hour, minute, null, likelihood) { Full = hour > 12 };
}
