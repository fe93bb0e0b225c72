using Compare.Core.Extracting.Quantities;

namespace Compare.Tests.Extracting.Quantities;

public sealed class QuantityWordingTests
{
    [Theory]
    [InlineData("5", "length-mile", "5 miles")]
    [InlineData("1", "length-mile", "1 mile")]
    [InlineData("1200000", "volume-cubic-meter", "1.2 million cubic meters")]
    [InlineData("3", "area-square-foot", "3 square feet")]
    [InlineData("85", "speed-mile-per-hour", "85 miles per hour")]
    [InlineData("6", "length-nautical-mile", "6 nautical miles")]
    [InlineData("40", "temperature-celsius", "40 °C")]
    [InlineData("50", "frequency-hertz", "50 hertz")]
    [InlineData("7", "concentr-part-per-million", "7 parts per million")]
    [InlineData("4", "percentage-point", "4 percentage points")]
    [InlineData("2.5", "EUR", "2.5 EUR")]
    public void Units_are_worded_as_one_says_them(string number, string unit, string words) =>
        Assert.Equal(words, new QuantityValue(ExactNumber.Parse(number)) { Unit = unit }.Describe());
}
