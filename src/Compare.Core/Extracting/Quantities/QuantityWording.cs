using System.Text;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Words a quantity in English for messages and readings: <c>2.1 million</c>, <c>45.3 %</c>, <c>10 to 15 km</c>.</summary>
internal static class QuantityWording
{
    public static string Describe(QuantityValue quantity)
    {
        var words = new StringBuilder();
        words.Append(quantity.Approximation switch
        {
            Approximation.About => "about ",
            Approximation.Over => "over ",
            Approximation.Under => "under ",
            Approximation.AtLeast => "at least ",
            Approximation.AtMost => "at most ",
            _ => string.Empty,
        });
        words.Append(quantity.Number.ToReadable());
        if (quantity.Upper is { } upper)
        {
            words.Append(quantity.Score ? "-" : " to ").Append(upper.ToReadable());
        }

        if (quantity.Ordinal)
        {
            words.Append(" (ordinal)");
        }

        return quantity.Unit is { } unit ? words.Append(' ').Append(unit == "percent" ? "%" : unit).ToString() : words.ToString();
    }
}
