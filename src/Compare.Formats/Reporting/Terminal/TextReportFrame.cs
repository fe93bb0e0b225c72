using System.Globalization;
using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Terminal;

/// <summary>What stands before and after the findings of a text report: the versions, the counts.</summary>
internal static class TextReportFrame
{
    /// <summary>What was compared: one line a version.</summary>
    public static void Header(TerminalText text, ReportedComparison comparison)
    {
        IReadOnlyList<PreparedVersion> versions = comparison.Comparison.Versions;
        string? table = SharedPath(comparison);
        text.Sentence($"{versions.Count} versions, {Count(comparison.Comparison.Grid.Rows.Length, "row")}{(table is null ? string.Empty : " of " + table)}", Ink.Bold);
        string[][] cells =
        [
            .. versions.Select((v, i) => new[] { v.Id, v.Language.Name, Count(v.Segments.Count, "segment"), table is null ? comparison.Sources[i].Shown : string.Empty }),
        ];
        for (int column = 0; column < 3; column++)
        {
            int width = cells.Max(c => DisplayWidth.Of(c[column]));
            foreach (string[] row in cells)
            {
                int pad = width - DisplayWidth.Of(row[column]);
                row[column] = column == 2 ? new string(' ', pad) + row[column] : row[column] + new string(' ', pad);
            }
        }

        foreach (string[] row in cells)
        {
            text.Quotation([new Run(SafeText.OneLine(row[3]), Ink.Dim)], [new Run("  " + string.Join("  ", row[..3].Select(SafeText.Block)) + (table is null ? "  " : string.Empty))], false);
        }
    }

    /// <summary>How much was found and whom it is held against; where nothing was found, that alone.</summary>
    public static void Summary(TerminalText text, ReportedComparison reported)
    {
        Comparison comparison = reported.Comparison;
        string versions = Wording.Join([.. comparison.Versions.Select(v => v.Id)]);
        if (comparison.Findings.IsEmpty)
        {
            text.Sentence($"{(reported.Baseline is { Accepted: > 0 } ? "Nothing new" : "Nothing differs that compare checks for")}: {versions}, {Count(comparison.Grid.Rows.Length, "row")} compared.", Ink.Bold);
            return;
        }

        string counts = Wording.Join(
        [
            .. comparison.Findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key)
                .Select(g => $"{g.Count().ToString(CultureInfo.InvariantCulture)} {FindingGroup.Word(g.Key, g.Count())}"),
        ]);
        text.Sentence($"{counts} in {Count(comparison.Grid.Rows.Length, "row")} of {versions}.", Ink.Bold);
        string held = string.Join(
            ", ",
            comparison.Versions.Select((v, i) => (v.Id, Times: comparison.Findings.Count(f => f.Suspects.Contains(i)))).Where(v => v.Times > 0).Select(v => $"{v.Id} {v.Times.ToString(CultureInfo.InvariantCulture)}"));
        if (held.Length > 0)
        {
            text.Sentence($"Held to be wrong: {held}. Undecided: {comparison.Findings.Count(f => f.Suspects.IsEmpty).ToString(CultureInfo.InvariantCulture)}.", Ink.Dim);
        }
    }

    /// <summary>What a baseline hides, and which of its entries nothing answers to any more; nothing where there is none.</summary>
    public static void Baseline(TerminalText text, BaselineOutcome? baseline)
    {
        if (baseline is null)
        {
            return;
        }

        text.Sentence($"{Count(baseline.Accepted, "finding")} accepted before {(baseline.Accepted == 1 ? "is" : "are")} not shown ({baseline.Path}).", Ink.Dim);
        if (baseline.Gone.Count > 0)
        {
            text.Sentence($"{(baseline.Gone.Count == 1 ? "1 entry" : $"{baseline.Gone.Count.ToString(CultureInfo.InvariantCulture)} entries")} of the baseline {(baseline.Gone.Count == 1 ? "is" : "are")} gone; 'compare baseline update' takes them out.", Ink.Dim);
        }
    }

    /// <summary>The path of the table that all versions come from, or null where they come from files of their own.</summary>
    public static string? SharedPath(ReportedComparison comparison) =>
        comparison.Sources.Count > 1 && comparison.Sources.All(s => s.Path == comparison.Sources[0].Path) ? comparison.Sources[0].Shown : null;

    private static string Count(int count, string what) => $"{count.ToString(CultureInfo.InvariantCulture)} {what}{(count == 1 ? string.Empty : "s")}";
}
