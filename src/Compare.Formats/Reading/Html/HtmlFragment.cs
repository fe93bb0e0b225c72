using AngleSharp.Html.Parser;
using Compare.Core.Text;
using Compare.Formats.Reading.PlainText;

namespace Compare.Formats.Reading.Html;

/// <summary>A piece of HTML inside a Markdown file, from one tag that begins a line to the next.</summary>
/// <param name="Kind">What its text is.</param>
/// <param name="Level">The depth of a heading, else that of the place where the HTML stands.</param>
/// <param name="Words">The text between the tags, in the source's own spelling.</param>
internal sealed record HtmlFragment(BlockKind Kind, int Level, IReadOnlyList<TextSpan> Words)
{
    /// <summary>Divides the HTML at <paramref name="span"/>; fragments without words are left out.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="span">Where the HTML stands.</param>
    /// <param name="kind">What text is there unless an element says otherwise.</param>
    /// <param name="level">Its level.</param>
    public static IEnumerable<HtmlFragment> Divide(string text, TextSpan span, BlockKind kind, int level)
    {
        (BlockKind currentKind, int currentLevel) = (kind, level);
        var words = new List<TextSpan>();
        int silent = 0;
        foreach (HtmlPiece piece in HtmlPieces.Of(span.Of(text)))
        {
            if (piece.Tag is null)
            {
                if (piece.Type == HtmlTokenType.Character && silent == 0 && TextLine.Trim(text, span.Start + piece.Span.Start, span.Start + piece.Span.End) is { IsEmpty: false } found)
                {
                    words.Add(found);
                }

                continue;
            }

            bool opens = piece.Type == HtmlTokenType.StartTag;
            if (ElementNames.Silent.Contains(piece.Name) && !ElementNames.Void.Contains(piece.Name))
            {
                silent = Math.Max(0, silent + (opens ? 1 : -1));
            }

            if (ElementNames.Block.Contains(piece.Name))
            {
                if (words.Count > 0)
                {
                    yield return new HtmlFragment(currentKind, currentLevel, words);
                    words = [];
                }

                (currentKind, currentLevel) = opens ? Inside(piece.Name, kind, level) : (kind, level);
            }
        }

        if (words.Count > 0)
        {
            yield return new HtmlFragment(currentKind, currentLevel, words);
        }
    }

    private static (BlockKind Kind, int Level) Inside(string name, BlockKind kind, int level) => name switch
    {
        ['h', >= '1' and <= '6'] => (BlockKind.Heading, name[1] - '0'),
        "td" or "th" => (BlockKind.TableCell, 0),
        "li" or "dt" or "dd" => (BlockKind.ListItem, 1),
        "figcaption" or "caption" => (BlockKind.Caption, 0),
        "blockquote" => (BlockKind.Quotation, 1),
        "pre" => (BlockKind.Code, 0),
        _ => (kind, level),
    };
}
