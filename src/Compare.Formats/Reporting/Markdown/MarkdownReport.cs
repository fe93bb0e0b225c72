using System.Globalization;
using System.Text;
using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Markdown;

/// <summary>
/// The findings as one comment for a pull request: a marker by which the next run finds and replaces it, the verdict, the versions, then the findings,
/// the worst first. Where they are too many for the 65,536 characters that code hosts take, the last are only counted.
/// </summary>
public sealed class MarkdownReport : IComparisonReport
{
    /// <summary>The first line of every report: what a script looks for in order to replace its own comment.</summary>
    public const string Marker = "<!-- compare: report -->";

    /// <summary>How long a comment may be; code hosts take 65,536 characters.</summary>
    internal const int MostCharacters = 60_000;

    private const int MostColumns = 160;

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(ReportedComparison comparison, TextWriter output, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        Comparison result = comparison.Comparison;
        var text = new StringBuilder(Marker).Append("\n### compare: ").Append(Verdict(result)).Append("\n\n");
        Versions(text, comparison);
        int shown = 0, total = result.Findings.Length;
        foreach (FindingGroup group in FindingGroup.Of(result.Findings))
        {
            string heading = $"\n#### {FindingGroup.Word(group.Severity, 2)} ({group.Findings.Count.ToString(CultureInfo.InvariantCulture)})\n\n";
            foreach ((int number, Finding finding) in group.Findings)
            {
                string item = heading + Item(result, number, finding);
                if (text.Length + item.Length > MostCharacters)
                {
                    text.Append(CultureInfo.InvariantCulture, $"\n…and {total - shown} more, too many for a comment.\n");
                    output.Write(text.ToString());
                    return;
                }

                text.Append(item);
                heading = string.Empty;
                shown++;
            }
        }

        output.Write(text.ToString());
    }

    private static string Verdict(Comparison comparison) => comparison.Findings.IsEmpty
        ? "nothing differs"
        : string.Join(", ", comparison.Findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key)
            .Select(g => $"{g.Count().ToString(CultureInfo.InvariantCulture)} {FindingGroup.Word(g.Key, g.Count())}"));

    private static void Versions(StringBuilder text, ReportedComparison comparison)
    {
        text.Append("| version | file | segments | held to be wrong |\n| --- | --- | ---: | ---: |\n");
        for (int v = 0; v < comparison.Comparison.Versions.Count; v++)
        {
            PreparedVersion version = comparison.Comparison.Versions[v];
            int held = comparison.Comparison.Findings.Count(f => f.Suspects.Contains(v));
            text.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Of(version.Id)} | {MarkdownText.Of(comparison.Sources[v].Shown)} | {version.Segments.Count} | {held} |\n");
        }
    }

    private static string Item(Comparison comparison, int number, Finding finding)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{number}. **{Isolation.Sentence(MarkdownText.Of(finding.Message))}** ({finding.Check.Name})\n");
        Selection places = Selection.Of(comparison, finding);
        foreach (Absence absence in Absence.Of(comparison, finding))
        {
            text.Append(CultureInfo.InvariantCulture, $"   - {MarkdownText.Of(comparison.Versions[absence.Version].Id)}: nothing, after line {absence.Line}\n");
        }

        foreach (Place place in places.Quoted)
        {
            Quote quote = QuoteWindow.Fit(Quoter.Of(comparison.Versions[place.Evidence.Version], place.Evidence), MostColumns);
            string reading = place.Evidence.Reading is { Length: > 0 } words && ForeignScript.NeedsReading(quote.Words) ? " = " + MarkdownText.Of(words) : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"   - {Label(comparison, place)}: {Words(quote)}{reading}\n");
        }

        foreach (Expectation expected in finding.Expected)
        {
            Advice advice = Advice.Of(finding, expected);
            text.Append(CultureInfo.InvariantCulture, $"   - {MarkdownText.Of(comparison.Versions[expected.Version].Id)}{advice.Verb}{MarkdownText.Of(advice.Words)}\n");
        }

        return text.ToString();
    }

    private static string Label(Comparison comparison, Place place)
    {
        string label = MarkdownText.Of($"{comparison.Versions[place.Evidence.Version].Id}:{place.Lines}");
        return place.Evidence.Role == EvidenceRole.Deviant ? $"**{label}**" : label;
    }

    private static string Words(Quote quote)
    {
        string before = MarkdownText.Of(quote.Before), words = MarkdownText.Of(quote.Words), after = MarkdownText.Of(quote.After);
        return string.IsNullOrWhiteSpace(quote.Words) || quote.IsWhole ? before + words + after : $"{before}<b>{words}</b>{after}";
    }
}
