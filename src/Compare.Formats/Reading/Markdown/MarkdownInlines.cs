using Compare.Core.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Compare.Formats.Reading.Markdown;

/// <summary>Reads the inline structure of one leaf block: which characters are words, and the marks over them.</summary>
/// <param name="text">The file's text.</param>
/// <param name="marks">Receives the marks.</param>
internal sealed class MarkdownInlines(string text, List<Mark> marks)
{
    private readonly List<TextSpan> words = [];

    /// <summary>The spans of words in <paramref name="container"/>, in order.</summary>
    public IReadOnlyList<TextSpan> Read(ContainerInline container)
    {
        words.Clear();
        Walk(container);
        words.Sort();
        return words;
    }

    private void Walk(ContainerInline container)
    {
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    bool isEscaped = literal.IsFirstCharacterEscaped && text[literal.Span.Start] == '\\';
                    Add(literal.Span.Start + (isEscaped ? 1 : 0), literal.Span.End + 1);
                    break;
                case CodeInline code:
                    marks.Add(new Mark(MarkKind.Code, Add(code.Span.Start + code.DelimiterCount, code.Span.End + 1 - code.DelimiterCount)));
                    break;
                case AutolinkInline link:
                    marks.Add(new Mark(MarkKind.Link, Add(link.Span.Start + 1, link.Span.End), link.Url));
                    break;
                case FootnoteLink { IsBackLink: false } note when note.Span.Length > 3:
                    marks.Add(new Mark(MarkKind.Footnote, new TextSpan(note.Span.Start + 2, note.Span.End), text[(note.Span.Start + 2)..note.Span.End]));
                    break;
                case ContainerInline inner:
                    Enclosed(inner);
                    break;
            }
        }
    }

    private void Enclosed(ContainerInline container)
    {
        int before = words.Count;
        Walk(container);
        TextSpan span = words.Count > before ? new TextSpan(words[before].Start, words[^1].End) : TextSpan.At(container.Span.Start, 0);
        switch (container)
        {
            case EmphasisInline { DelimiterChar: '*' or '_' } emphasis when !span.IsEmpty:
                marks.Add(new Mark(emphasis.DelimiterCount >= 2 ? MarkKind.Strong : MarkKind.Emphasis, span));
                break;
            case LinkInline link:
                marks.Add(new Mark(link.IsImage ? MarkKind.Image : MarkKind.Link, span, Address(link)));
                break;
        }
    }

    // The parser saw placeholders covered; the address is the file's own.
    private string Address(LinkInline link)
    {
        bool isInFile = link.UrlSpan.Length > 0 && link.UrlSpan.End < text.Length && (link.Url?.Contains(MarkdownMask.Cover, StringComparison.Ordinal) ?? false);
        return isInFile ? text[link.UrlSpan.Start..(link.UrlSpan.End + 1)] : link.Url ?? string.Empty;
    }

    private TextSpan Add(int start, int end)
    {
        TextSpan span = PlainText.TextLine.Trim(text, start, Math.Max(start, end));
        if (!span.IsEmpty)
        {
            words.Add(span);
        }

        return span;
    }
}
