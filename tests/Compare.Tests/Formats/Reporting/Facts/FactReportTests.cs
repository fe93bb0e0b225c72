using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Matching;
using Compare.Core.Matching.Facts;
using Compare.Core.Text;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Facts;

namespace Compare.Tests.Formats.Reporting.Facts;

public sealed class FactReportTests
{
    [Theory]
    [InlineData("text", 120, false, "facts.txt")]
    [InlineData("text", 60, true, "facts-narrow-color.txt")]
    [InlineData("csv", 100, false, "facts.csv")]
    [InlineData("json", 100, false, "facts.json")]
    [InlineData("html", 100, false, "facts.html")]
    public void Facts_are_written_as_before(string format, int width, bool color, string golden) =>
        Golden.Matches("Formats/Reporting/Golden", golden, Write(format, SampleFacts.Reported, new ReportOptions(width, color)));

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void That_there_are_none_is_said(string format) =>
        Assert.Contains("No facts of these kinds were found.", Write(format, SampleFacts.Reported with { Facts = [] }, new ReportOptions()), StringComparison.Ordinal);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("-5", "-5")]
    [InlineData("+3.25", "+3.25")]
    [InlineData("--11-09", "'--11-09")]
    [InlineData("-5+cmd", "'-5+cmd")]
    [InlineData("-", "'-")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "' =1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("", "")]
    public void A_cell_is_no_formula_and_stays_a_cell(string text, string cell) => Assert.Equal(cell, CsvCell.Of(text));

    [Theory]
    [MemberData(nameof(HostileTextTests.Texts), MemberType = typeof(HostileTextTests))]
    public void Hostile_words_stay_words(string text)
    {
        ReportedFacts facts = Hostile(text);
        Assert.Equal(3, Write("csv", facts, new ReportOptions()).Split('\n').Length);
        using JsonDocument json = JsonDocument.Parse(Write("json", facts, new ReportOptions()));
        Assert.Equal(1, json.RootElement.GetProperty("facts").GetArrayLength());
        IDocument page = new HtmlParser().ParseDocument(Write("html", facts, new ReportOptions()));
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, svg, link, base, a[href]"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "autofocus" or "src");
        foreach (string line in Write("text", facts, new ReportOptions(60)).Split('\n').Concat(Write("text", facts, new ReportOptions(200)).Split('\n')))
        {
            Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') || char.IsSurrogate(c));
            Assert.Equal(line.Count(c => c is '\u2067' or '\u2068'), line.Count(c => c is '\u2069'));
        }
    }

    private static ReportedFacts Hostile(string text)
    {
        PreparedVersion[] versions = [SampleVersion.Of("en", "English", "Latn", text), SampleVersion.Of("ar", "Arabic", "Arab", text)];
        ImmutableArray<FactCell> cells =
        [
            .. versions.Select((_, v) => new FactCell(v, true, [new StatedForm(text, [new Quotation(0, 0, new TextSpan(0, text.Length))]) { Reading = text, Unit = text, Standing = (Standing)(v + 1) }])),
        ];
        var grid = new Grid(2, [new GridRow(0, [[0], [0]], RowKind.Match, 1)]);
        return new ReportedFacts(
            new ReportedComparison(new Comparison(versions, grid, []), [new SourceFile(text, "0"), new SourceFile(text, "0")], "1.0.0"),
            [new StatedFact(FactKind.Name, 0, text, text, cells) { Reading = text }]);
    }

    private static string Write(string format, ReportedFacts facts, ReportOptions options)
    {
        using var output = new StringWriter();
        Reports.FactTable(format)!.Write(facts, output, options);
        return output.ToString();
    }
}
