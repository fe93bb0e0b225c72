using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;
using Compare.Core.Matching;
using Compare.Core.Matching.Numbers;

namespace Compare.Tests.Matching.Numbers;

public sealed class NumberShapeTests
{
    [Theory]
    [InlineData("210000000", "2100000", Shape.Magnitude)]
    [InlineData("100", "1000", Shape.Magnitude)]
    [InlineData("218", "281", Shape.TransposedDigits)]
    [InlineData("287", "281", Shape.OneDigit)]
    [InlineData("21", "281", Shape.DroppedDigit)]
    [InlineData("2815", "281", Shape.AddedDigit)]
    [InlineData("25.25", "2.525", Shape.DecimalMark)]
    [InlineData("4.42", "44.2", Shape.DecimalMark)]
    [InlineData("5", "7", Shape.Other)] // one digit out of one says nothing
    [InlineData("340", "12", Shape.Other)]
    public void Of_numbers(string odd, string most, Shape shape) =>
        Assert.Equal(shape, NumberShape.Between(ExactNumber.Parse(odd), ExactNumber.Parse(most)));

    [Fact]
    public void Of_times_and_dates()
    {
        Assert.Equal(Shape.HalfOfDay, NumberShape.Between(new TimeValue(7, 0), new TimeValue(19, 0)));
        Assert.Equal(Shape.DayMonthSwapped, NumberShape.Between(new DateValue(2020, 9, 11), new DateValue(2020, 11, 9)));
        Assert.Equal(Shape.TransposedDigits, NumberShape.Between(new DateValue(2081, null, null), new DateValue(2018, null, null)));
        Assert.Equal(Shape.AddedDigit, NumberShape.Between(new DateValue(null, 12, 12), new DateValue(null, 12, 2)));
    }

    [Fact]
    public void Of_scales_and_units()
    {
        QuantityValue milliard = new(ExactNumber.Parse("1200000000")) { Notation = Notation.DigitsWithScale };
        QuantityValue billion = new(ExactNumber.Parse("1200000000000")) { Notation = Notation.DigitsWithScale };
        Assert.Equal(Shape.LongAndShortScale, NumberShape.Between(billion, milliard));
        QuantityValue miles = new(new ExactNumber(85)) { Unit = "length-mile" };
        Assert.Equal(Shape.UnitNotConverted, NumberShape.Between(miles with { Unit = "length-kilometer" }, miles));
    }

    [Fact]
    public void Of_two_ranges_with_one_end_alike_the_other_end_tells() =>
        Assert.Equal(Shape.TransposedDigits, NumberShape.Between(Range("0.57", "0.89"), Range("0.75", "0.89")));

    private static QuantityValue Range(string lower, string upper) => new(ExactNumber.Parse(lower)) { Upper = ExactNumber.Parse(upper) };
}
