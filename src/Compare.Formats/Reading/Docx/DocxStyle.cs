using Compare.Core.Text;

namespace Compare.Formats.Reading.Docx;

/// <summary>What a paragraph style makes of its paragraphs.</summary>
/// <param name="Kind">The kind of block.</param>
/// <param name="Level">The level of a heading or list item; else zero.</param>
internal readonly record struct DocxStyle(BlockKind Kind, int Level)
{
    /// <summary>A paragraph of no particular style.</summary>
    public static readonly DocxStyle Plain = new(BlockKind.Paragraph, 0);

    /// <summary>The meaning of a built-in style, by its name, which Word keeps in English whatever its language; null for other names.</summary>
    public static DocxStyle? Named(string name) => name.ToLowerInvariant() switch
    {
        ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var digit] => new DocxStyle(BlockKind.Heading, digit - '0'),
        "title" => new DocxStyle(BlockKind.Heading, 1),
        "subtitle" => new DocxStyle(BlockKind.Heading, 2),
        "quote" or "intense quote" or "block text" => new DocxStyle(BlockKind.Quotation, 1),
        "caption" => new DocxStyle(BlockKind.Caption, 0),
        "list bullet" or "list number" => new DocxStyle(BlockKind.ListItem, 1),
        _ => null,
    };
}
