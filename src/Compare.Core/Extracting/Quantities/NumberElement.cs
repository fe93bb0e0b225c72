namespace Compare.Core.Extracting.Quantities;

/// <summary>One word, or run of words, that numbers are composed of.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its value.</param>
/// <param name="End">Index after its last atom.</param>
internal sealed record NumberElement(NumberElementKind Kind, ExactNumber Value, int End)
{
    /// <summary>Whether it is also a scale of ten that reads as a number when it stands alone (cien, mille, hundert).</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether it is a factor that is no power of ten (a dozen), so that nothing may follow.</summary>
    public bool IsFactor { get; init; }

    /// <summary>The fraction that the same word also is (quintos, vijfde), or null.</summary>
    public ExactNumber? Share { get; init; }
}
