using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency.Reckonings;

/// <summary>A figure that others are reckoned against.</summary>
/// <param name="Segment">Index of its segment.</param>
/// <param name="Row">The row of the grid.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Readings">What it may be, the likeliest first; never empty.</param>
internal sealed record Operand(int Segment, int Row, TextSpan Span, IReadOnlyList<Value> Readings)
{
    /// <summary>The likeliest value.</summary>
    public Value Value => Readings[0];

    /// <summary>Whether the text does not state it: it is the number of items of a list.</summary>
    public bool IsCount { get; init; }

    /// <summary>The operand that an extraction is.</summary>
    public static Operand Of(Extraction extraction, int row)
    {
        var readings = new Value[extraction.Readings.Length];
        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = extraction.Readings[i].Value;
        }

        return new Operand(extraction.Segment, row, extraction.Span, readings);
    }
}
