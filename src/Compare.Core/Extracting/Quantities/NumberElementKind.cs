namespace Compare.Core.Extracting.Quantities;

/// <summary>What an element does to the number that is composed.</summary>
internal enum NumberElementKind
{
    /// <summary>Adds its value.</summary>
    Addend,

    /// <summary>Multiplies by its value.</summary>
    Scale,

    /// <summary>Adds its value and makes an ordinal of the whole.</summary>
    Ordinal,

    /// <summary>Multiplies by its value and makes an ordinal of the whole (hundredth).</summary>
    OrdinalScale,

    /// <summary>A half, a third: of what follows, or added to what stands before.</summary>
    Fraction,

    /// <summary>Adds nothing: and, und, y.</summary>
    Joiner,
}
