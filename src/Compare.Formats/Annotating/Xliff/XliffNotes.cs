using Compare.Core;
using Compare.Core.Judging;

namespace Compare.Formats.Annotating.Xliff;

/// <summary>Words the findings of a file of translation units as notes on its units.</summary>
public static class XliffNotes
{
    private const int MostPlaces = 3;

    /// <summary>The notes, in the order of the findings. A finding that stands in many units is told at the first few.</summary>
    public static IReadOnlyList<XliffNote> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var notes = new List<XliffNote>();
        foreach (Finding finding in comparison.Findings)
        {
            string text = NoteText.Of(comparison, finding);
            Evidence[] deviant = [.. finding.Evidence.Where(e => e.Role == EvidenceRole.Deviant)];
            int[] rows = deviant.Length > 0 ? [.. deviant.Select(e => e.Row).Distinct().Take(MostPlaces)] : [finding.Row];
            notes.AddRange(rows.Select(r => new XliffNote(r, About(comparison, [.. deviant.Where(e => e.Row == r).Select(e => e.Version), .. Silent(finding)]), finding.Severity, text)));
        }

        return notes;
    }

    // Versions held to be wrong for what they do not say have no words of their own.
    private static IEnumerable<int> Silent(Finding finding) => finding.Suspects.Where(v => finding.Evidence.All(e => e.Version != v));

    private static string? About(Comparison comparison, IEnumerable<int> versions) =>
        versions.Distinct().ToArray() is [int version] ? comparison.Versions[version].Id : null;
}
