using Compare.Core.Text;
using Compare.Formats.Reading.Encodings;

namespace Compare.Formats.Reading.PlainText;

/// <summary>
/// Reads plain text. Blank lines part the blocks, a line break inside a block is white space, and what people type to set words apart
/// (<c>**bold**</c>, <c>_so_</c>, <c>- item</c>, <c># heading</c>, <c>&lt;https://...&gt;</c>) is read as marks and not as words.
/// The document's text is the file's to the letter, without a byte order mark.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public Document Read(Stream content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        return Read(TextDecoder.Decode(content, options), options.LinesAreBlocks);
    }

    /// <summary>Reads text that is decoded already.</summary>
    /// <param name="text">The text; it becomes the document's text.</param>
    /// <param name="linesAreBlocks">Whether each line is one block, as <see cref="ReadingOptions.LinesAreBlocks"/> says.</param>
    public static Document Read(string text, bool linesAreBlocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hidden = new List<TextSpan>();
        IReadOnlyList<Block> blocks = linesAreBlocks
            ? TextLine.Of(text, loneReturns: false).ConvertAll(l => new Block(BlockKind.Line, l.Whole))
            : new PlainBlocks(text, hidden).Read();
        var marks = new TypedMarks(text, hidden);
        foreach (Block block in blocks)
        {
            marks.Read(block.Span);
        }

        return new Document
        {
            Text = text,
            Blocks = blocks,
            Marks = marks.Ordered(),
            Hidden = HiddenSpans.Ordered(hidden),
            Map = new PlainSourceMap(text),
        };
    }
}
