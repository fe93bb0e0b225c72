using System.Collections.Immutable;

namespace Compare.Core.Extracting.Quantities;

/// <summary>A number as it stands in a segment, without sign, unit or bound.</summary>
/// <param name="Start">Index of its first atom.</param>
/// <param name="End">Index after its last atom.</param>
/// <param name="Readings">One to four, the likeliest first.</param>
/// <param name="Notation">How it is written.</param>
internal sealed record WrittenNumber(int Start, int End, ImmutableArray<NumberReading> Readings, Notation Notation)
{
    /// <summary>Whether it says which one and not how many.</summary>
    public bool Ordinal { get; init; }

    /// <summary>The scale that its last part was multiplied by, 1 for none.</summary>
    public ExactNumber LastScale { get; init; } = new(1);

    /// <summary>Whether digits and separators are plain groups, so that no sign, code or date is torn.</summary>
    public bool Torn { get; init; }

    /// <summary>What a word inside it says of its exactness (550多万).</summary>
    public Approximation Blur { get; init; }

    /// <summary>Whether its own words say that it is a percentage (百分之二十).</summary>
    public bool IsPercent { get; init; }

    /// <summary>The ending of a case that its last word bears (beş|ten); empty where it has none.</summary>
    public string Ending { get; init; } = string.Empty;

    /// <summary>Whether its word says that it counts the years of somebody's life.</summary>
    public bool IsAge { get; init; }

    /// <summary>The likeliest value.</summary>
    public ExactNumber Value => Readings[0].Value;

    /// <summary>The value where it is a whole number below ten thousand, else -1.</summary>
    public int Small => Value.IsWhole && Value.Sign >= 0 && Value < ExactNumber.PowerOfTen(4) ? (int)Value.Numerator : -1;
}
