using System.Text;

namespace Compare.Core.Extracting.Quantities;

/// <summary>Words a quantity in English for messages and readings: <c>2.1 million</c>, <c>45.3 %</c>, <c>10 to 15 km</c>.</summary>
internal static class QuantityWording
{
    public static string Describe(QuantityValue quantity)
    {
        var words = new StringBuilder();
        words.Append(Bound(quantity.Approximation));
        words.Append(quantity.Number.ToReadable());
        if (quantity.Upper is { } upper)
        {
            words.Append(quantity.Score ? "-" : " to ").Append(upper.ToReadable());
        }

        if (quantity.Ordinal)
        {
            words.Append(" (ordinal)");
        }

        bool single = quantity.Upper is null && quantity.Number.ToReadable() == "1";
        return quantity.Unit is { } unit ? words.Append(' ').Append(Unit(unit, single)).ToString() : words.ToString();
    }

    /// <summary>What stands before the number: <c>over </c>, with its space; empty where it is exact.</summary>
    public static string Bound(Approximation approximation) => approximation switch
    {
        Approximation.About => "about ",
        Approximation.Over => "over ",
        Approximation.Under => "under ",
        Approximation.Nearly => "nearly ",
        Approximation.AtLeast => "at least ",
        Approximation.AtMost => "at most ",
        _ => string.Empty,
    };

    // CLDR identifiers read well once the dimension is gone: length-mile is miles, speed-mile-per-hour miles per hour, area-square-foot square feet.
    private static string Unit(string unit, bool single)
    {
        int start = unit.IndexOf('-', StringComparison.Ordinal) + 1;
        if (start == 0 || unit == "percentage-point")
        {
            return unit switch { "percent" => "%", "permille" => "‰", "percentage-point" => single ? "percentage point" : "percentage points", _ => unit };
        }

        string[] words = unit[start..].Split('-');
        int per = Array.IndexOf(words, "per");
        int counted = words is ["part", ..] || per == 0 ? 0 : (per < 0 ? words.Length : per) - 1;
        words[counted] = words[counted] switch { "celsius" => "°C", "fahrenheit" => "°F", "generic" => single ? "degree" : "degrees", var one => single ? one : Plural(one) };
        return string.Join(' ', words);
    }

    private static string Plural(string unit) => unit switch
    {
        "foot" => "feet",
        "inch" => "inches",
        "horsepower" or "kelvin" => unit,
        _ => unit.EndsWith("hertz", StringComparison.Ordinal) ? unit : unit + "s",
    };
}
