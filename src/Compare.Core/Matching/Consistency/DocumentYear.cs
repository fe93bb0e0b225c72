using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Times;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>The year that a document means where a date states none: the one that brings the date nearest to the document's own date.</summary>
internal sealed class DocumentYear
{
    // Days counted from the first of the calendar, each once.
    private readonly List<int> anchors = [];

    /// <summary>Takes the document's date from its front matter; where that states none, from every full date in the text.</summary>
    public DocumentYear(PreparedVersion version, int index, IReadOnlyList<GridRow> rows)
    {
        bool front = false;
        foreach (GridRow row in rows)
        {
            foreach (int segment in row.Cells[index])
            {
                foreach (Extraction extraction in version.Extractions[segment])
                {
                    if (extraction.Readings.Length == 1 && extraction.Value is DateValue { Year: { } year, Upper: null } date && DatedDay.On(year, date) is { } day)
                    {
                        Add(day.DayNumber, version.BlockOf(segment).Kind == BlockKind.FrontMatter, ref front);
                    }
                }
            }
        }
    }

    /// <summary>The year; null where the document has no date, or its dates do not agree on it.</summary>
    public int? Of(DateValue date)
    {
        int? found = null;
        foreach (int anchor in anchors)
        {
            int? year = Nearest(DateOnly.FromDayNumber(anchor), date);
            if (year is null || (found is not null && found != year))
            {
                return null;
            }

            found = year;
        }

        return found;
    }

    // One date of the front matter puts those of the text aside.
    private void Add(int day, bool isFront, ref bool front)
    {
        if (isFront && !front)
        {
            anchors.Clear();
            front = true;
        }

        if (isFront == front && !anchors.Contains(day))
        {
            anchors.Add(day);
        }
    }

    private static int? Nearest(DateOnly anchor, DateValue date)
    {
        DateOnly? nearest = null;
        foreach (int year in (int[])[anchor.Year, anchor.Year - 1, anchor.Year + 1])
        {
            if (DatedDay.On(year, date) is { } day && (nearest is null || Math.Abs(day.DayNumber - anchor.DayNumber) < Math.Abs(nearest.Value.DayNumber - anchor.DayNumber)))
            {
                nearest = day;
            }
        }

        return nearest?.Year;
    }
}
