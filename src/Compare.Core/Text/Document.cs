namespace Compare.Core.Text;

/// <summary>
/// One version's text as a reader of its format understood it. All spans of the pipeline count in <see cref="Text"/>;
/// <see cref="Map"/> leads from there to the file. Immutable.
/// </summary>
public sealed class Document
{
    /// <summary>The text, in UTF-16. For plain text and Markdown it is the file's own, signs of markup included.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks in reading order. They do not overlap; text outside every block is not language.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The inline marks, ordered by span.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Spans inside blocks that hold signs of markup and no words (asterisks, link targets, tags), ordered, not overlapping. No token lies in them.</summary>
    public IReadOnlyList<TextSpan> Hidden { get; init; } = [];

    /// <summary>Leads from a span of <see cref="Text"/> to its place in the file.</summary>
    public required SourceMap Map { get; init; }

    /// <summary>The BCP 47 tag that the document itself states, or null.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>A document of plain text in which every given block lies; the text is its own source.</summary>
    public static Document Plain(string text, IReadOnlyList<Block> blocks) => new() { Text = text, Blocks = blocks, Map = new PlainSourceMap(text) };
}
