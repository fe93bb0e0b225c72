using System.Text;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Tests.Segmenting;

public sealed class SegmenterPropertyTests
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    private static readonly string[] Pieces =
    [
        "Dr", "Smith", "a", "I", "3", "1.5", ".", "!", "?", "…", "...", "。", "？", "।", "؟", "։", ";", " ", "  ", "\n", "\u00A0", "«", "»", "“", "”", "\"", "'", "(", ")", "「", "」",
        "Привет", "Γεια", "مرحبا", "שלום", "नमस्ते", "สวัสดี", "你好", "こんにちは", "カタカナ", "안녕", "გამარჯობა", "😀", "𝒳", "𠀀", "\uD800", "\uFFFE", "l’eau", "e\u0301", "—", "¿", "[1]", "http://a.B/c.", "U.S.", "%",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("el")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("hi")]
    [InlineData("th")]
    [InlineData("zh")]
    [InlineData("ja")]
    [InlineData("xx")]
    public void Every_letter_lies_in_exactly_one_token_of_one_segment(string language)
    {
        var segmenter = new Segmenter(Catalog.Get(language));
        for (int seed = 0; seed < 150; seed++)
        {
            Document document = Random(seed);
            Check(document, segmenter.Segment(document, Segmentation.Sentences), $"{language}, seed {seed}");
        }
    }

    private static void Check(Document document, IReadOnlyList<Segment> segments, string where)
    {
        int end = 0;
        var covered = new bool[document.Text.Length];
        for (int s = 0; s < segments.Count; s++)
        {
            Segment segment = segments[s];
            Assert.True(segment.Index == s && segment.Span.Start >= end, where);
            Assert.True(document.Blocks[segment.Block].Span.Contains(segment.Span), where);
            Assert.True(segment.Span == segment.Tokens[0].Span.Union(segment.Tokens[^1].Span) && segment.Tokens[0].SpaceBefore, where);
            end = segment.Span.Start;
            foreach (Token token in segment.Tokens)
            {
                Assert.True(token.Span.Start >= end && !token.Span.IsEmpty, where);
                Assert.DoesNotContain(document.Hidden, h => h.Overlaps(token.Span));
                end = token.Span.End;
                Array.Fill(covered, true, token.Span.Start, token.Span.Length);
            }
        }

        for (int i = 0; i < covered.Length; i++)
        {
            bool language = document.Blocks.Any(b => b.Span.Contains(i)) && !document.Hidden.Any(h => h.Contains(i));
            Assert.True(!language || covered[i] || char.IsWhiteSpace(document.Text[i]), $"{where}, at {i} of '{document.Text}'");
        }
    }

    private static Document Random(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var hidden = new List<TextSpan>();
        for (int b = random.Next(1, 4); b > 0; b--)
        {
            int start = text.Length;
            for (int p = random.Next(0, 40); p > 0; p--)
            {
                if (random.Next(12) == 0)
                {
                    hidden.Add(TextSpan.At(text.Length, 2));
                    text.Append("**");
                }
                else
                {
                    text.Append(Pieces[random.Next(Pieces.Length)]);
                }
            }

            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, text.Length)));
            text.Append("\n\n");
        }
        return new Document { Text = text.ToString(), Blocks = blocks, Hidden = hidden, Map = new PlainSourceMap(text.ToString()) };
    }
}
