using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Times;
using Compare.Core.Languages;
using Compare.Core.Matching.Numbers;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>Collects the days that a version names by date and weekday, as far as it is sure that the two belong together.</summary>
internal static class DatedDays
{
    // Greece was the last country to leave the Julian calendar, in 1923; older dates may be of either.
    private const int FirstYear = 1924;
    private const int LongestArticle = 3;

    // What is added to a year of an era to make it one of ours, where months and days are the same: Buddhist, Minguo, Japanese eras since 1868.
    private static readonly int[] Eras = [0, -543, 1911, 2018, 1988, 1925, 1867];

    /// <summary>The days in the version's rows, in order.</summary>
    public static IEnumerable<DatedDay> Of(PreparedVersion version, int index, IReadOnlyList<GridRow> rows)
    {
        var years = new DocumentYear(version, index, rows);
        foreach (GridRow row in rows)
        {
            foreach (Extraction extraction in row.Cells[index].SelectMany(s => version.Extractions[s]))
            {
                if (extraction.Value is DateValue { Weekday: { } weekday, Upper: null } && BelongTogether(version, extraction) && Day(version, extraction, years) is { } day)
                {
                    bool fits = extraction.Readings.Any(r => r.Value is DateValue date && Fits(date, weekday, day.Date.Year));
                    yield return new DatedDay(index, row.Index, extraction, day.Date, weekday, fits, day.Stated);
                }
            }
        }
    }

    private static bool Fits(DateValue date, int weekday, int year) =>
        DatedDay.On(date.Year ?? year, date) is { } day && DatedDay.WeekdayOf(day) == weekday;

    private static (DateOnly Date, bool Stated)? Day(PreparedVersion version, Extraction extraction, DocumentYear years)
    {
        var date = (DateValue)extraction.Value;
        if (date.Year is not { } year)
        {
            return years.Of(date) is { } taken && DatedDay.On(taken, date) is { } on ? (on, false) : null;
        }

        bool written = DecimalDigits.Runs(Folding.Fold(version.TextOf(extraction.Span))).Any(run =>
            run.Length <= 4 && int.TryParse(run, out int number) && Eras.Contains(year - number));
        return written && year >= FirstYear && date.YearSpan == 1 && DatedDay.On(year, date) is { } day ? (day, true) : null;
    }

    // "From Monday to 9 November" and "On 9 November, Monday's" name two days: between the two stand a comma and an article at most.
    private static bool BelongTogether(PreparedVersion version, Extraction extraction)
    {
        Language language = version.Foreign.GetValueOrDefault(extraction.Segment, version.Language);
        Token[] tokens = [.. version.Segments[extraction.Segment].Tokens.Where(t => extraction.Span.Contains(t.Span))];
        bool trailing = tokens.Length > 1 && tokens[^1].Kind == TokenKind.Word && language.Knows(FactSection.Weekday, tokens[^1].Folded) && !language.Knows(FactSection.Weekday, tokens[0].Folded);
        return !(trailing && tokens[^2].Folded is "," or "،") && !Array.Exists(tokens, t => t.Kind == TokenKind.Word && Separates(language, t.Folded));
    }

    private static bool Separates(Language language, string word)
    {
        List<string> joins = [.. language.Values(FactSection.NumberJoiner, word)];
        return (joins.Count > 0 && !joins.Contains("of")) ||
            (word.Length > LongestArticle && language.Knows(FactSection.FunctionWord, word) &&
                !language.Knows(FactSection.Month, word) && !language.Knows(FactSection.Weekday, word) && !language.Knows(FactSection.TimeWord, word));
    }
}
