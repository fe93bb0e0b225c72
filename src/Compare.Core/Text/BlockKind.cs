namespace Compare.Core.Text;

/// <summary>What a block of a document is to its reader.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A title; <see cref="Block.Level"/> counts from one.</summary>
    Heading,

    /// <summary>One point of a list; <see cref="Block.Level"/> is its depth from one.</summary>
    ListItem,

    /// <summary>A paragraph set apart as somebody's words.</summary>
    Quotation,

    /// <summary>One cell of a table.</summary>
    TableCell,

    /// <summary>The value of one field before the article; <see cref="Block.Label"/> is the field's name.</summary>
    FrontMatter,

    /// <summary>Program text or other content that is not language; it is never split into sentences.</summary>
    Code,

    /// <summary>The words under or over a picture or table.</summary>
    Caption,

    /// <summary>One unit of text that was aligned before, or one line read as a segment; it may be empty and is never split.</summary>
    Line,
}
