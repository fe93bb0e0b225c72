using System.Globalization;
using System.Text;
using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Markdown;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Sets;

/// <summary>
/// A set as one comment for a pull request: the marker by which the next run finds it, the verdict, then a table of findings for each article that has some, those with errors
/// first. Where that is more than code hosts take, the last articles are only counted.
/// </summary>
public sealed class SetMarkdownReport : ISetReport
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public ISetWriter Begin(TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new Comment(output);
    }

    private sealed class Comment(TextWriter output) : ISetWriter
    {
        private const int MostFindings = 20;
        private const int MostRefusals = 20;
        private readonly List<string>[] sections = [[], [], []];
        private readonly int[] lengths = new int[3];
        private readonly List<string> refusals = [];
        private int left, notes;

        public void Write(ArticleResult result)
        {
            if (result.Refusal is not null && refusals.Count < MostRefusals)
            {
                refusals.Add($"- {MarkdownText.Of($"{result.Article}: {result.Refusal}")}\n");
            }

            if (result.Reported is not { Comparison.Findings: { Length: > 0 } findings } reported)
            {
                return;
            }

            Severity worst = findings.Max(f => f.Severity);
            notes += worst == Severity.Note ? 1 : 0;
            string section = Section(result.Article, reported);
            // What cannot be shown at the end is not kept until then.
            if (lengths[(int)worst] + section.Length > MarkdownReport.MostCharacters)
            {
                left++;
                return;
            }

            lengths[(int)worst] += section.Length;
            sections[(int)worst].Add(section);
        }

        public void End(SetSummary summary)
        {
            ArgumentNullException.ThrowIfNull(summary);
            var text = new StringBuilder(MarkdownReport.Marker).Append("\n### compare: ").Append(Verdict(summary)).Append('\n');
            if (summary.Failed > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Count(summary.Failed, "article")} could not be compared:\n\n").AppendJoin(string.Empty, refusals);
                text.Append(summary.Failed > refusals.Count ? $"- …and {Number(summary.Failed - refusals.Count)} more\n" : string.Empty);
            }

            foreach (string section in sections.Reverse().SelectMany(s => s))
            {
                if (text.Length + section.Length > MarkdownReport.MostCharacters)
                {
                    left++;
                }
                else
                {
                    text.Append(section);
                }
            }

            text.Append(left > 0 ? $"\n…and {Count(left, "article")} more with findings, too many for a comment.\n" : string.Empty);
            output.Write(text.ToString());
        }

        private string Verdict(SetSummary summary)
        {
            string[] counts =
            [
                .. new[] { (Severity.Error, summary.Errors), (Severity.Warning, summary.Warnings), (Severity.Note, summary.Notes) }
                    .Where(c => c.Item2 > 0).Select(c => $"{Number(c.Item2)} {FindingGroup.Word(c.Item1, c.Item2)}"),
            ];
            string of = $"{Number(summary.WithErrors + summary.WithWarnings + notes)} of {Count(summary.Articles, "article")}";
            return counts.Length == 0 ? $"nothing differs in {Count(summary.Articles, "article")}" : $"{Wording.Join(counts)} in {of}";
        }

        private static string Section(string article, ReportedComparison reported)
        {
            var text = new StringBuilder($"\n#### {MarkdownText.Of(article)}\n\n| severity | place | finding |\n| --- | --- | --- |\n");
            foreach (Finding finding in reported.Comparison.Findings.Take(MostFindings))
            {
                string place = Place.Of(reported.Comparison, finding) is [var first, ..] ? $"{reported.Comparison.Versions[first.Evidence.Version].Id}:{first.Lines}" : string.Empty;
                string advice = string.Concat(finding.Expected.Select(e => (e, Advice.Of(finding, e))).Select(a => $"; {reported.Comparison.Versions[a.e.Version].Id}{a.Item2.Verb}{a.Item2.Words}"));
                text.Append(CultureInfo.InvariantCulture, $"| {FindingGroup.Word(finding.Severity, 1)} | {MarkdownText.Of(place)} | {Isolation.Sentence(MarkdownText.Of(finding.Message + advice))} ({finding.Check.Name}) |\n");
            }

            int more = reported.Comparison.Findings.Length - MostFindings;
            return text.Append(more > 0 ? $"\n…and {Number(more)} more in this article.\n" : string.Empty).ToString();
        }

        private static string Count(int count, string what) => $"{Number(count)} {what}{(count == 1 ? string.Empty : "s")}";

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
