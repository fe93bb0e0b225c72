using System.Globalization;
using System.Text.Json;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Sets;

/// <summary>A set for a person: the articles with findings, a line a finding, the worst first; then how many there are of what.</summary>
public sealed class SetTextReport : ISetReport
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public ISetWriter Begin(TextWriter output, ReportOptions options) => new Writer(new TerminalText(output, options));

    private sealed class Writer(TerminalText text) : ISetLineWriter
    {
        public void Write(ArticleResult result)
        {
            if (result.Reported is not { Comparison.Findings.Length: > 0 } reported)
            {
                return;
            }

            text.Sentence(result.Article, Ink.Bold);
            foreach (Finding finding in reported.Comparison.Findings)
            {
                Write(FindingGroup.Word(finding.Severity, 1), Place(reported, finding), finding.Message, finding.Check.Name);
            }

            text.Blank();
        }

        public void Write(ReadOnlySpan<byte> line)
        {
            SetLine done = JsonSerializer.Deserialize(line, SetLineContext.Default.SetLine)!;
            if (done.Findings is not { Count: > 0 } findings)
            {
                return;
            }

            text.Sentence(done.Article, Ink.Bold);
            foreach (SetLine.Finding finding in findings)
            {
                string place = finding.Evidence is [{ } first, ..] ? $"{done.Versions.First(v => v.Id == first.Version).Path}:{first.Line.ToString(CultureInfo.InvariantCulture)}: " : string.Empty;
                Write(finding.Severity, place, finding.Message, finding.Check);
            }

            text.Blank();
        }

        public void End(SetSummary summary)
        {
            int clean = summary.Articles - summary.WithErrors - summary.WithWarnings - summary.Failed - summary.Skipped;
            text.Sentence($"{Count(summary.Articles, "article")}: {summary.WithErrors.ToString(CultureInfo.InvariantCulture)} with errors ({summary.Errors.ToString(CultureInfo.InvariantCulture)}), {summary.WithWarnings.ToString(CultureInfo.InvariantCulture)} with warnings alone ({summary.Warnings.ToString(CultureInfo.InvariantCulture)} in all), {clean.ToString(CultureInfo.InvariantCulture)} with neither.", Ink.Bold);
            if (summary.Failed > 0)
            {
                text.Sentence($"{Count(summary.Failed, "article")} could not be compared.", Ink.Bold);
            }

            if (summary.Skipped > 0)
            {
                text.Sentence($"{Count(summary.Skipped, "article")} {(summary.Skipped == 1 ? "has" : "have")} one version only.", Ink.Dim);
            }
        }

        private void Write(string severity, string place, string message, string check) => text.Sentence($"{place}{message} ({check})", Ink.Plain, 2, severity.PadRight(9));

        private static string Place(ReportedComparison reported, Finding finding)
        {
            if (finding.Evidence.Length == 0)
            {
                return string.Empty;
            }

            Evidence first = finding.Evidence[0];
            PreparedVersion version = reported.Comparison.Versions[first.Version];
            return $"{reported.Sources[first.Version].Path}:{version.Document.Map.Locate(first.Span).Line.ToString(CultureInfo.InvariantCulture)}: ";
        }

        private static string Count(int count, string what) => $"{count.ToString(CultureInfo.InvariantCulture)} {what}{(count == 1 ? string.Empty : "s")}";
    }
}
