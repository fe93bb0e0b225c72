namespace Compare.Core.Text;

/// <summary>The writing systems that the tool tells apart (Unicode Standard Annex 24, reduced to what our languages use).</summary>
public enum Script
{
    /// <summary>Digits, punctuation, symbols: characters of no script of their own.</summary>
    Common,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Armenian.</summary>
    Armenian,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Devanagari.</summary>
    Devanagari,

    /// <summary>Bengali.</summary>
    Bengali,

    /// <summary>Tamil.</summary>
    Tamil,

    /// <summary>Thai.</summary>
    Thai,

    /// <summary>Georgian.</summary>
    Georgian,

    /// <summary>Hangul.</summary>
    Hangul,

    /// <summary>Hiragana.</summary>
    Hiragana,

    /// <summary>Katakana.</summary>
    Katakana,

    /// <summary>Han characters, Chinese and Japanese and Korean alike.</summary>
    Han,

    /// <summary>A script that the tool does not tell apart.</summary>
    Other,
}
