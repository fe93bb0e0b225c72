using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Reporting.Terminal;

/// <summary>
/// The report that a person reads: what was compared, then the findings, the worst first, each with the words of every version it is about,
/// then a summary.
/// </summary>
public sealed class TextReport : IComparisonReport
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(ReportedComparison comparison, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var text = new TerminalText(output, options);
        Comparison result = comparison.Comparison;
        TextReportFrame.Header(text, comparison);
        var finding = new FindingText(text, result);
        foreach (FindingGroup group in FindingGroup.Of(result.Findings))
        {
            text.Blank();
            text.Sentence($"{FindingGroup.Word(group.Severity, 2).ToUpperInvariant()} ({group.Findings.Count})", InkOf(group.Severity));
            foreach ((int number, Finding item) in group.Findings)
            {
                text.Blank();
                finding.Write(number, item);
            }
        }

        text.Blank();
        TextReportFrame.Summary(text, comparison);
        TextReportFrame.Baseline(text, comparison.Baseline);
    }

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Note,
    };
}
