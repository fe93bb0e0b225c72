using System.Text;
using Compare.Core.Text;
using Compare.Formats.Reading;

namespace Compare.Tests.Formats.Reading;

/// <summary>Shows documents as rows that a table of facts can state, and the rules that every reader keeps.</summary>
internal static class Reading
{
    public static Document Read(IDocumentReader reader, string text, ReadingOptions? options = null) =>
        reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), options ?? new ReadingOptions());

    /// <summary>One line a block: its kind, its level where it has one, and its words without what is hidden, white space made one space.</summary>
    public static string Blocks(Document document) => string.Join('\n', document.Blocks.Select(b =>
        $"{b.Kind}{(b.Level > 0 ? b.Level : string.Empty)}{(b.Label is null ? string.Empty : $"({b.Label})")}: {Words(document, b.Span)}"));

    /// <summary>One line a mark: its kind, its words, its target.</summary>
    public static string Marks(Document document) => string.Join('\n', document.Marks.Select(m =>
        $"{m.Kind}: {Words(document, m.Span)}{(m.Target is null ? string.Empty : $" -> {m.Target}")}"));

    public static string Words(Document document, TextSpan span)
    {
        var words = new StringBuilder();
        for (int i = span.Start; i < span.End; i++)
        {
            if (!document.Hidden.Any(h => h.Contains(i)))
            {
                words.Append(document.Text[i]);
            }
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What holds of every document: spans lie in the text, blocks are ordered and apart, marks are ordered, hidden spans are ordered and apart.</summary>
    public static void HoldsTogether(Document document)
    {
        int end = 0;
        foreach (Block block in document.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End >= block.Span.Start && block.Span.End <= document.Text.Length, $"block {block} after {end}");
            end = block.Span.End;
        }

        end = 0;
        foreach (TextSpan hidden in document.Hidden)
        {
            Assert.True(hidden.Start >= end && hidden.End > hidden.Start && hidden.End <= document.Text.Length, $"hidden {hidden} after {end}");
            end = hidden.End;
        }

        Assert.Equal(document.Marks.Select(m => m.Span).Order(), document.Marks.Select(m => m.Span));
        Assert.All(document.Marks, m => Assert.True(m.Span.Start >= 0 && m.Span.End >= m.Span.Start && m.Span.End <= document.Text.Length, m.ToString()));
    }
}
