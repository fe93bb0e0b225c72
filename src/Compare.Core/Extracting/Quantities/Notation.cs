namespace Compare.Core.Extracting.Quantities;

/// <summary>How a number is written. Spelled numbers are often idioms, so they are held to less.</summary>
public enum Notation
{
    /// <summary>Digits alone.</summary>
    Digits,

    /// <summary>Digits and a scale word: 2.1 million, 210万.</summary>
    DigitsWithScale,

    /// <summary>Words: two hundred, zwölf, 二百.</summary>
    Words,

    /// <summary>Roman numerals.</summary>
    Roman,
}
