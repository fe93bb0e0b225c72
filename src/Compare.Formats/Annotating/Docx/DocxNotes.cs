using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Text;

namespace Compare.Formats.Annotating.Docx;

/// <summary>Words the findings that are held against a version, or may be, as comments at their places.</summary>
public static class DocxNotes
{
    private const int MostPlaces = 3;

    /// <summary>The comments for a version, in the order of the findings. A finding that stands in many places is told at the first few.</summary>
    public static IReadOnlyList<DocxNote> Of(Comparison comparison, int version)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var notes = new List<DocxNote>();
        foreach (Finding finding in comparison.Findings)
        {
            string text = NoteText.Of(comparison, finding, version);
            notes.AddRange(finding.Evidence.Where(e => e.Version == version && e.Role == EvidenceRole.Deviant).Take(MostPlaces).Select(e => new DocxNote(e.Span, text)));
            if (finding.Suspects.Contains(version) && finding.Evidence.All(e => e.Version != version))
            {
                notes.Add(new DocxNote(Gap(comparison, version, finding.Row), text));
            }
        }

        return notes;
    }

    // After the last words that stand before what is missing.
    private static TextSpan Gap(Comparison comparison, int version, int row)
    {
        PreparedVersion prepared = comparison.Versions[version];
        for (int r = Math.Min(row, comparison.Grid.Rows.Length) - 1; r >= 0; r--)
        {
            if (comparison.Grid.Rows[r].Has(version))
            {
                int end = prepared.Segments[comparison.Grid.Rows[r].Cells[version][^1]].Span.End;
                return new TextSpan(Math.Max(0, end - 1), end);
            }
        }

        return default;
    }
}
