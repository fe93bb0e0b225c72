namespace Compare.Core.Matching;

/// <summary>How two values differ. The shape explains a finding and bears on its severity. Results write these names in kebab case.</summary>
public enum Shape
{
    /// <summary>No shape applies.</summary>
    None,

    /// <summary>One value is a power of ten times the other.</summary>
    Magnitude,

    /// <summary>Two neighbouring digits changed places.</summary>
    TransposedDigits,

    /// <summary>One digit is another.</summary>
    OneDigit,

    /// <summary>A digit is missing.</summary>
    DroppedDigit,

    /// <summary>A digit is too many.</summary>
    AddedDigit,

    /// <summary>A billion was taken for a milliard, or the like.</summary>
    LongAndShortScale,

    /// <summary>A decimal mark was read as a group mark, or the other way round.</summary>
    DecimalMark,

    /// <summary>The unit was replaced and the number kept.</summary>
    UnitNotConverted,

    /// <summary>Twelve hours apart.</summary>
    HalfOfDay,

    /// <summary>Day and month changed places.</summary>
    DayMonthSwapped,

    /// <summary>The value of a neighbouring segment.</summary>
    CopiedFromNeighbour,

    /// <summary>The letters look alike and are not the same.</summary>
    Lookalike,

    /// <summary>A letter was dropped, added, replaced or swapped.</summary>
    Misspelling,

    /// <summary>None of these.</summary>
    Other,
}
