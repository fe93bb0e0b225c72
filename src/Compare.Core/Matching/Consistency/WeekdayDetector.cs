using System.Globalization;
using Compare.Core.Aligning;
using Compare.Core.Extracting.Times;

namespace Compare.Core.Matching.Consistency;

/// <summary>
/// Finds dates whose day of the week the calendar does not have: Monday, 9 November 2031 is a Sunday. Versions that share the slip are one finding;
/// where another version has the date with the right weekday, those that do not are wrong. Where versions have different dates, that is the finding.
/// </summary>
internal sealed class WeekdayDetector : IDetector
{
    private static readonly string[] Names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        foreach (IReadOnlyList<GridRow> group in context.Groups)
        {
            List<DatedDay> days = [.. context.Versions.SelectMany((v, i) => DatedDays.Of(v, i, group))];
            foreach (var same in days.GroupBy(d => (d.Row, d.Date)).Where(g => g.Any(d => !d.Fits)))
            {
                List<DatedDay> wrong = [.. same.Where(d => !d.Fits)];
                if (!wrong.Exists(d => IsAnotherDate(context, d)))
                {
                    yield return Describe(wrong, [.. same.Where(d => d.Fits)]);
                }
            }
        }
    }

    // Another version has other dates in this row, and not this one: the date was changed, or the rows do not belong together.
    private static bool IsAnotherDate(MatchContext context, DatedDay day)
    {
        GridRow row = context.Grid.Rows[day.Row];
        return Enumerable.Range(0, context.Versions.Count).Where(v => v != day.Version).Any(v =>
        {
            DateValue[] there = [.. row.Cells[v].SelectMany(s => context.Versions[v].Extractions[s]).SelectMany(e => e.Readings).Select(r => r.Value).OfType<DateValue>().Where(d => d.Day is not null)];
            return there.Length > 0 && !Array.Exists(there, d => d.Day == day.Date.Day && (d.Month is null || d.Month == day.Date.Month) && (d.Year is null || !day.YearStated || d.Year == day.Date.Year));
        });
    }

    private static Difference Describe(List<DatedDay> wrong, List<DatedDay> right)
    {
        DatedDay first = wrong[0];
        string date = first.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string actual = Names[first.Actual - 1];
        return new Difference
        {
            Kind = DifferenceKind.WeekdayMismatch,
            Row = first.Row,
            Stances = [.. wrong.Concat(right).GroupBy(d => d.Version).Select(g => Take(g.First())).OrderBy(s => s.Version)],
            Internal = true,
            Accused = right.Count > 0 ? [.. wrong.Select(d => d.Version).Distinct().Order()] : [],
            Certainty = first.YearStated ? 1 : 0.6,
            Lowered = wrong.Exists(d => d.YearStated) || right.Count > 0 ? 0 : 1,
            Detail = $"{date} is a {actual}",
            Derivation = [first.YearStated ? $"{date} is a {actual}" : $"the document's date makes it {date}, a {actual}"],
        };
    }

    private static Stance Take(DatedDay day)
    {
        string weekday = Names[day.Weekday - 1];
        string canonical = day.Extraction.Value.Canonical;
        return new Stance(day.Version, weekday, [new Quotation(day.Extraction.Segment, day.Row, day.Extraction.Span, $"{weekday}, {canonical}", Deviant: !day.Fits)])
        {
            Value = canonical,
            Wording = weekday,
        };
    }
}
