namespace Compare.Core.Extracting.Quantities;

/// <summary>What an ending makes of a number word.</summary>
internal enum NumberForm
{
    /// <summary>An ordinal: fifth, beşinci.</summary>
    Ordinal,

    /// <summary>What a whole is divided by: twentieths, veinteavos.</summary>
    Denominator,

    /// <summary>The same number in another case: beşten.</summary>
    Case,

    /// <summary>An age in years: czterdziestodwuletni, vierentwintigjarige.</summary>
    Age,
}
