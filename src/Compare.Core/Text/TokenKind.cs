namespace Compare.Core.Text;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters of a spaced script, with the marks, apostrophes and hyphens inside them; in Thai and kana, one unit of segmentation.</summary>
    Word,

    /// <summary>A run of digits of one script. Separators are tokens of their own: what they mean is for extraction to say.</summary>
    Digits,

    /// <summary>A run of Han characters, or of one kana, that no word boundary divides.</summary>
    Ideographs,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>One symbol: currency, percent, mathematical sign, emoji.</summary>
    Symbol,
}
