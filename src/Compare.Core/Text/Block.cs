namespace Compare.Core.Text;

/// <summary>A paragraph, heading, list item, quotation, table cell, front matter field or code block of a document.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Where its content lies in the document's text, without the marks that make it what it is.</param>
/// <param name="Level">Depth of a heading, list item or quotation, from one; zero elsewhere.</param>
/// <param name="Label">Name of a front matter field, language of a code block; else null.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int Level = 0, string? Label = null)
{
    /// <summary>Where a cell of a table stands in it; null for other blocks, and where the format does not say.</summary>
    public TablePlace? Place { get; init; }

    /// <summary>Whether the kind was guessed from the looks of the text, as a short line by itself is a heading, and not said by the format.</summary>
    public bool IsGuessed { get; init; }
}
