using System.Collections.Frozen;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Numbers;

/// <summary>
/// Leads from a number in one unit to the number in another of the same dimension. Factors are those of the international definitions (yard and
/// pound agreement of 1959; SI brochure, 9th edition), in base units of each dimension.
/// </summary>
/// <param name="Factor">What a number is multiplied by.</param>
/// <param name="Offset">What is added after that.</param>
internal sealed record UnitConversion(ExactNumber Factor, ExactNumber Offset)
{
    private static readonly FrozenDictionary<string, (string Dimension, ExactNumber Factor)> Bases = new Dictionary<string, (string, ExactNumber)>
    {
        ["length-millimeter"] = ("length", ExactNumber.Parse("0.001")),
        ["length-centimeter"] = ("length", ExactNumber.Parse("0.01")),
        ["length-meter"] = ("length", ExactNumber.Parse("1")),
        ["length-kilometer"] = ("length", ExactNumber.Parse("1000")),
        ["length-inch"] = ("length", ExactNumber.Parse("0.0254")),
        ["length-foot"] = ("length", ExactNumber.Parse("0.3048")),
        ["length-yard"] = ("length", ExactNumber.Parse("0.9144")),
        ["length-mile"] = ("length", ExactNumber.Parse("1609.344")),
        ["length-nautical-mile"] = ("length", ExactNumber.Parse("1852")),
        ["length-micrometer"] = ("length", ExactNumber.Parse("0.000001")),
        ["length-decimeter"] = ("length", ExactNumber.Parse("0.1")),
        ["length-fathom"] = ("length", ExactNumber.Parse("1.8288")),
        ["length-mile-scandinavian"] = ("length", ExactNumber.Parse("10000")),
        ["mass-gram"] = ("mass", ExactNumber.Parse("0.001")),
        ["mass-milligram"] = ("mass", ExactNumber.Parse("0.000001")),
        ["mass-kilogram"] = ("mass", ExactNumber.Parse("1")),
        ["mass-tonne"] = ("mass", ExactNumber.Parse("1000")),
        ["mass-ounce"] = ("mass", ExactNumber.Parse("0.028349523125")),
        ["mass-pound"] = ("mass", ExactNumber.Parse("0.45359237")),
        ["mass-stone"] = ("mass", ExactNumber.Parse("6.35029318")),
        ["mass-ton"] = ("mass", ExactNumber.Parse("907.18474")),
        ["mass-microgram"] = ("mass", ExactNumber.Parse("0.000000001")),
        ["area-square-meter"] = ("area", ExactNumber.Parse("1")),
        ["area-square-kilometer"] = ("area", ExactNumber.Parse("1000000")),
        ["area-square-foot"] = ("area", ExactNumber.Parse("0.09290304")),
        ["area-square-mile"] = ("area", ExactNumber.Parse("2589988.110336")),
        ["area-acre"] = ("area", ExactNumber.Parse("4046.8564224")),
        ["area-hectare"] = ("area", ExactNumber.Parse("10000")),
        ["area-square-centimeter"] = ("area", ExactNumber.Parse("0.0001")),
        ["area-square-inch"] = ("area", ExactNumber.Parse("0.00064516")),
        ["area-square-yard"] = ("area", ExactNumber.Parse("0.83612736")),
        ["volume-liter"] = ("volume", ExactNumber.Parse("1")),
        ["volume-milliliter"] = ("volume", ExactNumber.Parse("0.001")),
        ["volume-cubic-meter"] = ("volume", ExactNumber.Parse("1000")),
        ["volume-gallon"] = ("volume", ExactNumber.Parse("3.785411784")),
        ["volume-pint"] = ("volume", ExactNumber.Parse("0.473176473")),
        ["volume-quart"] = ("volume", ExactNumber.Parse("0.946352946")),
        ["volume-barrel"] = ("volume", ExactNumber.Parse("158.987294928")),
        ["volume-gallon-imperial"] = ("volume", ExactNumber.Parse("4.54609")),
        ["volume-centiliter"] = ("volume", ExactNumber.Parse("0.01")),
        ["volume-deciliter"] = ("volume", ExactNumber.Parse("0.1")),
        ["volume-cubic-centimeter"] = ("volume", ExactNumber.Parse("0.001")),
        ["volume-cubic-foot"] = ("volume", ExactNumber.Parse("28.316846592")),
        ["volume-fluid-ounce"] = ("volume", ExactNumber.Parse("0.0295735295625")),
        ["speed-kilometer-per-hour"] = ("speed", ExactNumber.Parse("1000") / ExactNumber.Parse("3600")),
        ["speed-mile-per-hour"] = ("speed", ExactNumber.Parse("1609.344") / ExactNumber.Parse("3600")),
        ["speed-meter-per-second"] = ("speed", ExactNumber.Parse("1")),
        ["speed-knot"] = ("speed", ExactNumber.Parse("1852") / ExactNumber.Parse("3600")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // A barrel that is not of oil holds 31.5 American or 36 British gallons.
    private static readonly ExactNumber[] OtherBarrels = [ExactNumber.Parse("119.240471196"), ExactNumber.Parse("163.65924")];

    // A text that says "degrees" may mean either scale, and a difference of temperatures has no offset.
    private static readonly UnitConversion Same = new(new ExactNumber(1), ExactNumber.Zero);
    private static readonly UnitConversion ToCelsius = new(new ExactNumber(5, 9), new ExactNumber(-160, 9));
    private static readonly UnitConversion ToFahrenheit = new(new ExactNumber(9, 5), new ExactNumber(32));
    private static readonly UnitConversion StepToCelsius = new(new ExactNumber(5, 9), ExactNumber.Zero);
    private static readonly UnitConversion StepToFahrenheit = new(new ExactNumber(9, 5), ExactNumber.Zero);

    /// <summary>The conversions between degrees of which neither text names the scale: absolute temperatures, and differences of them.</summary>
    public static IReadOnlyList<UnitConversion> BetweenDegrees { get; } = [ToCelsius, ToFahrenheit, StepToCelsius, StepToFahrenheit];

    /// <summary>The conversions that lead from one unit to the other, of which any may be meant; none where the units measure different things or are not known.</summary>
    public static IReadOnlyList<UnitConversion> Between(string from, string to)
    {
        if (Bases.TryGetValue(from, out var source) && Bases.TryGetValue(to, out var target) && source.Dimension == target.Dimension)
        {
            var plain = new UnitConversion(source.Factor / target.Factor, ExactNumber.Zero);
            return from == "volume-barrel" ? [plain, .. OtherBarrels.Select(b => new UnitConversion(b / target.Factor, ExactNumber.Zero))]
                : to == "volume-barrel" ? [plain, .. OtherBarrels.Select(b => new UnitConversion(source.Factor / b, ExactNumber.Zero))]
                : [plain];
        }

        return (from, to) switch
        {
            ("temperature-fahrenheit", "temperature-celsius") => [ToCelsius, StepToCelsius],
            ("temperature-celsius", "temperature-fahrenheit") => [ToFahrenheit, StepToFahrenheit],
            (_, "temperature-celsius") when IsDegree(from) => [Same, ToCelsius, StepToCelsius],
            (_, "temperature-fahrenheit") when IsDegree(from) => [Same, ToFahrenheit, StepToFahrenheit],
            ("temperature-celsius", _) when IsDegree(to) => [Same, ToFahrenheit, StepToFahrenheit],
            ("temperature-fahrenheit", _) when IsDegree(to) => [Same, ToCelsius, StepToCelsius],
            _ when IsDegree(from) && IsDegree(to) => [Same, ToCelsius, ToFahrenheit, StepToCelsius, StepToFahrenheit],
            _ when (BaseOfRate(from) ?? from) is var a && (BaseOfRate(to) ?? to) is var b && (a != from || b != to) && a != b => Between(a, b),
            ("percent", "percentage-point") or ("percentage-point", "percent") => [Same],
            _ => [],
        };
    }

    /// <summary>The conversions to the units of the other system that translators bring a unit to.</summary>
    public static IEnumerable<UnitConversion> ToCounterparts(string unit) => (unit switch
    {
        "length-mile" => ["length-kilometer"],
        "length-inch" => ["length-centimeter", "length-millimeter"],
        "length-foot" or "length-yard" => ["length-meter", "length-centimeter"],
        "mass-pound" or "mass-stone" => ["mass-kilogram"],
        "mass-ounce" => ["mass-gram"],
        "area-acre" => ["area-hectare", "area-square-kilometer"],
        "area-square-mile" => ["area-square-kilometer"],
        "area-square-foot" => ["area-square-meter"],
        "speed-mile-per-hour" => ["speed-kilometer-per-hour"],
        "volume-gallon" or "volume-pint" => ["volume-liter"],
        "length-kilometer" => ["length-mile"],
        "length-centimeter" or "length-millimeter" => ["length-inch"],
        "length-meter" => ["length-foot", "length-yard"],
        "mass-kilogram" => ["mass-pound"],
        "area-hectare" => ["area-acre"],
        "area-square-kilometer" => ["area-square-mile"],
        "speed-kilometer-per-hour" => ["speed-mile-per-hour"],
        "volume-liter" => ["volume-gallon", "volume-pint"],
        "temperature-fahrenheit" => ["temperature-celsius"],
        "temperature-generic" or "angle-degree" => ["temperature-celsius", "temperature-fahrenheit"],
        "temperature-celsius" => ["temperature-fahrenheit"],
        _ => Array.Empty<string>(),
    }).SelectMany(counterpart => Between(unit, counterpart));

    /// <summary>The conversions to every unit of the same dimension; none where the unit is not known.</summary>
    public static IEnumerable<UnitConversion> ToAny(string unit) => Bases.TryGetValue(unit, out var source)
        ? Bases.Where(b => b.Value.Dimension == source.Dimension).Select(b => new UnitConversion(source.Factor / b.Value.Factor, ExactNumber.Zero))
        : ToCounterparts(unit);

    // "Per hour" may stand apart from the unit that it belongs to: 시속 160km, saatte 105 mil.
    private static string? BaseOfRate(string unit) => unit switch
    {
        "speed-kilometer-per-hour" => "length-kilometer",
        "speed-mile-per-hour" => "length-mile",
        "speed-meter-per-second" => "length-meter",
        _ => null,
    };

    private static bool IsDegree(string unit) => unit is "temperature-generic" or "angle-degree";

    /// <summary>The number in the other unit.</summary>
    public ExactNumber Apply(ExactNumber number) => (number * Factor) + Offset;
}
