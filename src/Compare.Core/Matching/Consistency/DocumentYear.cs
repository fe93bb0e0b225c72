using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Times;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>The year that a document means where a date states none: the one that brings the date nearest to the document's own date.</summary>
internal sealed class DocumentYear
{
    private readonly List<DateOnly> anchors;

    /// <summary>Takes the document's date from its front matter; where that states none, from every full date in the text.</summary>
    public DocumentYear(PreparedVersion version, int index, IReadOnlyList<GridRow> rows)
    {
        List<(DateOnly Date, bool Front)> full =
        [
            .. rows.SelectMany(r => r.Cells[index])
                .SelectMany(s => version.Extractions[s])
                .Where(e => e.Readings.Length == 1)
                .Select(e => (Day: e.Value is DateValue { Year: { } year, Upper: null } date ? DatedDay.On(year, date) : null, Front: version.BlockOf(e.Segment).Kind == BlockKind.FrontMatter))
                .Where(d => d.Day is not null)
                .Select(d => (d.Day!.Value, d.Front)),
        ];
        bool front = full.Exists(d => d.Front);
        anchors = [.. full.Where(d => d.Front == front).Select(d => d.Date).Distinct()];
    }

    /// <summary>The year; null where the document has no date, or its dates do not agree on it.</summary>
    public int? Of(DateValue date)
    {
        int? found = null;
        foreach (DateOnly anchor in anchors)
        {
            int? year = Nearest(anchor, date);
            if (year is null || (found is not null && found != year))
            {
                return null;
            }

            found = year;
        }

        return found;
    }

    private static int? Nearest(DateOnly anchor, DateValue date) => new[] { anchor.Year, anchor.Year - 1, anchor.Year + 1 }
        .Select(year => DatedDay.On(year, date))
        .Where(day => day is not null)
        .OrderBy(day => Math.Abs(day!.Value.DayNumber - anchor.DayNumber))
        .FirstOrDefault()?.Year;
}
