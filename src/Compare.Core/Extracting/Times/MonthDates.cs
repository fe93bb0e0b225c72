using Compare.Core.Extracting.Phrases;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>Reads dates whose month is written as a word, or with a month word (11月), in the Gregorian and the two Hijri calendars: day and year in any order around it, and ranges of days.</summary>
internal sealed class MonthDates(Language language)
{
    // A shorter word may be an abbreviation that is a word too; scripts without capitals write fewer letters.
    private const int ShortestAlone = 4;
    private const int ShortestUncased = 3;

    private readonly DateParts parts = new(language);
    private readonly HashSet<string> withYear = new(language.Values(FactSection.DateNotation, "yearMonth").Select(Text.Folding.Fold), StringComparer.Ordinal);
    private readonly string? calendar = language.Value(FactSection.DateNotation, "calendar");
    private readonly HashSet<string> never = new(language.Values(FactSection.DateNotation, "noMonth"), StringComparer.Ordinal);
    private readonly HashSet<string> weak = new(language.Values(FactSection.DateNotation, "weakMonth").Select(Text.Folding.Fold), StringComparer.Ordinal);

    /// <summary>The date around the month at atom <paramref name="at"/>, or null. The search to the left ends at atom <paramref name="from"/>.</summary>
    public FoundDate? Read(NumberText found, int at, int from)
    {
        if ((found.Text.Longest(at, FactSection.Month) ?? found.Text.Longest(at, FactSection.CalendarMonth) ?? Numbered(found, at)) is not { } match || (found.Text.Longest(at, FactSection.FunctionWord) is { } other && other.End > match.End))
        {
            return null;
        }

        int dash = match.Value.IndexOf('-', StringComparison.Ordinal);
        if (!int.TryParse(match.Value.AsSpan(dash + 1), out int month))
        {
            return null;
        }

        // Folded, the Polish "się" is the abbreviation of August.
        if (never.Contains(found.Text.Written(at)))
        {
            return null;
        }

        var date = new PartialDate { Calendar = dash > 0 ? match.Value[..dash] : null, Month = month, Start = match.Start, End = match.End };
        // مارس/آذار 2026: the month by both of its Arabic names.
        if (found.Text.Is(date.End, "/") && found.Text.Longest(date.End + 1, FactSection.Month) is { } twin && twin.Value == match.Value)
        {
            date.End = twin.End;
        }

        Left(found, date, from);
        Right(found, date);
        EarlierYear(found, date, from);
        if (date.Calendar is not null)
        {
            return IsSure(found.Text, match, date) ? HijriDates.Read(date) : null;
        }

        double likelihood = Likelihood(found.Text, match, date);
        return likelihood > 0 ? Finish(found, date, from, likelihood) : null;
    }

    // 11月, 十一月, 11 월: a number and the month word, which may begin a weekday's (第3月曜日); tháng 11: the word and the number.
    private static PhraseMatch? Numbered(NumberText found, int at) =>
        found.Text.Longest(at, FactSection.TimeWord, "month") is { } before && found.Text.Atoms[at].Kind == AtomKind.Word && found.Starting(before.End) is { Small: >= 1 and <= 12, Ordinal: false } named
            ? new PhraseMatch(FactSection.Month, named.Value.ToString(), at, named.End)
            : found.Starting(at) is { Small: >= 1 and <= 12, Ordinal: false } number && found.Text.Longest(number.End, FactSection.TimeWord, "month") is { } word
            && found.Text.Atoms[number.End].Kind == AtomKind.Character && found.Text.Longest(number.End, FactSection.Weekday) is null
            ? new PhraseMatch(FactSection.Month, number.Value.ToString(), at, word.End)
            : null;

    private void Left(NumberText found, PartialDate date, int from)
    {
        PhraseText text = found.Text;
        foreach (int at in (ReadOnlySpan<int>)[date.Start, DateParts.SkipBack(text, date.Start)])
        {
            if (DateParts.DayBefore(found, at) is { } day && day.Start >= from)
            {
                if (DateParts.IsScore(text, day.Start, at, day.Day))
                {
                    return;
                }

                (date.Day, date.Start) = (day.Day, day.Start);
                FirstDay(found, date, from);
                TouchingYear(found, date, from);
                return;
            }

            if (parts.YearBefore(found, at, date.Calendar) is { } year && year.Start >= from)
            {
                (date.Year, date.Start) = (year.Year, year.Start);
                if (IsLinked(text, year.Start - 1) && DateParts.DayBefore(found, year.Start - 1) is { } first && first.Start >= from)
                {
                    (date.Day, date.Start) = (first.Day, first.Start);
                }

                return;
            }
        }
    }

