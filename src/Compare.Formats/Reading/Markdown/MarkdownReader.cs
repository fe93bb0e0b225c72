using Compare.Core.Text;
using Compare.Formats.Reading.Encodings;
using Compare.Formats.Reading.PlainText;
using Markdig;
using Block = Compare.Core.Text.Block;

namespace Compare.Formats.Reading.Markdown;

/// <summary>
/// Reads Markdown (CommonMark with tables, footnotes, task lists and struck-out text) and MDX. Front matter, shortcodes and template variables
/// are understood. The document's text is the file's to the letter, without a byte order mark; signs of markup inside a block are hidden.
/// </summary>
/// <param name="isMdx">Whether the file is MDX: modules are imported and exported, and braces hold expressions.</param>
public sealed class MarkdownReader(bool isMdx = false) : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseTaskLists()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <inheritdoc/>
    public Document Read(Stream content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        string text = TextDecoder.Decode(content, options);
        return options.LinesAreBlocks ? PlainTextReader.Read(text, linesAreBlocks: true) : Read(text);
    }

    private Document Read(string text)
    {
        List<TextLine> lines = TextLine.Of(text, loneReturns: true);
        FrontMatter front = FrontMatter.Read(text, lines);
        List<TextSpan> placeholders = PlaceholderScanner.Find(text, isMdx);
        string masked = MarkdownMask.Apply(text, lines, front.End, placeholders, isMdx);
        var reader = new MarkdownBlocks(text, masked);
        List<Block> blocks = [.. front.Blocks, .. reader.Read(Parse(masked))];
        foreach (TextSpan span in Inside(placeholders, blocks, reader.Marks))
        {
            reader.Hidden.Add(span);
            reader.Marks.Add(new Mark(MarkKind.Placeholder, span, span.Of(text)));
        }

        return new Document
        {
            Text = text,
            Blocks = blocks,
            Marks = [.. reader.Marks.OrderBy(m => m.Span)],
            Hidden = HiddenSpans.Ordered(reader.Hidden),
            Map = new PlainSourceMap(text),
            DeclaredLanguage = front.Language,
        };
    }

    private static Markdig.Syntax.MarkdownDocument Parse(string masked)
    {
        try
        {
            return Markdig.Markdown.Parse(masked, Pipeline);
        }
        catch (ArgumentException e)
        {
            throw new UnreadableDocumentException("The Markdown is nested too deeply to be an article (lists, quotations or emphasis inside each other); mend the file, or rename it to .txt to read it as plain text.", e);
        }
    }

    // What stands in code is code, and what stands outside every block is no part of the article.
    private static IEnumerable<TextSpan> Inside(List<TextSpan> placeholders, List<Block> blocks, List<Mark> marks)
    {
        List<TextSpan> code = [.. marks.Where(m => m.Kind == MarkKind.Code).Select(m => m.Span).Order()];
        int block = 0, mark = 0;
        foreach (TextSpan span in placeholders)
        {
            while (block < blocks.Count && blocks[block].Span.End <= span.Start)
            {
                block++;
            }

            while (mark < code.Count && code[mark].End <= span.Start)
            {
                mark++;
            }

            bool isInside = block < blocks.Count && blocks[block].Span.Contains(span) && blocks[block].Kind != BlockKind.Code;
            if (isInside && !(mark < code.Count && code[mark].Overlaps(span)))
            {
                yield return span;
            }
        }
    }
}
