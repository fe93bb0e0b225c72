namespace Compare.Core.Judging;

/// <summary>What versions may convert for their readers by agreement.</summary>
public enum ConversionKind
{
    /// <summary>Units of measure, and roughly: 40 miles as 60 km.</summary>
    Units,

    /// <summary>Amounts of money: 100 dollars as 92 euros.</summary>
    Currencies,
}
