using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Extracting.Phrases;
using Compare.Core.Languages;

namespace Compare.Core.Extracting.Times;

/// <summary>
/// Reads dates in digits alone: 2020-11-09, 9.11.2020, 9/11/2020, 9. 11. 2020, 11/2020. The language's order comes first; where day and month could change
/// places both readings are kept.
/// </summary>
internal sealed class NumericDates(Language language)
{
    // Where the year comes first the month comes before the day, unless the language says otherwise for dates without a year (Swedish 11/12).
    private readonly bool monthFirst = language.Value(FactSection.DateNotation, "order") is { } order && (order == "mdy" || (order == "ymd" && language.Value(FactSection.DateNotation, "monthDay") is not "dm"));

    private readonly string? calendar = language.Value(FactSection.DateNotation, "calendar");

    /// <summary>The date that begins with the digits at atom <paramref name="at"/>, or null.</summary>
    public FoundDate? Read(PhraseText text, int at)
    {
        if (!IsPart(text, at) || IsPreceded(text, at) || at + 2 >= text.Count)
        {
            return null;
        }

        if (text.Atoms[at + 1].Text is not ("/" or "." or "-" or "−"))
        {
            return Spaced(text, at);
        }

        string mark = text.Atoms[at + 1].Text;
        if (!IsPart(text, at + 2) || !(IsJoined(text, at + 1, mark) || IsMonthOfYear(text, at, mark)))
        {
            return null;
        }

        bool three = at + 4 < text.Count && text.Is(at + 3, mark) && IsJoined(text, at + 3, mark) && IsPart(text, at + 4) && !IsFollowed(text, at + 5, mark);
        (string a, string b) = (text.Atoms[at].Text, text.Atoms[at + 2].Text);
        if (three && WithYear(at, a, b, text.Atoms[at + 4].Text, mark) is { } whole)
        {
            (int? weekday, int start, int end) = DateParts.WeekdayBeside(text, whole.Start, whole.End);
            return whole with { Start = start, End = end, Readings = [.. whole.Readings.Select(r => (r.Value with { Weekday = weekday }, r.Likelihood))] };
        }

        // 08/12, 2015
        if (mark == "/" && text.Is(at + 3, ",") && at + 4 < text.Count && text.Atoms[at + 4] is { Kind: AtomKind.Digits, Text: { Length: 4 } year } && Number(year) is >= 1900 and <= 2100 && WithYear(at, a, b, year, mark) is { } dated)
        {
            return dated;
        }

        return IsFollowed(text, at + 3, mark) ? null : TwoParts(text, at, a, b, mark);
    }

    // 18 08 1978, 2010 01 29: two figures of two digits and a year, and no further figure beside them.
    private FoundDate? Spaced(PhraseText text, int at)
    {
        bool figures = IsPart(text, at + 1) && IsPart(text, at + 2) && text.Atoms[at + 1].SpaceBefore && text.Atoms[at + 2].SpaceBefore && text.Atoms[at + 1].Text.Length == 2;
        if (!figures || (at + 3 < text.Count && (text.Atoms[at + 3].Kind == AtomKind.Digits || text.IsAdjacent(at + 3) && !text.Is(at + 3, ".") && !text.Is(at + 3, ","))) || (at > 0 && text.Atoms[at - 1].Text is "+" or "(" or ")"))
        {
            return null;
        }

        (string a, string b, string c) = (text.Atoms[at].Text, text.Atoms[at + 1].Text, text.Atoms[at + 2].Text);
        return a.Length == 2 && IsYear(c) ? Both(at, at + 3, Number(c), Number(a), Number(b), " ", 0.7) is { } date && Calendar.Has(date.Readings[0].Value) ? date : null
            : c.Length == 2 && IsYear(a) && Number(b) is >= 1 and <= 12 && Number(c) is >= 1 and <= 31 ? FoundDate.Of(at, at + 3, new DateValue(Number(a), Number(b), Number(c)), 0.7)
            : null;
    }

    private FoundDate? WithYear(int at, string a, string b, string c, string mark)
    {
        if (a.Length == 4 && b.Length <= 2 && c.Length <= 2)
        {
            return Own(at, at + 5, a, b, c) ?? FoundDate.Of(at, at + 5, new DateValue(Number(a), Number(b), Number(c)), 1);
        }

        if (a.Length > 2 || b.Length > 2 || c.Length is not (2 or 4) || (c.Length == 4 && Number(c) is < 1000 or > 2999))
        {
            return null;
        }

        if (Own(at, at + 5, c, b, a) is { } own)
        {
            return own;
        }

        int year = c.Length == 4 ? Number(c) : DateParts.TwoDigitYear(Number(c));
        double likelihood = c.Length == 4 ? 1 : 0.8;
        return Both(at, at + 5, year, Number(a), Number(b), mark, likelihood);
    }

