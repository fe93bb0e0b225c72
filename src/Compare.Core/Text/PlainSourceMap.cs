namespace Compare.Core.Text;

/// <summary>The map of a document whose text is its source to the letter: plain text and Markdown, or text extracted from an archive.</summary>
public sealed class PlainSourceMap(string text) : SourceMap
{
    private readonly LineIndex lines = new(text);

    /// <inheritdoc/>
    public override SourceRange Locate(TextSpan span)
    {
        (int line, int column) = lines.At(span.Start);
        return new SourceRange(span.Start, span.End, line, column);
    }
}
