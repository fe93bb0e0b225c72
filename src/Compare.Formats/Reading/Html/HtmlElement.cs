using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>An element while the page is read, and afterwards what its place in the page says of the blocks in it.</summary>
internal sealed class HtmlElement
{
    /// <summary>An element inside another.</summary>
    /// <param name="name">The element's name in lower case.</param>
    /// <param name="parent">The element around it; null for the page.</param>
    /// <param name="part">Its part in the page.</param>
    public HtmlElement(string name, HtmlElement? parent, PagePart part = PagePart.None)
    {
        (Name, Parent, Part) = (name, parent, part);
        (Kind, Level) = (parent?.Kind ?? BlockKind.Paragraph, parent?.Level ?? 0);
        (Lists, Quotations) = (parent?.Lists ?? 0, parent?.Quotations ?? 0);
        (IsVerbatim, IsSilent, IsHidden) = (parent?.IsVerbatim ?? false, parent?.IsSilent ?? false, parent?.IsHidden ?? false);
        (Grid, Place) = (parent?.Grid, parent?.Place);
        Main = parent?.Main ?? (part == PagePart.Main ? this : null);
        Article = parent?.Article ?? (part == PagePart.Article ? this : null);
        IsInPageHeader = (parent?.IsInPageHeader ?? false) || (part == PagePart.Header && Main is null && Article is null);
    }

    /// <summary>The element's name in lower case.</summary>
    public string Name { get; }

    /// <summary>The element around it, or null.</summary>
    public HtmlElement? Parent { get; }

    /// <summary>Its part in the page.</summary>
    public PagePart Part { get; }

    /// <summary>The outermost main element around it, itself included, or null.</summary>
    public HtmlElement? Main { get; }

    /// <summary>The outermost article around it, itself included, or null: an article inside an article is a comment or a card.</summary>
    public HtmlElement? Article { get; }

    /// <summary>Whether it lies in the head of the page, which is in no main element and no article.</summary>
    public bool IsInPageHeader { get; }

    /// <summary>Whether it begins and ends a line of its own.</summary>
    public bool IsBlock { get; init; }

    /// <summary>What a block of text directly inside it is.</summary>
    public BlockKind Kind { get; set; }

    /// <summary>The level of such a block.</summary>
    public int Level { get; set; }

    /// <summary>How many lists it lies in.</summary>
    public int Lists { get; set; }

    /// <summary>How many quotations it lies in.</summary>
    public int Quotations { get; set; }

    /// <summary>The innermost table around it, or null.</summary>
    public TableGrid? Grid { get; set; }

    /// <summary>The place of the innermost cell around it, or null.</summary>
    public TablePlace? Place { get; set; }

    /// <summary>Whether white space in it counts.</summary>
    public bool IsVerbatim { get; set; }

    /// <summary>Whether its text is never read (scripts, controls).</summary>
    public bool IsSilent { get; set; }

    /// <summary>Whether its text stands in a line but is not seen or is no word of it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The inline mark that it sets, or null.</summary>
    public MarkKind? Mark { get; set; }

    /// <summary>The address of a link.</summary>
    public string? Target { get; set; }

    /// <summary>Where its words begin in the text; -1 before the first.</summary>
    public int MarkStart { get; set; } = -1;

    /// <summary>Characters of text in it and in the elements inside it, once it is closed.</summary>
    public int TextLength { get; set; }

    /// <summary>Whether the main content of the page lies outside it; worked out at the end.</summary>
    public bool? IsOutside { get; set; }
}
