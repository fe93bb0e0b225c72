using System.Net;
using System.Text.RegularExpressions;
using Compare.Core.Text;
using Compare.Formats.Reading.Html;

namespace Compare.Tests.Formats.Reading;

public sealed partial class HtmlReaderTests
{
    private const string Long = "This sentence is here so that the main part of the page has enough words to be taken for the article, which it is. ";

    [Theory]
    [InlineData("<h1>T</h1><p>One <b>two</b>\n three.<p>Next", "Heading1: T\nParagraph: One two three.\nParagraph: Next")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul><dl><dt>t<dd>d</dl>", "ListItem1: a\nListItem1: b\nListItem2: c\nListItem1: t\nListItem1: d")]
    [InlineData("<blockquote><p>said<blockquote>inner</blockquote></blockquote>end", "Quotation1: said\nQuotation2: inner\nParagraph: end")]
    [InlineData("<table><caption>C</caption><tr><th>Страна<td>人口</table>", "Caption: C\nTableCell: Страна\nTableCell: 人口")]
    [InlineData("<pre>a  b\n c</pre><p>x <code>y</code>", "Code: a b c\nParagraph: x y")]
    [InlineData("<figure><img src=a.png alt='a &amp; b'><figcaption>cap</figcaption></figure>", "Caption: a & b\nCaption: cap")]
    [InlineData("<p>one <img src=a alt=pic> two</p>", "Paragraph: one two\nCaption: pic")]
    [InlineData("<p>a<br>b<wbr>c&nbsp;d &lt; e &#x663; &eacute &bogus;", "Paragraph: a bc d < e ٣ é &bogus;")]
    [InlineData("<head><title>no</title><style>p{}</style><p>yes", "Paragraph: yes")]
    [InlineData("<p>a <span hidden>not</span>b<script>if (a<b) '</p>'</script><template><p>no</template>", "Paragraph: a b")]
    [InlineData("<p>word<sup><a href='#n1'>1</a></sup>, m<sup>2</sup>", "Paragraph: word, m2")]
    [InlineData("<div aria-hidden=true>no</div><p>The words of the page are these.</p><noscript>no</noscript><svg><title/><text>no</text></svg>", "Paragraph: The words of the page are these.")]
    [InlineData("text <custom-tag/> more<div/>last", "Paragraph: text more\nParagraph: last")]
    [InlineData("<p>نص <b>مهم</b></p><p>ข้อความ</p>", "Paragraph: نص مهم\nParagraph: ข้อความ")]
    [InlineData("<p>a <%= x('y') %> b</p><: code() :>\n<p>c <% d</p>", "Paragraph: a b\nParagraph: c <% d")]
    [InlineData("", "")]
    [InlineData("<p><b></b> \n <i/>", "")]
    public void Blocks_hold_the_words_without_the_tags(string html, string blocks)
    {
        Document document = Reading.Read(new HtmlReader(), html);
        Assert.Equal(blocks, Reading.Blocks(document));
        Reading.HoldsTogether(document);
        EverySliceGivesItsText(document, html);
    }

    [Theory]
    [InlineData("<nav>Menu</nav><header><a>Logo</a><h1>T</h1></header><p>Text.</p><aside>Ad</aside><footer>Foot</footer>", "Heading1: T\nParagraph: Text.")]
    [InlineData("<div class='site-menu'>Home</div><p>Text of the page that is longer.</p><div id='cookie-consent'>OK?</div>", "Paragraph: Text of the page that is longer.")]
    [InlineData("<body class='has-sidebar'><div class='with-sidebar'><p>All of the text.</p></div>", "Paragraph: All of the text.")]
    [InlineData("<p>Teaser</p><main><p>" + Long + "</p></main><p>Other</p>", "Paragraph: " + Long)]
    [InlineData("<p>Teaser</p><article><header>By me</header><p>" + Long + Long + "</p><article>Comment</article></article>", "Paragraph: By me\nParagraph: " + Long + Long + "\nParagraph: Comment")]
    [InlineData("<main><p>Loading</p></main><p>" + Long + "</p>", "Paragraph: Loading\nParagraph: " + Long)]
    [InlineData("<nav>Only a menu</nav>", "Paragraph: Only a menu")]
    public void The_article_is_kept_and_the_menus_are_not(string html, string blocks)
    {
        Document document = Reading.Read(new HtmlReader(), html);
        Assert.Equal(blocks.Replace(" \n", "\n", StringComparison.Ordinal).TrimEnd(), Reading.Blocks(document));
        EverySliceGivesItsText(document, html);
    }

    [Theory]
    [InlineData("<p>a <em>b</em> <strong>c <i>d</i></strong> <a href='x?a=1&amp;b=2'>e</a>", "Emphasis: b\nStrong: c d\nEmphasis: d\nLink: e -> x?a=1&b=2")]
    [InlineData("<b><p>one</p><p>two</b> three", "Strong: one\nStrong: two")]
    [InlineData("<p>x<sup><a href='#f'>1</a></sup> <code>y</code>", "Footnote:  -> #f\nCode: y")]
    [InlineData("<img alt='picture' src='a b.png'>", "Image: picture -> a b.png")]
    public void Marks_cover_the_words(string html, string marks) =>
        Assert.Equal(marks, Reading.Marks(Reading.Read(new HtmlReader(), html)));

    [Theory]
    [InlineData("<html lang=pt-BR><p>x", "pt-BR")]
    [InlineData("<html xml:lang='de'><p>x", "de")]
    [InlineData("<meta http-equiv=Content-Language content=fr><p>x", "fr")]
    [InlineData("<html lang=''><p lang=es>x", null)]
    public void The_page_states_its_language(string html, string? language) =>
        Assert.Equal(language, Reading.Read(new HtmlReader(), html).DeclaredLanguage);

    [Fact]
    public void A_span_leads_to_line_and_column_of_the_file()
    {
        const string html = "<html>\r\n<p>first</p>\r\n<p>a &amp; <b>2.1 million</b> votes</p>";
        Document document = Reading.Read(new HtmlReader(), html);
        int start = document.Text.IndexOf("2.1 million", StringComparison.Ordinal);
        Assert.Equal(new SourceRange(36, 47, 3, 15), document.Map.Locate(TextSpan.At(start, 11)));
        Assert.Equal("a &amp; <b>2.1", Slice(document, html, new TextSpan(start - 4, start + 3)));
        Assert.Equal("&amp;", Slice(document, html, new TextSpan(start - 2, start - 1)));
    }

    private static string Slice(Document document, string html, TextSpan span)
    {
        SourceRange range = document.Map.Locate(span);
        return html[range.Start..range.End];
    }

    // Any stretch of any block, from any character to any other.
    private static void EverySliceGivesItsText(Document document, string html)
    {
        foreach (Block block in document.Blocks)
        {
            int step = Math.Max(1, block.Span.Length / 20);
            for (int start = block.Span.Start; start < block.Span.End; start += step)
            {
                for (int end = start + 1; end <= block.Span.End; end += step)
                {
                    var span = new TextSpan(start, end);
                    Assert.Equal(Squeezed(span.Of(document.Text)), Squeezed(WebUtility.HtmlDecode(Tags().Replace(Slice(document, html, span), string.Empty)).Replace("&eacute", "é", StringComparison.Ordinal)));
                }
            }
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("<!--.*?-->|<[^<>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();
}
