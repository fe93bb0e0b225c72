using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>Says what the text directly inside an element is to its reader.</summary>
internal static class BlockRole
{
    /// <summary>Sets kind and level of <paramref name="element"/> by its name; elements that say nothing keep those of the element around them.</summary>
    public static void Give(HtmlElement element)
    {
        switch (element.Name)
        {
            case ['h', >= '1' and <= '6']:
                (element.Kind, element.Level) = (BlockKind.Heading, element.Name[1] - '0');
                break;
            case "ul" or "ol" or "dl" or "menu":
                element.Lists++;
                break;
            case "li" or "dt" or "dd":
                (element.Kind, element.Level) = (BlockKind.ListItem, Math.Max(1, element.Lists));
                break;
            case "blockquote":
                element.Quotations++;
                (element.Kind, element.Level) = (BlockKind.Quotation, element.Quotations);
                break;
            case "td" or "th":
                (element.Kind, element.Level) = (BlockKind.TableCell, 0);
                break;
            case "figcaption" or "caption":
                (element.Kind, element.Level) = (BlockKind.Caption, 0);
                break;
            case "pre" or "listing" or "xmp" or "plaintext":
                (element.Kind, element.Level) = (BlockKind.Code, 0);
                break;
        }
    }
}
