namespace Compare.Core.Text;

/// <summary>What an inline mark does to the words that it spans.</summary>
public enum MarkKind
{
    /// <summary>Weak emphasis, usually italics.</summary>
    Emphasis,

    /// <summary>Strong emphasis, usually bold.</summary>
    Strong,

    /// <summary>A link; <see cref="Mark.Target"/> is its address.</summary>
    Link,

    /// <summary>Words set as program text.</summary>
    Code,

    /// <summary>A reference to a footnote.</summary>
    Footnote,

    /// <summary>Something that a program fills in: a shortcode, an MDX expression, a variable.</summary>
    Placeholder,

    /// <summary>A picture; the span is its alternative text, <see cref="Mark.Target"/> its address.</summary>
    Image,
}
