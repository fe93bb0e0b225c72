using Compare.Core.Text;
using Compare.Formats.Reading.Html;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Compare.Core.Text.Block;

namespace Compare.Formats.Reading.Markdown;

/// <summary>Turns a Markdown syntax tree into blocks. All that stands between the words of a block is hidden.</summary>
/// <param name="text">The file's text.</param>
/// <param name="masked">The text as the parser saw it.</param>
internal sealed class MarkdownBlocks(string text, string masked)
{
    private readonly List<Block> blocks = [];
    private readonly List<Mark> marks = [];
    private readonly List<TextSpan> hidden = [];
    private int tables;
    private TablePlace? place;

    /// <summary>The marks of all blocks that were read, in the order of reading.</summary>
    public List<Mark> Marks => marks;

    /// <summary>The signs of markup inside the blocks that were read, in no order.</summary>
    public List<TextSpan> Hidden => hidden;

    /// <summary>The blocks in the order of the text.</summary>
    public List<Block> Read(MarkdownDocument document)
    {
        Walk(document, BlockKind.Paragraph, 0);

        // Footnotes come last in the tree, wherever they stand in the file.
        blocks.Sort((a, b) => a.Span.CompareTo(b.Span));
        for (int i = blocks.Count - 1; i > 0; i--)
        {
            if (blocks[i].Span.Start < blocks[i - 1].Span.End)
            {
                blocks.RemoveAt(i);
            }
        }

        return blocks;
    }

    private void Walk(ContainerBlock container, BlockKind kind, int level)
    {
        foreach (Markdig.Syntax.Block block in container)
        {
            switch (block)
            {
                case ListBlock list:
                    Walk(list, BlockKind.ListItem, kind == BlockKind.ListItem ? level + 1 : 1);
                    break;
                case QuoteBlock quote:
                    Walk(quote, BlockKind.Quotation, kind == BlockKind.Quotation ? level + 1 : 1);
                    break;
                case Table table:
                    WalkTable(table);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock inner:
                    Walk(inner, kind, level);
                    break;
                case HeadingBlock { Inline: { } inline } heading:
                    AddWords(new MarkdownInlines(text, marks).Read(inline), BlockKind.Heading, heading.Level);
                    break;
                case ParagraphBlock { Inline: { } inline }:
                    AddWords(new MarkdownInlines(text, marks).Read(inline), kind, level);
                    break;
                case HtmlBlock html:
                    AddHtml(html.Span, kind, level);
                    break;
                case CodeBlock code:
                    AddCode(code);
                    break;
            }
        }
    }

    private void WalkTable(Table table)
    {
        var grid = new TableGrid(tables++);
        foreach (TableRow row in table.OfType<TableRow>())
        {
            grid.BeginRow();
            foreach (TableCell cell in row.OfType<TableCell>())
            {
                place = grid.Place(cell.ColumnSpan, cell.RowSpan);
                Walk(cell, BlockKind.TableCell, 0);
            }
        }

        place = null;
    }

    private void AddWords(IReadOnlyList<TextSpan> words, BlockKind kind, int level)
    {
        if (!words.Any(HasWords))
        {
            return;
        }

        var span = new TextSpan(words[0].Start, words[^1].End);
        blocks.Add(new Block(kind, span, level) { Place = kind == BlockKind.TableCell ? place : null });
        for (int i = 1; i < words.Count; i++)
        {
            HideSigns(words[i - 1].End, words[i].Start);
        }
    }

    // White space between words stays what it is, so that they do not grow together; the signs between it are hidden.
    private void HideSigns(int start, int end)
    {
        for (int at = start; at < end;)
        {
            int sign = at;
            while (sign < end && !char.IsWhiteSpace(text[sign]))
            {
                sign++;
            }

            hidden.Add(new TextSpan(at, sign));
            at = sign + 1;
        }
    }

    private bool HasWords(TextSpan span)
    {
        foreach (char c in masked.AsSpan(span.Start, span.Length))
        {
            if (c != MarkdownMask.Cover && !char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    private void AddHtml(SourceSpan span, BlockKind kind, int level)
    {
        foreach (HtmlFragment fragment in HtmlFragment.Divide(masked, new TextSpan(span.Start, Math.Min(span.End + 1, text.Length)), kind, level))
        {
            AddWords(fragment.Words, fragment.Kind, fragment.Level);
        }
    }

    private void AddCode(CodeBlock code)
    {
        int start = code.Span.Start, end = Math.Min(code.Span.End + 1, text.Length);
        string? label = null;
        if (code is FencedCodeBlock fenced)
        {
            int first = text.IndexOf('\n', start, end - start);
            int last = first < 0 ? -1 : text.LastIndexOf('\n', end - 1, end - 1 - first);
            bool isClosed = fenced.ClosingFencedCharCount > 0;
            (start, end) = first < 0 ? (end, end) : (first + 1, isClosed && last >= 0 ? last : end);
            label = string.IsNullOrEmpty(fenced.Info) ? null : fenced.Info;
        }

        if (PlainText.TextLine.Trim(text, Math.Min(start, end), end) is { IsEmpty: false } span)
        {
            blocks.Add(new Block(BlockKind.Code, span, 0, label));
        }
    }
}