    // 2020/23/Sep, 23-2020-September, September-2020-23: any order, where hyphens or strokes hold it together.
    private static bool IsLinked(PhraseText text, int mark) => mark > 0 && mark < text.Count && text.Atoms[mark].Text is "-" or "/" && text.IsAdjacent(mark) && text.IsAdjacent(mark + 1);

    private void TouchingYear(NumberText found, PartialDate date, int from)
    {
        if (date.LastDay is null && IsLinked(found.Text, date.Start - 1) && parts.YearBefore(found, date.Start - 1, date.Calendar) is { } year && year.Start >= from)
        {
            (date.Year, date.Start) = (year.Year, year.Start);
        }
    }

    // 2019. gada 14. marts, 2019 жылғы 14 наурыз: the year and its word stand before the day.
    private void EarlierYear(NumberText found, PartialDate date, int from)
    {
        if (date is { Year: null, Day: not null } && found.Text.Ending(date.Start, FactSection.TimeWord, "year") is not null
            && parts.YearBefore(found, date.Start, date.Calendar) is { } year && year.Start >= from)
        {
            (date.Year, date.Start) = (year.Year, year.Start);
        }
    }

    // 9-11 November; 9 to 11 November; between 9 and 11 November.
    private static void FirstDay(NumberText found, PartialDate date, int from)
    {
        PhraseText text = found.Text;
        int joiner = text.Ending(date.Start, FactSection.NumberJoiner)?.Start ?? (text.Is(date.Start - 1, "-") || text.Is(date.Start - 1, "–") || text.Is(date.Start - 1, "/") ? date.Start - 1 : -1);
        if (joiner > 0 && DateParts.DayBefore(found, joiner) is { } first && first.Start >= from && first.Day < date.Day)
        {
            (date.LastDay, date.Day, date.Start) = (date.Day, first.Day, first.Start);
        }
    }

    private void Right(NumberText found, PartialDate date)
    {
        PhraseText text = found.Text;
        int at = DateParts.Skip(text, date.End);
        bool direct = at == date.End || text.Is(date.End, ".") || text.Is(date.End, "-") || text.Is(date.End, "/") || text.Longest(date.End, FactSection.TimeWord, "joiner") is not null;
        if (date.Day is null && direct && DateParts.DayAt(found, at) is { } day && !DateParts.IsScore(text, at, day.End, day.Day) && !IsClock(found, at) && !text.Is(at - 1, "'") && !IsArticle(found, at, day.End))
        {
            (date.Day, date.End) = (day.Day, day.End);
            LastDay(found, date);
            at = DateParts.Skip(text, date.End);
        }

        if (date.Year is null && parts.YearAt(found, at, (date.Calendar is null && date.Day is not null && (text.Is(at - 1, "'") || text.Is(at - 1, "-") || text.Is(at - 1, "/"))) || (date.Calendar is null && IsShortYear(text, at)), date.Calendar) is { } year)
        {
            (date.Year, date.End) = (year.Year, year.End);
            if (date.Day is null && IsLinked(text, date.End) && DateParts.DayAt(found, date.End + 1) is { } last)
            {
                (date.Day, date.End) = (last.Day, last.End);
            }
        }
    }

    // "Seit Juni einen Sohn": one in a word is an article.
    private static bool IsArticle(NumberText found, int at, int end) => found.Starting(at) is { Notation: Notation.Words, Small: 1, Ordinal: false } one && one.End == end;

    // "En juillet 98, ...": more than a day of the month can be, and it counts nothing.
    private static bool IsShortYear(PhraseText text, int at) => at < text.Count && text.Atoms[at] is { Kind: AtomKind.Digits, Text: { Length: 2 } digits } && string.CompareOrdinal(digits, "32") >= 0
        && (at + 1 == text.Count || (text.Atoms[at + 1].Kind == AtomKind.Sign && text.Atoms[at + 1].Text is "," or "." or ";" or ")" or "?" or "!" && !(at + 2 < text.Count && text.IsAdjacent(at + 2))));

