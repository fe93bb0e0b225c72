using System.Text;
using System.Text.Json;
using Compare.Core.Checking;
using Compare.Formats.Reporting.Json;

namespace Compare.Formats.Reporting.Sets;

/// <summary>One article a line, each a JSON object with its files, findings and counts; what could not be compared says why.</summary>
public sealed class SetLinesReport : ISetReport
{
    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <summary>The line of an article with its line feed, in UTF-8.</summary>
    public static byte[] Line(ArticleResult result) => Encoding.UTF8.GetBytes(Json(result) + "\n");

    /// <inheritdoc/>
    public ISetWriter Begin(TextWriter output, ReportOptions options) => new Lines(output);

    private static string Json(ArticleResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Reported is not { } reported)
        {
            return JsonSerializer.Serialize(new JsonArticle(result.Article, result.Settings) { Error = result.Refusal, Skipped = result.Refusal is null ? "one version only" : null }, ReportJsonContext.Lines.JsonArticle);
        }

        int Count(Severity severity) => reported.Comparison.Findings.Count(f => f.Severity == severity);
        return JsonSerializer.Serialize(
            new JsonArticle(result.Article, result.Settings)
            {
                Versions = VersionProjection.Project(reported),
                Findings = [.. reported.Comparison.Findings.Select(f => FindingProjection.Project(reported.Comparison, f))],
                Baseline = reported.Baseline,
                Summary = new JsonSummary(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Note), reported.Comparison.Grid.Rows.Length),
            },
            ReportJsonContext.Lines.JsonArticle);
    }

    private sealed class Lines(TextWriter output) : ISetLineWriter
    {
        public void Write(ReadOnlySpan<byte> line) => output.Write(Encoding.UTF8.GetString(line));

        public void Write(ArticleResult result)
        {
            output.Write(Json(result));
            output.Write('\n');
        }

        public void End(SetSummary summary)
        {
            // Lines of several runs are joined by putting them one after the other, so nothing but articles may stand there.
        }
    }
}
