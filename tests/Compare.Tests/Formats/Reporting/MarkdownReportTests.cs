using System.Collections.Immutable;
using Compare.Core.Judging;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Markdown;

namespace Compare.Tests.Formats.Reporting;

public sealed class MarkdownReportTests
{
    [Fact]
    public void The_first_line_is_the_marker_by_which_the_next_run_finds_the_comment()
    {
        Assert.Equal("<!-- compare: report -->", MarkdownReport.Marker);
        Assert.StartsWith(MarkdownReport.Marker + "\n### compare: 6 errors, 2 warnings, 1 note\n", Write(SampleComparison.Reported), StringComparison.Ordinal);
        Assert.StartsWith(MarkdownReport.Marker + "\n### compare: nothing differs\n", Write(SampleComparison.Clean), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_is_never_longer_than_hosts_take_and_counts_what_it_leaves_out()
    {
        ImmutableArray<Finding> findings = SampleComparison.Reported.Comparison.Findings;
        ImmutableArray<Finding> many = [.. Enumerable.Range(0, 2000).Select(i => findings[0] with { Row = 1, Message = $"finding {i}" })];
        string comment = Write(SampleComparison.Reported with { Comparison = SampleComparison.Reported.Comparison with { Findings = many } });
        Assert.InRange(comment.Length, 50_000, 65_535);
        int shown = comment.Split('\n').Count(l => l.Contains("**finding ", StringComparison.Ordinal));
        Assert.EndsWith($"…and {2000 - shown} more, too many for a comment.\n", comment, StringComparison.Ordinal);
    }

    private static string Write(ReportedComparison comparison)
    {
        using var output = new StringWriter();
        Reports.Comparison("markdown")!.Write(comparison, output, new ReportOptions());
        return output.ToString();
    }
}
