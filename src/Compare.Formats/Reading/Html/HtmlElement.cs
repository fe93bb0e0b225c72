using Compare.Core.Text;

namespace Compare.Formats.Reading.Html;

/// <summary>An element while the page is read, and afterwards what its place in the page says of the blocks in it.</summary>
/// <param name="name">The element's name in lower case.</param>
/// <param name="parent">The element around it; null for the page.</param>
internal sealed class HtmlElement(string name, HtmlElement? parent)
{
    /// <summary>The element's name in lower case.</summary>
    public string Name => name;

    /// <summary>The element around it, or null.</summary>
    public HtmlElement? Parent => parent;

    /// <summary>Whether it begins and ends a line of its own.</summary>
    public bool IsBlock { get; init; }

    /// <summary>What a block of text directly inside it is.</summary>
    public BlockKind Kind { get; set; } = parent?.Kind ?? BlockKind.Paragraph;

    /// <summary>The level of such a block.</summary>
    public int Level { get; set; } = parent?.Level ?? 0;

    /// <summary>How many lists it lies in.</summary>
    public int Lists { get; set; } = parent?.Lists ?? 0;

    /// <summary>How many quotations it lies in.</summary>
    public int Quotations { get; set; } = parent?.Quotations ?? 0;

    /// <summary>Whether white space in it counts.</summary>
    public bool IsVerbatim { get; set; } = parent?.IsVerbatim ?? false;

    /// <summary>Whether its text is never read (scripts, controls).</summary>
    public bool IsSilent { get; set; } = parent?.IsSilent ?? false;

    /// <summary>Whether its text stands in a line but is not seen or is no word of it.</summary>
    public bool IsHidden { get; set; } = parent?.IsHidden ?? false;

    /// <summary>Its part in the page.</summary>
    public PagePart Part { get; set; }

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
