using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Checking;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Judging;
using Compare.Core.Text;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Sets;
using Markdig;

namespace Compare.Tests.Formats.Reporting;

/// <summary>Articles are written by strangers: whatever stands in them, in their paths and in what is said of them stays text in every format.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><style>*{display:none}</style>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "<!-- --!> ]]> <![CDATA[ <?php ?>",
        "&lt;b&gt; &amp;amp; &#60;i&#62;",
        "javascript:alert(1) data:text/html,x",
        "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J",
        "NUL \0 BEL \a BS \b DEL \u007f",
        "\u202egnp.exe\u202c \u2066a\u2069 \u202a",
        "אב\u2067גד\u2069\u2069\u2069 ٢٫١",
        "tab\there\r\nline\u2028separator\u0085next",
        "half \ud83d pair \udc00 pair",
        "{\"a\": \"\\u0000\"} [x](javascript:x) {{7*7}}",
        "\ufeff\u200b\u200d\u00ad e\u0301\u0301\u0301",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_json_it_is_a_string(string text)
    {
        ReportedComparison comparison = Comparison(text);
        using JsonDocument whole = JsonDocument.Parse(Write("json", comparison, new ReportOptions(WithRows: true)));
        string line = Write("jsonl", comparison, new ReportOptions());
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        using JsonDocument finding = JsonDocument.Parse(line);
        string expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        Assert.Equal(expected, whole.RootElement.GetProperty("findings")[0].GetProperty("evidence")[0].GetProperty("text").GetString());
        Assert.Equal(expected, finding.RootElement.GetProperty("message").GetString());
        Assert.Equal(expected, whole.RootElement.GetProperty("rows")[0].GetProperty("cells")[0].GetProperty("segments")[0].GetProperty("text").GetString());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_text_it_moves_no_cursor_and_turns_no_line(string text)
    {
        foreach (string line in Write("text", Comparison(text), new ReportOptions(60)).Split('\n').Concat(Align("text", text).Split('\n')))
        {
            Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or '\u2066' || char.IsSurrogate(c));
            Assert.Equal(line.Count(c => c is '\u2067' or '\u2068'), line.Count(c => c is '\u2069'));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_a_page_it_is_never_markup(string text)
    {
        string page = Write("html", Comparison(text), new ReportOptions());
        IDocument document = new HtmlParser().ParseDocument(page);
        IElement script = Assert.Single(document.Scripts);
        IElement style = Assert.Single(document.QuerySelectorAll("style"));
        Assert.Empty(document.QuerySelectorAll("img, iframe, object, embed, link, base, b, i, svg:not(.map svg), svg *:not(rect, path, rect > title)"));
        Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "autofocus" or "src");
        Assert.All(document.QuerySelectorAll("a[href]"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain(page, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202a' and <= '\u202e') or '\u2066');
        string policy = document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Equal(
            $"default-src 'none'; style-src '{Digest(style.TextContent)}'; script-src '{Digest(script.TextContent)}'; base-uri 'none'; form-action 'none'",
            policy);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("&lt;b&gt; &amp;amp; &#60;i&#62;")]
    public void In_a_page_it_reads_as_written(string text)
    {
        IDocument document = new HtmlParser().ParseDocument(Write("html", Comparison(text), new ReportOptions()));
        Assert.Contains(text, document.QuerySelector("#s0-0")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(text, document.QuerySelector("#f1 blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(text, document.QuerySelector("#f1 h3")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_a_table_it_stays_in_its_cell(string text)
    {
        string[] lines = Align("tsv", text).Split('\n');
        Assert.Equal(["en\tar", lines[1], string.Empty], lines);
        Assert.Equal(2, lines[1].Split('\t').Length);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_a_comment_it_is_never_markup(string text)
    {
        string comment = Write("markdown", Comparison(text), new ReportOptions());
        Assert.DoesNotContain(comment, c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or '\u2066' || char.IsSurrogate(c));
        string page = Markdown.ToHtml(comment, new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build());
        IDocument document = new HtmlParser().ParseDocument(page);
        Assert.Empty(document.QuerySelectorAll("a, img, script, style, iframe, object, svg, input, i, em, del, code, pre, blockquote, h1, h2, .math"));
        Assert.DoesNotContain(document.QuerySelectorAll("body *").SelectMany(e => e.Attributes), a => a.Name is not ("id" or "style" or "start"));
        Assert.Single(document.QuerySelectorAll("h3"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("@everyone see #12, :smile: and www.example.org, http://example.org/?a=b&c=d")]
    [InlineData("**not bold** _nor this_ `code` [x](javascript:x) ![y](z) a|b ~~c~~ $d$ <!-- e -->")]
    [InlineData("# heading")]
    [InlineData("1. item")]
    [InlineData("- item")]
    [InlineData("---")]
    public void In_a_comment_it_reads_as_written(string text)
    {
        string comment = Write("markdown", Comparison(text), new ReportOptions());
        IDocument document = new HtmlParser().ParseDocument(Markdown.ToHtml(comment, new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build()));
        Assert.Equal(text, document.QuerySelector("strong")!.TextContent);
        Assert.Equal("en:1: " + text, document.QuerySelector("ol > li > ul > li")!.TextContent.Trim());
        Assert.Empty(document.QuerySelectorAll("a"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_a_log_of_results_it_is_a_string(string text)
    {
        using JsonDocument log = JsonDocument.Parse(Write("sarif", Comparison(text), new ReportOptions()));
        JsonElement run = log.RootElement.GetProperty("runs")[0], result = run.GetProperty("results")[0];
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), result.GetProperty("message").GetProperty("text").GetString());
        Assert.All(run.GetProperty("artifacts").EnumerateArray(), a => Assert.True(Uri.TryCreate(a.GetProperty("location").GetProperty("uri").GetString(), UriKind.Relative, out _)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-1+1")]
    [InlineData("@SUM(1,2)")]
    [InlineData("\t=1+1")]
    [InlineData("\r\n=1+1")]
    [InlineData("＝1+1")]
    public void In_a_table_of_evidence_it_stays_in_its_cell_and_is_not_computed(string text)
    {
        string[] lines = Write("csv", Comparison(text), new ReportOptions()).Split('\n');
        Assert.Equal((3, string.Empty), (lines.Length, lines[2]));
        IReadOnlyList<string> cells = CsvRow.Cells(lines[1]);
        Assert.Equal(CsvRow.Cells(lines[0]).Count, cells.Count);
        Assert.All(cells, c => Assert.False(c.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..], c));
        Assert.DoesNotContain(lines[1], char.IsControl);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_what_is_extracted_it_stays_text(string text)
    {
        PreparedVersion bare = Versions(text)[0];
        var found = new Extraction(ExtractionKind.Name, new TextSpan(0, text.Length), 0, [new Core.Extracting.Reading(new NameValue(text, text), 1)]);
        var version = new PreparedVersion { Id = bare.Id, Language = bare.Language, Document = bare.Document, Segments = bare.Segments, Extractions = [[found]] };
        string expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), line = Extract("jsonl", version);
        using JsonDocument lines = JsonDocument.Parse(line), whole = JsonDocument.Parse(Extract("json", version));
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal(expected, lines.RootElement.GetProperty("text").GetString());
        Assert.Contains(expected, whole.RootElement.GetProperty("extractions")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Extract("text", version), c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or '\u2066' || char.IsSurrogate(c));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_a_memory_of_translations_it_is_text(string text)
    {
        XDocument memory = XDocument.Parse(Align("tmx", text));
        Assert.Equal(["tmx", "header", "body", "tu", "tuv", "seg", "tuv", "seg"], memory.Descendants().Select(e => e.Name.LocalName).Where(n => n != "prop" && n != "note"));
        Assert.All(memory.Descendants("seg"), s => Assert.DoesNotContain(s.Value, c => (char.IsControl(c) && c is not ('\n' or '\t' or '\r' or >= '\u007f')) || char.IsSurrogate(c)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_the_reports_of_a_set_it_stays_text(string text)
    {
        string sarif = Set("sarif", text), lines = Set("jsonl", text), comment = Set("markdown", text);
        string expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        using JsonDocument log = JsonDocument.Parse(sarif), line = JsonDocument.Parse(lines);
        Assert.Equal(expected, log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("properties").GetProperty("article").GetString());
        Assert.Equal(expected, line.RootElement.GetProperty("article").GetString());
        Assert.DoesNotContain(Set("text", text), c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or '\u2066' || char.IsSurrogate(c));
        IDocument document = new HtmlParser().ParseDocument(Markdown.ToHtml(comment, new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build()));
        Assert.Empty(document.QuerySelectorAll("a, img, script, style, iframe, object, svg, input, i, em, del, code, pre, blockquote, h1, h2, .math"));
        Assert.Equal([3, 3], document.QuerySelectorAll("tr").Select(r => r.Children.Length));
        Assert.DoesNotContain(comment, c => (char.IsControl(c) && c != '\n') || c is (>= '\u202a' and <= '\u202e') or '\u2066' || char.IsSurrogate(c));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("(")]
    [InlineData("漢")]
    [InlineData("\u0301")]
    [InlineData("אב ")]
    public void A_megabyte_in_one_sentence_is_quoted_in_a_few_lines(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        Assert.InRange(Write("text", Comparison(text), new ReportOptions()).Length, 1, 20_000);
        Assert.InRange(Write("html", Comparison(text), new ReportOptions()).Length, 2 * text.Length, (2 * text.Length) + 60_000);
    }

    private static string Digest(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static PreparedVersion[] Versions(string text) => [SampleVersion.Of("en", "English", "Latn", text), SampleVersion.Of("ar", "Arabic", "Arab", text)];

    private static Grid Grid() => new(2, [new GridRow(0, [[0], [0]], RowKind.Match, 1)]);

    private static ReportedComparison Comparison(string text)
    {
        PreparedVersion[] versions = Versions(text);
        var span = new TextSpan(0, text.Length);
        string note = text.Length > 1000 ? "long" : text;
        var finding = new Finding
        {
            Fingerprint = note,
            Check = new CheckInfo("CMP101", "number-changed", Family.Numbers, Severity.Error, "accuracy", "summary"),
            Severity = Severity.Error,
            Confidence = 1,
            Row = 0,
            Suspects = [1],
            Message = note,
            Evidence = [new Evidence(0, EvidenceRole.Other, 0, 0, span, text, note, note, note), new Evidence(1, EvidenceRole.Deviant, 0, 0, span, text, note, note, note)],
            Expected = [new Expectation(0, note, note)],
            Derivation = [note],
        };
        ImmutableArray<Finding> findings = [finding];
        return new ReportedComparison(new Comparison(versions, Grid(), findings), [new SourceFile(note, "0"), new SourceFile(note, "0")], "1.0.0");
    }

    private static string Write(string format, ReportedComparison comparison, ReportOptions options)
    {
        using var output = new StringWriter();
        Reports.Comparison(format)!.Write(comparison, output, options);
        return output.ToString();
    }

    private static string Extract(string format, PreparedVersion version)
    {
        using var output = new StringWriter();
        Reports.Extraction(format)!.Write(version, output, new ReportOptions());
        return output.ToString();
    }

    private static string Set(string format, string text)
    {
        using var output = new StringWriter();
        ISetWriter writer = Reports.Set(format)!.Begin(output, new ReportOptions());
        writer.Write(new ArticleResult(text, "0") { Reported = Comparison(text) });
        writer.End(new SetSummary(1, 1, 0, 1, 0, 0, 0, 0) { ToolVersion = "1.0.0" });
        return output.ToString();
    }

    private static string Align(string format, string text)
    {
        using var output = new StringWriter();
        Reports.Alignment(format)!.Write(Versions(text), Grid(), output, new ReportOptions());
        return output.ToString();
    }
}
