using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Text;

namespace Compare.Core.Matching.Consistency;

/// <summary>A figure that stands alone in a cell of a table or behind the label of a list's item.</summary>
/// <param name="Segment">Index of the segment.</param>
/// <param name="Row">The row of the grid.</param>
/// <param name="Span">The figure.</param>
/// <param name="Quantity">Its value.</param>
/// <param name="Readings">All numbers that it may be, the likeliest first.</param>
internal sealed record SumFigure(int Segment, int Row, TextSpan Span, QuantityValue Quantity, IReadOnlyList<QuantityValue> Readings)
{
    /// <summary>The figure of an extraction; null where it is no exact number that could be added: an ordinal, a range, a bound, an approximation, a fraction.</summary>
    public static SumFigure? Of(Extraction extraction, int row)
    {
        if (extraction.Value is not QuantityValue quantity || !CanBeAdded(quantity))
        {
            return null;
        }

        var readings = new List<QuantityValue>(Extraction.MostReadings);
        foreach (Reading reading in extraction.Readings)
        {
            if (reading.Value is QuantityValue other && CanBeAdded(other))
            {
                readings.Add(other);
            }
        }

        return new SumFigure(extraction.Segment, row, extraction.Span, quantity, readings);
    }

    /// <summary>The figure with where it stands.</summary>
    public Quotation Quote(bool deviant) => new(Segment, Row, Span, Quantity.Describe(), deviant) { Value = Quantity.Canonical, Unit = Quantity.Unit };

    private static bool CanBeAdded(QuantityValue quantity) =>
        quantity is { Ordinal: false, Upper: null, Approximation: Approximation.Exact } && quantity.Number.DecimalPlaces() >= 0;
}