    // 1399/8/18: where the country counts solar Hijri years, figures without a word for an era are of that calendar.
    private FoundDate? Own(int start, int end, string year, string month, string day) =>
        calendar == HijriDates.Solar && year.Length == 4 && Number(month) is >= 1 and <= 12 && Number(day) is >= 1 and <= 31
            ? HijriDates.Read(new PartialDate { Calendar = calendar, Year = Number(year), Month = Number(month), Day = Number(day), Start = start, End = end })
            : null;

    private FoundDate? TwoParts(PhraseText text, int at, string a, string b, string mark)
    {
        if (a.Length <= 2 && b.Length == 4 && Number(b) is > 1000 and < 2200)
        {
            return FoundDate.Of(at, at + 3, new DateValue(Number(b), Number(a), null), mark != "." && Number(b) is >= 1900 and <= 2100 ? 1 : 0.9);
        }

        if (a.Length == 4 && b.Length <= 2 && mark != "." && Number(a) is > 1000 and < 2200 && Number(b) != (Number(a) + 1) % 100)
        {
            return FoundDate.Of(at, at + 3, new DateValue(Number(a), Number(b), null), 0.8);
        }

        bool point = mark == "." && text.Is(at + 3, ".") && text.IsAdjacent(at + 3) && (at + 4 < text.Count || text.Atoms[at + 2].SpaceBefore);
        if (a.Length > 2 || b.Length > 2 || (mark != "/" && !point))
        {
            return null;
        }

        (int? weekday, int start, _) = DateParts.WeekdayBeside(text, at, at + 3);
        FoundDate? date = Both(at, point ? at + 4 : at + 3, null, Number(a), Number(b), mark, weekday is not null || point ? 0.9 : 0.6);
        return date is null || weekday is null ? date : date with { Start = start, Readings = [.. date.Readings.Select(r => (r.Value with { Weekday = weekday }, r.Likelihood))] };
    }

    private FoundDate? Both(int start, int end, int? year, int first, int second, string mark, double likelihood)
    {
        var dayFirst = new DateValue(year, second, first);
        var monthDay = new DateValue(year, first, second);
        bool american = monthFirst && mark != ".";
        ImmutableArray<(DateValue Value, double Likelihood)> readings =
        [
            .. new[] { american ? monthDay : dayFirst, american ? dayFirst : monthDay }.Where(Calendar.Has).Distinct().Select((value, i) => (value, i == 0 ? likelihood : likelihood * 0.4)),
        ];
        return !readings.IsEmpty ? new FoundDate(start, end, readings) : year is null ? null : FoundDate.Of(start, end, american ? monthDay : dayFirst, likelihood);
    }

    private static bool IsPart(PhraseText text, int at) => text.Atoms[at].Kind == AtomKind.Digits && text.Atoms[at].Text.Length is 1 or 2 or 4;

    private static bool IsJoined(PhraseText text, int mark, string sign) => !text.Atoms[mark].SpaceBefore && (sign == "." || !text.Atoms[mark + 1].SpaceBefore);

    // 11 / 2016, 11 - 2016
    private static bool IsMonthOfYear(PhraseText text, int at, string mark)
    {
        (string first, string second) = (text.Atoms[at].Text, text.Atoms[at + 2].Text);
        string month = IsYear(first) ? second : first;
        return IsYear(first) != IsYear(second) && (mark == "/" || (mark == "-" && month.Length == 2 && Number(month) is >= 1 and <= 12));
    }

    private static bool IsYear(string digits) => digits.Length == 4 && Number(digits) is >= 1900 and <= 2100;

    private static bool IsPreceded(PhraseText text, int at) => text.IsAdjacent(at) && (text.Atoms[at - 1].Kind == AtomKind.Word || (text.Atoms[at - 1].Text is "." or "/" or "-" or "," or ":" && at >= 2 && text.Atoms[at - 2].Kind == AtomKind.Digits && text.IsAdjacent(at - 1)));

    private static bool IsFollowed(PhraseText text, int at, string mark) => text.Is(at, mark) && text.IsAdjacent(at) && at + 1 < text.Count && text.Atoms[at + 1].Kind == AtomKind.Digits && text.IsAdjacent(at + 1);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
