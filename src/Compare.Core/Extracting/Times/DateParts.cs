using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>Reads the parts that dates are made of: days with their marks, years with eras and year words, weekdays, and what joins them.</summary>
internal sealed class DateParts(Language language)
{
    private readonly string calendar = language.Value(FactSection.DateNotation, "calendar") ?? "gregorian";

    /// <summary>The day number that begins at atom <paramref name="at"/>, its ordinal mark and day word included, or null.</summary>
    public static (int Day, int End)? DayAt(NumberText found, int at)
    {
        PhraseText text = found.Text;
        at = text.Longest(at, FactSection.TimeWord, "day") is { } word && text.Atoms[at].Kind == AtomKind.Word ? word.End : at;
        if (found.Starting(at) is not { } number || !IsDay(text, number))
        {
            return null;
        }

        int end = MarkEnd(text, number.End);
        return text.Longest(end, FactSection.TimeWord, "day") is { } day ? (number.Small, day.End) : (EndsInDay(text, number) ? number.Small - 1 : number.Small, end);
    }

    /// <summary>The day number that ends right before atom <paramref name="end"/>, or null.</summary>
    public static (int Day, int Start)? DayBefore(NumberText found, int end)
    {
        PhraseText text = found.Text;
        foreach (int at in (ReadOnlySpan<int>)[end, text.Ending(end, FactSection.OrdinalMark)?.Start ?? -1, text.Ending(end, FactSection.TimeWord, "day")?.Start ?? -1, text.Is(end - 1, ".") ? end - 1 : -1])
        {
            if (at > 0 && found.Ending(at) is { } number && IsDay(text, number))
            {
                int start = text.Ending(number.Start, FactSection.OrdinalMark, "^")?.Start ?? number.Start;
                return (number.Small, start);
            }
        }

        return null;
    }

    /// <summary>Whether a day is half of a score that falls: the triumph of 4-1 in February.</summary>
    public static bool IsScore(PhraseText text, int start, int end, int day) =>
        (IsHyphen(text, start - 1) && text.IsAdjacent(start) && Digits(text, start - 2) > day) || (IsHyphen(text, end) && text.IsAdjacent(end + 1) && Digits(text, end + 1) is >= 0 and var next && next < day);

    private static bool IsHyphen(PhraseText text, int at) => text.IsAdjacent(at) && text.Atoms[at].Text is "-" or "–";

    private static int Digits(PhraseText text, int at) => at >= 0 && at < text.Count && text.Atoms[at] is { Kind: AtomKind.Digits, Text: { Length: <= 2 } digits } ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : -1;

    /// <summary>The index before what may stand between the parts of a date to the left: "of", "de", a point, comma, hyphen or slash.</summary>
    public static int SkipBack(PhraseText text, int at)
    {
        for (int skipped = 0; skipped < 2; skipped++)
        {
            if (text.Ending(at, FactSection.TimeWord, "joiner") is { } joiner)
            {
                at = joiner.Start;
            }
            else if (at > 0 && text.Atoms[at - 1].Text is "." or "," or "-" or "/" or "'")
            {
                at--;
            }
        }

        return at;
    }

    /// <summary>The index after what may stand between the parts of a date to the right.</summary>
    public static int Skip(PhraseText text, int at)
    {
        for (int skipped = 0; skipped < 3 && at < text.Count; skipped++)
        {
            if (text.Longest(at, FactSection.TimeWord, "joiner") is { } joiner)
            {
                at = joiner.End;
            }
            else if (text.Atoms[at].Text is "." or "," or "-" or "/" or "'" or "،")
            {
                at++;
            }
        }

        return at;
    }

    /// <summary>The year that begins at atom <paramref name="at"/>, in the Gregorian calendar or as it is counted in the calendar <paramref name="of"/>, with what belongs to it (a. C., г., 年), or null.</summary>
    public (int Year, int End)? YearAt(NumberText found, int at, bool twoDigits, string? of = null)
    {
        PhraseText text = found.Text;
        PhraseMatch? prefix = text.Longest(at, FactSection.TimeWord, "year");
        PhraseMatch? era = text.Longest(prefix?.End ?? at, FactSection.Era) ?? text.Longest(at, FactSection.Era);
        at = (era?.End ?? prefix?.End) is { } named ? text.AfterPoint(named) : at;
        if (found.Starting(at) is not { } number || Year(text, number, era is not null || prefix is not null, twoDigits) is not { } year)
        {
            return null;
        }

        int end = number.End;
        if (text.Longest(text.AfterPoint(end), FactSection.TimeWord, "year") is { } word)
        {
            end = word.End;
        }

        if (era is null && text.Longest(end, FactSection.Era) is { } after)
        {
            (era, end) = (after, after.End);
        }

        return (Counted(year, era?.Value, of), end);
    }

