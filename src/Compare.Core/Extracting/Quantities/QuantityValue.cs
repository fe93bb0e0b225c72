namespace Compare.Core.Extracting.Quantities;

/// <summary>A number as a text states it.</summary>
/// <param name="Number">The exact value; of a range the lower end.</param>
public sealed record QuantityValue(ExactNumber Number) : Value
{
    /// <summary>The upper end of a range, or the second figure of a score; else null.</summary>
    public ExactNumber? Upper { get; init; }

    /// <summary>CLDR unit identifier (<c>length-kilometer</c>), <c>percent</c>, ISO 4217 code for money; null for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it says which one and not how many.</summary>
    public bool Ordinal { get; init; }

    /// <summary>Whether two figures are a score or ratio (3-2) and not a range.</summary>
    public bool Score { get; init; }

    /// <summary>How exactly it is claimed.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>
    /// The power of ten of the last digit that the text states: 0 for <c>281</c>, -1 for <c>2.8</c>, 5 for <c>2.1 million</c>. A value rounded
    /// to it is the same value.
    /// </summary>
    public int Precision { get; init; }

    /// <summary>The thing counted as written ("voters"), or null.</summary>
    public string? Counted { get; init; }

    /// <summary>Where the thing counted stands, in the document's text; empty where there is none.</summary>
    public Text.TextSpan CountedSpan { get; init; }

    /// <summary>How the number is written.</summary>
    public Notation Notation { get; init; }

    /// <inheritdoc/>
    public override string Canonical => Upper is null ? Number.ToString() : $"{Number}{(Score ? ":" : "..")}{Upper}";

    /// <inheritdoc/>
    public override string Describe() => QuantityWording.Describe(this);
}
