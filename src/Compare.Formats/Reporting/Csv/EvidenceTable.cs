using System.Globalization;
using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Facts;
using Compare.Formats.Reporting.Json;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Csv;

/// <summary>
/// The findings as a table for spreadsheets (RFC 4180, but lines end with LF): a header row, then one line a finding: fingerprint, check, severity,
/// confidence, row, suspects, message, what each version says and the value of it, what it ought to say, and two columns for a person to fill in. A cell
/// that a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
public sealed class EvidenceTable : IComparisonReport
{
    private const int MostWords = 1000;

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Write(ReportedComparison comparison, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        Comparison result = comparison.Comparison;
        Line(
            output,
            [
                "id", "check", "code", "category", "severity", "confidence", "row", "suspects", "message",
                .. result.Versions.SelectMany(v => new[] { v.Id, v.Id + " value", v.Id + " line" }),
                "expected", "verdict", "note",
            ]);
        foreach (Finding finding in result.Findings)
        {
            Line(output, [.. Facts(result, finding), .. result.Versions.SelectMany((_, v) => Said(result, finding, v)), Expected(result, finding), string.Empty, string.Empty]);
        }
    }

    private static string[] Facts(Comparison comparison, Finding finding) =>
    [
        finding.Fingerprint,
        finding.Check.Name,
        finding.Check.Code,
        "mqm:" + finding.Check.Category,
        JsonWords.Kebab(finding.Severity),
        JsonWords.Share(finding.Confidence).ToString("0.###", CultureInfo.InvariantCulture),
        finding.Row.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', finding.Suspects.Select(v => comparison.Versions[v].Id)),
        finding.Message,
    ];

    private static string[] Said(Comparison comparison, Finding finding, int v)
    {
        PreparedVersion version = comparison.Versions[v];
        Evidence[] own = [.. finding.Evidence.Where(e => e.Version == v)];
        return
        [
            string.Join(" | ", own.Select(e => Words(version, e)).Distinct(StringComparer.Ordinal)),
            string.Join(" | ", own.Select(e => e.Value).OfType<string>().Distinct(StringComparer.Ordinal)),
            string.Join(' ', own.Select(e => version.Document.Map.Locate(e.Span).Line).Distinct().Select(l => l.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    private static string Words(PreparedVersion version, Evidence evidence)
    {
        string words = SafeText.OneLine(VisibleText.Of(version, evidence.Span)).Trim();
        return words.Length == 0 ? SafeText.OneLine(evidence.Text).Trim() : words.Length <= MostWords ? words : words[..MostWords] + "…";
    }

    private static string Expected(Comparison comparison, Finding finding) =>
        string.Join(" | ", finding.Expected.Select(e => $"{comparison.Versions[e.Version].Id}: {Advice.Of(finding, e).Words}"));

    private static void Line(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(CsvCell.Of)));
        output.Write('\n');
    }
}