    /// <summary>The year that ends before atom <paramref name="end"/>, a year word after it included, or null.</summary>
    public (int Year, int Start)? YearBefore(NumberText found, int end, string? of = null)
    {
        PhraseText text = found.Text;
        PhraseMatch? word = text.Ending(end, FactSection.TimeWord, "year");
        int at = word?.Start ?? (text.Is(end - 1, ".") ? end - 1 : end);
        if (found.Ending(at) is not { } number)
        {
            return null;
        }

        PhraseMatch? era = text.Ending(number.Start, FactSection.Era);
        return Year(text, number, era is not null && word is not null, false) is { } year ? (Counted(year, era?.Value, of), era?.Start ?? number.Start) : null;
    }

    /// <summary>The weekday beside a date, and the date's new ends.</summary>
    public static (int? Weekday, int Start, int End) WeekdayBeside(PhraseText text, int start, int end)
    {
        int left = start;
        for (int skipped = 0; skipped < 3; skipped++)
        {
            if (text.Ending(left, FactSection.Weekday) is { } before && int.TryParse(before.Value, out int first))
            {
                return (first, before.Start, end);
            }

            int next = SkipBack(text, left);
            left = next < left ? next : left - 1;
            if (left <= 0 || (next == left + 1 && text.Longest(left, FactSection.FunctionWord) is null))
            {
                break;
            }
        }

        bool bracket = text.Is(end, "(") || text.Is(end, "（");
        int right = bracket || text.Is(end, ",") ? end + 1 : end;
        if (text.Longest(right, FactSection.Weekday) is { } after && int.TryParse(after.Value, out int day) && (!bracket || text.Is(after.End, ")") || text.Is(after.End, "）")))
        {
            return (day, start, bracket ? after.End + 1 : after.End);
        }

        return (null, start, end);
    }

    // Beside the name of a month of that calendar a year without an era is the calendar's.
    private int Counted(int year, string? era, string? of) => of is not null && (era is null || era == of) ? year : Gregorian(year, era);

    private int Gregorian(int year, string? era)
    {
        if (era is not null && era != "gregorian-ad")
        {
            return Calendar.ToGregorian(year, era);
        }

        return calendar == "buddhist" && year is > 2400 and < 2700 ? Calendar.ToGregorian(year, calendar) : calendar == "persian" && year is > 1200 and < 1500 ? Calendar.ToGregorian(year, calendar) : year;
    }

    private static int? Year(PhraseText text, WrittenNumber number, bool free, bool twoDigits)
    {
        if (number.Small < 0 || number.Ordinal || number.Torn || number.End > number.Start + 1 && number.Notation == Notation.Digits)
        {
            return null;
        }

        int length = text.Atoms[number.Start].Text.Length;
        bool four = number.Notation == Notation.Digits ? length == 4 && number.Small >= 1000 : number.Small is >= 1000 and < 2200;
        if (four || (free && number.Small > 0))
        {
            return number.Small;
        }

        return twoDigits && length == 2 && number.Notation == Notation.Digits ? TwoDigitYear(number.Small) : null;
    }

    /// <summary>The year that two digits stand for: 1930 to 2029, as most software takes them.</summary>
    public static int TwoDigitYear(int two) => two < 30 ? 2000 + two : 1900 + two;

    private static bool IsDay(PhraseText text, WrittenNumber number) =>
        number.Small is >= 1 and <= 31 && !number.Torn && !IsCounted(text, number) && (number.Notation == Notation.Words || (number.End == number.Start + 1 && text.Atoms[number.Start].Text.Length <= 2));

    // A fortnight of October (quinzaine) is no fifteenth, and a word of one Han or Hangul character is a day where the word for it follows.
    private static bool IsCounted(PhraseText text, WrittenNumber number) => number.Notation == Notation.Words
        && (text.Longest(number.End - 1, FactSection.Scale)?.Value.StartsWith('x') == true
            || (number.End == number.Start + 1 && Text.Scripts.Of(text.Document.Text[text.Atoms[number.Start].Span.Start]) is Text.Script.Hangul && text.Longest(number.End, FactSection.TimeWord, "day") is null));

    // 구월 십일: the last syllable is the word for day and not the one, which is written the same.
    private static bool EndsInDay(PhraseText text, WrittenNumber number) => number.Notation == Notation.Words && number.Small > 1 && number.Small % 10 == 1 && number.End > number.Start + 1
        && text.Atoms[number.End - 1].Kind == AtomKind.Character && text.Ending(number.End, FactSection.TimeWord, "day") is { } word && word.Start == number.End - 1;

    private static int MarkEnd(PhraseText text, int end)
    {
        if (text.Longest(end, FactSection.OrdinalMark, string.Empty) is { } mark && !text.Atoms[end].SpaceBefore && !(text.IsAdjacent(mark.End) && text.Atoms[mark.End].Kind == AtomKind.Word && text.Atoms[mark.End - 1].Text != "."))
        {
            return mark.End;
        }

        return text.AfterPoint(end);
    }
}
