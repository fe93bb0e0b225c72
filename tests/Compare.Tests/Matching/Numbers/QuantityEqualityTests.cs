using Compare.Core.Extracting.Quantities;
using Compare.Core.Matching.Numbers;

namespace Compare.Tests.Matching.Numbers;

public sealed class QuantityEqualityTests
{
    [Theory]
    [InlineData("2100000", 5, null, "2100000", 0, null)] // 2.1 million and 2,100,000
    [InlineData("2890000", 4, null, "2900000", 5, null)] // 2.89 million rounded to 2.9 million
    [InlineData("1/2", 0, null, "50", 0, "percent")]
    [InlineData("2/3", 0, null, "67", 0, "percent")]
    [InlineData("2/3", 0, null, "66", 0, "percent")]
    [InlineData("85", 0, "speed-mile-per-hour", "137", 0, "speed-kilometer-per-hour")]
    [InlineData("85", 0, "speed-mile-per-hour", "136", 0, "speed-kilometer-per-hour")]
    [InlineData("550", 0, "mass-pound", "250", 0, "mass-kilogram")]
    [InlineData("60", 0, "length-mile", "100", 0, "length-kilometer")]
    [InlineData("160", 0, "length-kilometer", "99.4", -1, "speed-mile-per-hour")] // "per hour" stands apart
    [InlineData("55000", 3, "volume-barrel", "8744301", 0, "volume-liter")]
    [InlineData("55000", 3, "volume-barrel", "6558226", 0, "volume-liter")] // a barrel that is not of oil
    [InlineData("40", 0, "length-mile", "60", 0, "length-kilometer")] // tens are rounder than they look
    [InlineData("32", 0, "temperature-fahrenheit", "0", 0, "temperature-celsius")]
    [InlineData("40", 0, "length-mile", "40", 0, null)] // a unit that one side does not name
    [InlineData("385", 0, "length-mile", "620", 0, null)] // nor the one that it was converted to
    [InlineData("200", 0, "length-mile", "300", 0, "length-kilometer")] // one leading digit: meant roughly
    [InlineData("20", 0, "temperature-generic", "11", 0, "temperature-celsius")] // a difference of temperatures
    [InlineData("80", 0, "angle-degree", "27", 0, "temperature-celsius")]
    public void One_value(string a, int precisionA, string? unitA, string b, int precisionB, string? unitB)
    {
        Assert.True(QuantityEquality.Same(Quantity(a, precisionA, unitA), Quantity(b, precisionB, unitB)));
        Assert.True(QuantityEquality.Same(Quantity(b, precisionB, unitB), Quantity(a, precisionA, unitA)));
    }

    [Theory]
    [InlineData("281", 0, null, "218", 0, null)]
    [InlineData("281", 0, null, "280", 0, null)] // both state the unit: no rounding
    [InlineData("2800000", 5, null, "2900000", 5, null)]
    [InlineData("385", 0, "length-mile", "360", 0, "length-kilometer")]
    [InlineData("85", 0, "length-mile", "85", 0, "length-kilometer")]
    [InlineData("40", 0, "USD", "40", 0, "EUR")]
    [InlineData("0", 0, null, "3", 1, null)] // nought is no rounding
    [InlineData("77", -3, null, "100", 2, null)] // nor is 77 a rounded "hundreds"
    [InlineData("1400000", 5, null, "1000000", 6, null)]
    [InlineData("1/2", 0, null, "55", 0, "percent")]
    public void Two_values(string a, int precisionA, string? unitA, string b, int precisionB, string? unitB)
    {
        Assert.False(QuantityEquality.Same(Quantity(a, precisionA, unitA), Quantity(b, precisionB, unitB)));
        Assert.False(QuantityEquality.Same(Quantity(b, precisionB, unitB), Quantity(a, precisionA, unitA)));
    }

    [Fact]
    public void Ranges_agree_in_both_ends_or_with_one_of_them()
    {
        QuantityValue range = Quantity("10", 0, null) with { Upper = new ExactNumber(15) };
        Assert.True(QuantityEquality.Same(range, range));
        Assert.True(QuantityEquality.Same(range, Quantity("15", 0, null)));
        Assert.False(QuantityEquality.Same(range, Quantity("12", 0, null)));
        Assert.False(QuantityEquality.Same(range, range with { Upper = new ExactNumber(50) }));
        Assert.False(QuantityEquality.Same(range with { Score = true }, Quantity("15", 0, null)));
    }

    [Fact]
    public void A_converted_range_is_right_at_both_ends()
    {
        QuantityValue inches = Quantity("2", 0, "length-inch") with { Upper = new ExactNumber(4) };
        QuantityValue centimetres = Quantity("5", 0, "length-centimeter") with { Upper = new ExactNumber(10) };
        Assert.True(QuantityEquality.Same(inches, centimetres));
        Assert.False(QuantityEquality.Same(inches, centimetres with { Upper = new ExactNumber(50) }));
    }

    private static QuantityValue Quantity(string number, int precision, string? unit) => new(ExactNumber.Parse(number)) { Precision = precision, Unit = unit };
}
