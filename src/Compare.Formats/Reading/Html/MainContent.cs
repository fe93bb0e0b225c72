using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>
/// Chooses the blocks of the article among all blocks of a page: what lies in its main element or its one large article, without menus,
/// sidebars and footers. In doubt text is kept.
/// </summary>
internal static class MainContent
{
    // A main element with less text than this, and less than half of the page's, is a frame that something else fills.
    private const int LeastMain = 400;

    /// <summary>The blocks of the article, in order.</summary>
    /// <param name="blocks">All blocks of the page.</param>
    /// <param name="page">The outermost element, closed.</param>
    public static IReadOnlyList<Block> Choose(IReadOnlyList<PlacedBlock> blocks, HtmlElement page)
    {
        page.IsOutside = false;
        List<PlacedBlock> shown = [.. blocks.Where(b => !IsOutside(b.Element, page) && !IsInHeader(b))];
        List<PlacedBlock> kept = InMain(shown) ?? InArticle(shown) ?? shown;

        // A page that calls all its text a menu is taken at its text.
        return [.. (kept.Count > 0 ? kept : blocks).Select(b => b.Block)];
    }

    private static List<PlacedBlock>? InMain(List<PlacedBlock> shown)
    {
        List<PlacedBlock> found = shown.FindAll(b => b.Element?.Main is not null);
        int inside = Length(found);
        return inside >= LeastMain || (inside > 0 && inside * 2 >= Length(shown)) ? found : null;
    }

    // Several articles are a list of articles or an article and its comments; one that outweighs them is the one.
    private static List<PlacedBlock>? InArticle(List<PlacedBlock> shown)
    {
        List<PlacedBlock> found = shown.FindAll(b => b.Element?.Article is not null);
        List<PlacedBlock> largest = found.GroupBy(b => b.Element!.Article).Select(g => g.ToList()).MaxBy(Length) ?? [];
        int length = Length(largest);
        return length >= LeastMain / 2 && length * 10L >= Length(found) * 6L && length * 3L >= Length(shown) ? largest : null;
    }

    private static int Length(List<PlacedBlock> blocks) => blocks.Sum(b => b.Block.Span.Length);

    private static bool IsOutside(HtmlElement? element, HtmlElement page)
    {
        if (element is null)
        {
            return false;
        }

        bool isOwn = element.Part == PagePart.Around || (element.Part == PagePart.Suspect && element.TextLength * 2 < page.TextLength);
        return element.IsOutside ??= isOwn || IsOutside(element.Parent, page);
    }

    // The page's own head holds logo and menu; what it says of the article is the headline.
    private static bool IsInHeader(PlacedBlock block) => block.Block.Kind != BlockKind.Heading && block.Element is { IsInPageHeader: true };
}
