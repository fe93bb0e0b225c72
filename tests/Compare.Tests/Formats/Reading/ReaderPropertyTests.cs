using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Compare.Core.Text;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Html;
using Compare.Formats.Reading.Markdown;
using Compare.Formats.Reading.PlainText;

namespace Compare.Tests.Formats.Reading;

/// <summary>What holds of every document, tried on texts that are put together at random, from fixed seeds, out of pieces that are hard to read.</summary>
public sealed partial class ReaderPropertyTests
{
    private static readonly string[] Words =
        ["2.1 million", "été", "選挙の夜", "مليون ٢٫١", "выборы", "ελεύθερος", "मतदान", "ข้อความ", "선거", "בחירות", "😀", "e\u0301", "a\u200Db", "\u00A0", " ", "\n", "\r\n", "\t"];

    private static readonly string[] Signs =
        ["**", "*", "_", "__", "`", "```", "\n\n", "\n- ", "\n> ", "\n1. ", "\n# ", "[", "](http://e.org/a_b \"t\")", "![", "[^1]", "\n[^1]: ", "|", "\n|--|--|\n", "\\", "<b>", "</b>", "<br>", "<!-- x -->",
         "{{< a >}}", "{% b %}", "{c}", "$(D)", "&amp;", "<https://x.org>", "\n---\n", "    ", "~~", "\n<div>\n", "\n</div>\n"];

    private static readonly string[] Tags =
        ["<p>", "</p>", "<b>", "</b>", "<i lang=fr>", "</i>", "<ul>", "<li>", "</ul>", "<table>", "<td>", "</table>", "<h2>", "</h2>", "<br>", "<a href='x?a=1&amp;b'>", "</a>", "<img alt='p &amp; q' src=s>", "<sup><a href=#n>1</a></sup>",
         "<span hidden>unseen</span>", "<script>var a = 'x';</script>", "<!-- c -->", "&amp;", "&nbsp;", "&#x5D0;", "&lt;", "<pre>", "</pre>", "<div class=menu>", "</div>", "<main>", "</main>", "<article>", "<blockquote>", "<template>", "</template>", "<x-y/>"];

    public static TheoryData<int> Seeds
    {
        get
        {
            var seeds = new TheoryData<int>();
            seeds.AddRange([.. Enumerable.Range(1, 60)]);
            return seeds;
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Text_and_markdown_keep_every_letter_and_their_spans_hold_together(int seed)
    {
        string text = Mixed(seed, Signs);
        foreach (IDocumentReader reader in (IDocumentReader[])[new PlainTextReader(), new MarkdownReader(), new MarkdownReader(isMdx: true)])
        {
            Document document = Reading.Read(reader, text);
            Assert.Equal(text, document.Text);
            Reading.HoldsTogether(document);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_stretch_of_a_page_leads_to_its_own_text(int seed)
    {
        string html = Mixed(seed, Tags);
        Document document = Reading.Read(new HtmlReader(), html);
        Reading.HoldsTogether(document);
        var random = new Random(seed);
        foreach (Block block in document.Blocks)
        {
            for (int i = 0; i < 20; i++)
            {
                int start = random.Next(block.Span.Start, block.Span.End);
                var span = new TextSpan(start, random.Next(start, block.Span.End) + 1);
                SourceRange range = document.Map.Locate(span);
                string slice = WebUtility.HtmlDecode(Tag().Replace(html[range.Start..range.End], string.Empty));
                Assert.Equal(Squeezed(span.Of(document.Text)), Squeezed(slice));
            }
        }
    }

    private static string Mixed(int seed, string[] signs)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 120; i++)
        {
            string[] from = random.Next(5) < 3 ? Words : signs;
            text.Append(from[random.Next(from.Length)]);
        }

        return text.ToString();
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("<!--.*?-->|<[^<>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
