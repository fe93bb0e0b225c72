namespace Compare.Core.Extracting.Phrases;

/// <summary>What an atom is.</summary>
internal enum AtomKind
{
    /// <summary>A word, or a part of one between hyphens and apostrophes.</summary>
    Word,

    /// <summary>A run of digits, written in ASCII whatever its script.</summary>
    Digits,

    /// <summary>One character of a script that does not part its words, or one Hangul syllable.</summary>
    Character,

    /// <summary>One punctuation mark or symbol.</summary>
    Sign,
}
