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
        List<PlacedBlock> kept = Inside(shown, PagePart.Main) ?? Inside(shown, PagePart.Article) ?? shown;

        // A page that calls all its text a menu is taken at its text.
        return [.. (kept.Count > 0 ? kept : blocks).Select(b => b.Block)];
    }

    private static List<PlacedBlock>? Inside(List<PlacedBlock> shown, PagePart part)
    {
        var found = shown.Select(b => (Block: b, Element: Nearest(b.Element, part))).Where(b => b.Element is not null).ToList();
        int all = shown.Sum(b => b.Block.Span.Length);
        int inside = found.Sum(b => b.Block.Block.Span.Length);
        if (part == PagePart.Main)
        {
            return inside >= LeastMain || (inside > 0 && inside * 2 >= all) ? found.ConvertAll(b => b.Block) : null;
        }

        // Several articles are a list of articles or an article and its comments; one that outweighs them is the one.
        var largest = found.GroupBy(b => b.Element).Select(g => (g.Key, Length: g.Sum(b => b.Block.Block.Span.Length))).OrderByDescending(g => g.Length).FirstOrDefault();
        return largest.Length >= LeastMain / 2 && largest.Length * 10 >= inside * 6 && largest.Length * 3 >= all
            ? [.. found.Where(b => b.Element == largest.Key).Select(b => b.Block)]
            : null;
    }

    // The outermost element of that part around a block: an article inside an article is a comment or a card.
    private static HtmlElement? Nearest(HtmlElement? element, PagePart part)
    {
        HtmlElement? found = null;
        for (; element is not null; element = element.Parent)
        {
            found = element.Part == part ? element : found;
        }

        return found;
    }

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
    private static bool IsInHeader(PlacedBlock block) =>
        block.Block.Kind != BlockKind.Heading && Nearest(block.Element, PagePart.Header) is { } header &&
        Nearest(header, PagePart.Main) is null && Nearest(header, PagePart.Article) is null;
}
