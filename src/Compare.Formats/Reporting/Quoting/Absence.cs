using Compare.Core;
using Compare.Core.Judging;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>Where a version says nothing that others say: the words after which a reader would look for it.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Line">The line of those words, from one; zero at the start of the text.</param>
/// <param name="Previous">The end of the last segment before, safe to show; empty at the start of the text.</param>
internal sealed record Absence(int Version, int Line, string Previous)
{
    private const int MostPrevious = 60;

    /// <summary>The absences that a finding is about: those of the suspects for which it has no evidence.</summary>
    public static IEnumerable<Absence> Of(Comparison comparison, Finding finding) =>
        finding.Suspects.Where(v => !finding.Evidence.Any(e => e.Version == v)).Select(v => At(comparison, v, finding.Row));

    /// <summary>Finds the place in <paramref name="version"/> that <paramref name="row"/> would take.</summary>
    private static Absence At(Comparison comparison, int version, int row)
    {
        for (int r = Math.Min(row, comparison.Grid.Rows.Length) - 1; r >= 0; r--)
        {
            if (!comparison.Grid.Rows[r].Has(version) || comparison.Grid.Rows[r].Kind == Core.Aligning.RowKind.Moved)
            {
                continue;
            }

            Core.Extracting.PreparedVersion text = comparison.Versions[version];
            TextSpan span = text.Segments[comparison.Grid.Rows[r].Cells[version][^1]].Span;
            var tail = new TextSpan(Math.Max(span.Start, span.End - MostPrevious), span.End);
            string words = SafeText.OneLine(VisibleText.Of(text, tail)).Trim();
            int space = tail.Start > span.Start ? words.IndexOf(' ', StringComparison.Ordinal) : -1;
            return new Absence(version, text.Document.Map.Locate(tail).Line, tail.Start > span.Start ? "…" + words[(space + 1)..] : words);
        }

        return new Absence(version, 0, string.Empty);
    }
}
