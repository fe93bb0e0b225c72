namespace Compare.Core.Text;

/// <summary>Tells where a span of a document's text stands in its source. The text itself is the source unless a reader says otherwise.</summary>
public abstract class SourceMap
{
    /// <summary>Finds the place of <paramref name="span"/>, a span of the document's text, in the source.</summary>
    public abstract SourceRange Locate(TextSpan span);
}
