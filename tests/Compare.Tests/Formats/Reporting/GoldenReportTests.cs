using Compare.Formats.Reporting;

namespace Compare.Tests.Formats.Reporting;

public sealed class GoldenReportTests
{
    [Theory]
    [InlineData("text", 100, false, false, "sample.txt")]
    [InlineData("text", 60, false, false, "sample-narrow.txt")]
    [InlineData("text", 100, true, false, "sample-color.txt")]
    [InlineData("json", 100, false, true, "sample.json")]
    [InlineData("jsonl", 100, false, false, "sample.jsonl")]
    [InlineData("html", 100, false, false, "sample.html")]
    [InlineData("csv", 100, false, false, "sample.csv")]
    [InlineData("markdown", 100, false, false, "sample.md")]
    public void A_comparison_is_written_as_before(string format, int width, bool color, bool withRows, string golden) =>
        Golden.Matches("Formats/Reporting/Golden", golden, Write(format, SampleComparison.Reported, new ReportOptions(width, color, withRows)));

    [Theory]
    [InlineData("text", "clean.txt")]
    [InlineData("jsonl", "clean.jsonl")]
    [InlineData("csv", "clean.csv")]
    [InlineData("markdown", "clean.md")]
    public void A_comparison_without_findings_says_so(string format, string golden) =>
        Golden.Matches("Formats/Reporting/Golden", golden, Write(format, SampleComparison.Clean, new ReportOptions()));

    [Theory]
    [InlineData("text", 160, "alignment-wide.txt")]
    [InlineData("text", 80, "alignment.txt")]
    [InlineData("ladder", 100, "alignment.ladder")]
    [InlineData("tsv", 100, "alignment.tsv")]
    [InlineData("json", 100, "alignment.json")]
    public void An_alignment_is_written_as_before(string format, int width, string golden)
    {
        using var output = new StringWriter();
        Reports.Alignment(format)!.Write(SampleComparison.Reported.Comparison.Versions, SampleComparison.Reported.Comparison.Grid, output, new ReportOptions(width));
        Golden.Matches("Formats/Reporting/Golden", golden, output.ToString());
    }

    [Theory]
    [InlineData("text", "extraction.txt")]
    [InlineData("json", "extraction.json")]
    [InlineData("jsonl", "extraction.jsonl")]
    public void Extractions_are_written_as_before(string format, string golden)
    {
        using var output = new StringWriter();
        Reports.Extraction(format)!.Write(SampleExtractions.Version, output, new ReportOptions());
        Golden.Matches("Formats/Reporting/Golden", golden, output.ToString());
    }

    private static string Write(string format, ReportedComparison comparison, ReportOptions options)
    {
        using var output = new StringWriter();
        Reports.Comparison(format)!.Write(comparison, output, options);
        return output.ToString();
    }
}
