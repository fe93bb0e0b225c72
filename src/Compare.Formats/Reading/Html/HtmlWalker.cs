using System.Globalization;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>Reads a page once, from its first tag to its last, into blocks.</summary>
internal sealed class HtmlWalker
{
    private readonly string source;
    private readonly OpenElements elements;
    private int tables;

    /// <summary>A walker over <paramref name="source"/>, the file's text.</summary>
    public HtmlWalker(string source, int mostDepth)
    {
        this.source = source;
        Blocks = new HtmlBlocks(source);
        elements = new OpenElements(mostDepth, Ended);
    }

    /// <summary>What was found.</summary>
    public HtmlBlocks Blocks { get; }

    /// <summary>The language that the page states, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>Characters of text outside all elements and in them.</summary>
    public HtmlElement Page { get; } = new("#page", null) { IsBlock = true };

    /// <summary>Reads the page to its end.</summary>
    public void Walk()
    {
        elements.Push(Page);
        foreach (HtmlPiece piece in HtmlPieces.Of(source))
        {
            switch (piece.Type)
            {
                case HtmlTokenType.Character:
                    Characters(piece.Span);
                    break;
                case HtmlTokenType.StartTag:
                    Start(piece.Tag!);
                    break;
                case HtmlTokenType.EndTag when !ElementNames.Void.Contains(piece.Name):
                    elements.Close(piece.Name);
                    break;
            }
        }

        elements.CloseAll();
    }

    private void Characters(TextSpan span)
    {
        bool isBlank = source.AsSpan(span.Start, span.Length).IsWhiteSpace();
        if (!isBlank && elements.Top!.Name == "head")
        {
            elements.Close("head");
        }

        if (!elements.Top!.IsSilent)
        {
            Blocks.Add(span, elements.Top);
        }
        else if (!isBlank)
        {
            // A quotation that ran over unread text would not give its words: the block ends before it.
            Blocks.End();
        }
    }

    private void Start(HtmlTagToken tag)
    {
        string name = tag.Name;
        NoteLanguage(tag);
        if (name is "html" or "body" && elements.Has(name))
        {
            return;
        }

        if (elements.Top!.Name == "head" && name is not ("title" or "meta" or "link" or "script" or "style" or "base" or "noscript" or "template"))
        {
            elements.Close("head");
        }

        elements.CloseBefore(name);
        bool isBlock = ElementNames.Block.Contains(name);
        if (isBlock)
        {
            Blocks.End();
        }

        if (ElementNames.Void.Contains(name))
        {
            Void(tag);
        }
        else if (!tag.IsSelfClosing || name is "script" or "style" or "textarea" or "title")
        {
            Open(tag, isBlock);
        }
    }

    private void Void(HtmlTagToken tag)
    {
        if (tag.Name == "br")
        {
            Blocks.Break();
        }
        else if (tag.Name == "img" && !elements.Top!.IsSilent && !elements.Top.IsHidden && !PageParts.IsUnseen(tag))
        {
            HtmlAttributeToken alt = tag.Attributes.Find(a => a.Name == "alt");
            if (alt.Name is not null && ValueSpan(alt) is { IsEmpty: false } words)
            {
                Blocks.AddPicture(words, CharacterReference.Decode(tag.GetAttribute("src") ?? string.Empty), elements.Top);
            }
        }
    }

    // Where an attribute's value stands in the source, without its quotation marks and the white space at its ends.
    private TextSpan ValueSpan(HtmlAttributeToken attribute)
    {
        // The name, white space, the sign and a quotation mark take no more than this; a value that is not found so is left out.
        const int Near = 64;
        int from = attribute.Position.Index;
        int length = Math.Min(source.Length - from, attribute.Value.Length + Near);
        int sign = source.IndexOf('=', from, Math.Min(length, Near));
        int start = sign < 0 ? -1 : source.IndexOf(attribute.Value, sign, length - (sign - from), StringComparison.Ordinal);
        return start < 0 ? default : PlainText.TextLine.Trim(source, start, start + attribute.Value.Length);
    }

    private void Open(HtmlTagToken tag, bool isBlock)
    {
        HtmlElement parent = elements.Top!;
        bool isUnseen = !isBlock && (PageParts.IsUnseen(tag) || tag.GetAttribute("aria-hidden") == "true");
        var element = new HtmlElement(tag.Name, parent, isBlock ? PageParts.Of(tag) : PagePart.None) { IsBlock = isBlock };
        element.IsSilent |= ElementNames.Silent.Contains(tag.Name);
        element.IsVerbatim |= tag.Name is "pre" or "listing" or "xmp" or "plaintext";
        BlockRole.Give(element);
        PlaceCell(element, tag);
        if (!isBlock)
        {
            bool isNote = IsNote(tag, parent);
            element.IsHidden |= isUnseen || isNote;
            (element.Mark, element.Target) = isNote ? (MarkKind.Footnote, tag.GetAttribute("href")) : Marking(tag);
        }

        elements.Push(element);
        if (element.Mark is not null && !element.IsSilent)
        {
            Blocks.BeginMark(element);
        }
    }

    private void PlaceCell(HtmlElement element, HtmlTagToken tag)
    {
        switch (element.Name)
        {
            case "table":
                (element.Grid, element.Place) = (new TableGrid(tables++), null);
                break;
            case "tr":
                element.Grid?.BeginRow();
                break;
            case "td" or "th":
                element.Place = element.Grid?.Place(Span(tag, "colspan"), Span(tag, "rowspan"));
                break;
        }
    }

    private static int Span(HtmlTagToken tag, string attribute) => int.TryParse(tag.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? span : 1;

    // The number of a note stands in the line, raised, and leads to a place on the page; it is no number of the text.
    private static bool IsNote(HtmlTagToken tag, HtmlElement parent) => tag.Name switch
    {
        "a" => parent.Name == "sup" && (tag.GetAttribute("href") ?? string.Empty).StartsWith('#'),
        "sup" => (tag.GetAttribute("class") ?? string.Empty).Contains("reference", StringComparison.Ordinal) || (parent.Name == "a" && parent.Target is { } target && target.StartsWith('#')),
        _ => false,
    };

    private static (MarkKind? Mark, string? Target) Marking(HtmlTagToken tag) => tag.Name switch
    {
        "em" or "i" => (MarkKind.Emphasis, null),
        "strong" or "b" => (MarkKind.Strong, null),
        "code" or "kbd" or "samp" or "tt" => (MarkKind.Code, null),
        "a" when tag.GetAttribute("href") is { } address && tag.Attributes.Any(a => a.Name == "href") => (MarkKind.Link, CharacterReference.Decode(address).Trim()),
        _ => (null, null),
    };

    private void NoteLanguage(HtmlTagToken tag)
    {
        string? stated = tag.Name switch
        {
            "html" or "body" or "main" or "article" => tag.GetAttribute("lang") is { Length: > 0 } lang ? lang : tag.GetAttribute("xml:lang"),
            "meta" when string.Equals(tag.GetAttribute("http-equiv"), "content-language", StringComparison.OrdinalIgnoreCase) => tag.GetAttribute("content"),
            _ => null,
        };
        Language ??= LanguageTag.TryParse(stated?.Trim(), out LanguageTag language) ? language.Value : null;
    }

    private void Ended(HtmlElement element)
    {
        if (element.IsBlock)
        {
            Blocks.End();
        }
        else if (element.Mark is not null)
        {
            Blocks.EndMark(element);
        }
    }
}