    private static void LastDay(NumberText found, PartialDate date)
    {
        PhraseText text = found.Text;
        int at = text.Is(date.End, "-") || text.Is(date.End, "–") ? date.End + 1 : text.Longest(date.End, FactSection.NumberJoiner, "range")?.End ?? -1;
        if (at > 0 && DateParts.DayAt(found, at) is { } last && last.Day > date.Day)
        {
            (date.LastDay, date.End) = (last.Day, last.End);
        }
    }

    private static bool IsClock(NumberText found, int at)
    {
        PhraseText text = found.Text;
        int end = found.Starting(at)?.End ?? at + 1;
        return text.Is(end, ":") || text.Longest(end, FactSection.TimeWord, "am", "pm", "hour") is not null
            || (text.Longest(end, FactSection.Unit) is not null && text.Longest(end, FactSection.TimeWord, "day") is null)
            || text.Longest(end, FactSection.Percent) is not null;
    }

    // A month alone is a date where the word means nothing else (not "may", "march", "mar").
    private double Likelihood(PhraseText text, PhraseMatch match, PartialDate date)
    {
        string written = text.Span(match.Start, match.End).Of(text.Document.Text);
        bool small = weak.Contains(text.Atoms[match.Start].Text) && char.IsLower(written[0]) && date.Start < match.Start && text.Atoms[date.Start].Kind == AtomKind.Word;
        if (date.Day is not null || date.Year is not null)
        {
            // "The second may": a day in words before a doubtful month in small letters.
            bool spoken = weak.Contains(text.Atoms[match.Start].Text) && char.IsLower(written[0]) && date.Year is null && date.End > match.End && text.Atoms[match.End].Kind == AtomKind.Word;
            return small || spoken ? 0.3 : 1;
        }

        if (IsCued(text, match, written))
        {
            return 0.7;
        }

        bool doubtful = weak.Contains(text.Atoms[match.Start].Text) || text.Longest(match.Start, FactSection.FunctionWord) is not null;
        bool isShort = written.Length < (char.IsLower(written[^1]) || char.IsUpper(written[^1]) ? ShortestAlone : ShortestUncased);
        return doubtful || (text.Atoms[match.Start].Kind == AtomKind.Word && isShort) ? 0 : text.Atoms[match.Start].Kind == AtomKind.Character ? (match.End > match.Start + 1 ? 0.8 : 0.4) : 0.7;
    }

    // "In June", "im Mai", "en mars": a preposition before the whole word, which takes a capital where the language gives it one, and no name after it.
    private static bool IsCued(PhraseText text, PhraseMatch match, string written)
    {
        string cue = char.IsLower(written[0]) ? "smallMonthCue" : "monthCue";
        bool whole = written.Length >= ShortestUncased && match.End == match.Start + 1 && text.Ending(match.Start, FactSection.TimeWord, cue, "smallMonthCue") is not null;
        return whole && (match.End >= text.Count || text.Atoms[match.End].Kind != AtomKind.Word || !char.IsUpper(text.Written(match.End)[0]));
    }

    // Many names of these months are words too (the amount, zero, sickness): they need a day and a year,
    // or the year alone where the word is seldom anything else before such a number. Without a year only the language's own calendar counts.
    private bool IsSure(PhraseText text, PhraseMatch match, PartialDate date) => weak.Contains(text.Atoms[match.Start].Text)
        ? date.Year is not null && (date.Day is not null || withYear.Contains(text.Atoms[match.Start].Text))
        : date.Year is not null || (date.Day is not null && date.Calendar == calendar);

    private static FoundDate? Finish(NumberText found, PartialDate date, int from, double likelihood)
    {
        (int? weekday, int start, int end) = date.Day is null ? (null, date.Start, date.End) : DateParts.WeekdayBeside(found.Text, date.Start, date.End);
        (start, weekday) = start < from ? (date.Start, null) : (start, weekday);
        var value = new DateValue(date.Year, date.Month, date.Day)
        {
            Weekday = weekday,
            Upper = date.LastDay is { } last ? new DateValue(date.Year, date.Month, last) : null,
        };
        return FoundDate.Of(start, end, value, likelihood);
    }
}
