using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>Collects the blocks of a page, with marks and hidden spans, while its text is read from start to end.</summary>
/// <param name="source">The file's text.</param>
internal sealed class HtmlBlocks(string source)
{
    // More paragraphs than a long book has.
    private const int MostBlocks = 500_000;

    private readonly HtmlText text = new(source);
    private readonly List<PlacedBlock> blocks = [];
    private readonly List<Mark> marks = [];
    private readonly List<TextSpan> hidden = [];
    private readonly List<HtmlElement> marking = [];
    private readonly List<(TextSpan Words, string Address)> pictures = [];
    private int start = -1;
    private HtmlElement? owner;

    /// <summary>The text with the runs that lead to the file.</summary>
    public HtmlText Text => text;

    /// <summary>The blocks in order, those outside the article too.</summary>
    public IReadOnlyList<PlacedBlock> Blocks => blocks;

    /// <summary>The marks, in the order in which they ended.</summary>
    public List<Mark> Marks => marks;

    /// <summary>The spans that are no words, in order.</summary>
    public List<TextSpan> Hidden => hidden;

    /// <summary>Whether a block has begun and not ended.</summary>
    public bool IsOpen => start >= 0;

    /// <summary>Takes characters that stand in <paramref name="element"/>; white space alone begins no block.</summary>
    public void Add(TextSpan span, HtmlElement? element)
    {
        if (start < 0)
        {
            if (source.AsSpan(span.Start, span.Length).IsWhiteSpace() || element is { IsHidden: true })
            {
                return;
            }

            Begin(element);
        }

        int before = text.Length;
        text.Append(span, element is { IsVerbatim: true });
        if (element is { IsHidden: true })
        {
            hidden.Add(new TextSpan(before, text.Length));
        }
        else if (owner is not null)
        {
            owner.TextLength += text.Length - before;
        }
    }

    /// <summary>A line break inside a block.</summary>
    public void Break()
    {
        if (start >= 0)
        {
            text.Break();
        }
    }

    /// <summary>A picture's alternative text; it becomes a block of its own after the block that is open.</summary>
    public void AddPicture(TextSpan words, string address, HtmlElement? element)
    {
        pictures.Add((words, address));
        if (start < 0)
        {
            AddPictures(element);
        }
    }

    /// <summary>A mark begins.</summary>
    public void BeginMark(HtmlElement element)
    {
        // A mark inside a mark of its kind says nothing new.
        if (!marking.Exists(m => m.Mark == element.Mark))
        {
            element.MarkStart = text.Length;
            marking.Add(element);
        }
    }

    /// <summary>A mark ends; nothing happens where none began for the element.</summary>
    public void EndMark(HtmlElement element)
    {
        if (marking.Remove(element))
        {
            AddMark(element);
        }
    }

    /// <summary>The open block ends, if there is one.</summary>
    public void End()
    {
        if (start < 0)
        {
            return;
        }

        foreach (HtmlElement element in marking)
        {
            AddMark(element);
        }

        Close(owner?.Kind ?? BlockKind.Paragraph, owner?.Level ?? 0, owner);
        if (pictures.Count > 0)
        {
            AddPictures(owner);
        }
    }

    private void AddPictures(HtmlElement? element)
    {
        foreach ((TextSpan words, string address) in pictures)
        {
            Begin(element);
            text.Append(words, verbatim: false);
            marks.Add(new Mark(MarkKind.Image, new TextSpan(start, text.Length), address));
            Close(BlockKind.Caption, 0, element);
        }

        pictures.Clear();
    }

    private void Begin(HtmlElement? element)
    {
        if (blocks.Count >= MostBlocks)
        {
            throw new UnreadableDocumentException($"The page has more than {MostBlocks} paragraphs, more than one article can have; compare its parts instead.");
        }

        HtmlElement? holder = element;
        while (holder is { IsBlock: false })
        {
            holder = holder.Parent;
        }

        (start, owner) = (text.Length, holder);
        foreach (HtmlElement mark in marking)
        {
            mark.MarkStart = start;
        }
    }

    private void Close(BlockKind kind, int level, HtmlElement? element)
    {
        TextSpan span = text.Trim(start, text.Length);
        if (!span.IsEmpty)
        {
            blocks.Add(new PlacedBlock(new Block(kind, span, level) { Place = kind == BlockKind.TableCell ? element?.Place : null }, element));
        }

        text.Break(2);
        start = -1;
    }

    private void AddMark(HtmlElement element)
    {
        if (start >= 0 && element.Mark is { } kind && text.Trim(Math.Max(start, element.MarkStart), text.Length) is { IsEmpty: false } span)
        {
            marks.Add(new Mark(kind, span, element.Target));
        }
    }
}
