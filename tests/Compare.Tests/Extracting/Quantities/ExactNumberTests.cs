using Compare.Core.Extracting.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Compare.Tests.Extracting.Quantities;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("2100000", "2100000", "2.1 million")]
    [InlineData("0.25", "0.25", "0.25")]
    [InlineData("-0.25", "-0.25", "-0.25")]
    [InlineData("1/3", "1/3", "1/3")]
    [InlineData("2/4", "0.5", "0.5")]
    [InlineData("1000000000000000000000000000000", "1000000000000000000000000000000", "1,000,000,000,000,000,000,000,000,000,000")]
    [InlineData("43000", "43000", "43,000")]
    [InlineData("2500", "2500", "2500")]
    [InlineData("12000000", "12000000", "12 million")]
    [InlineData("0", "0", "0")]
    public void Is_written(string text, string canonical, string readable)
    {
        ExactNumber number = ExactNumber.Parse(text);
        Assert.Equal(canonical, number.ToString());
        Assert.Equal(readable, number.ToReadable());
    }

    [Theory]
    [InlineData("100", 2)]
    [InlineData("1", 0)]
    [InlineData("0.001", -3)]
    [InlineData("20", null)]
    [InlineData("0.3", null)]
    [InlineData("0", null)]
    public void Knows_powers_of_ten(string number, int? exponent) => Assert.Equal(exponent, ExactNumber.Parse(number).AsPowerOfTen());

    [Fact]
    public void The_default_is_nought() => Assert.Equal(ExactNumber.Parse("0"), default);

    [Fact]
    public void What_is_written_reads_back() => Prop.ForAll(Numbers(), n => ExactNumber.Parse(n.ToString()) == n).QuickCheckThrowOnFailure();

    [Fact]
    public void Division_undoes_multiplication() =>
        Prop.ForAll(Numbers(), Numbers(), (a, b) => b.Sign == 0 || a * b / b == a).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_agrees_with_difference() =>
        Prop.ForAll(Numbers(), Numbers(), (a, b) => a.CompareTo(b) == (a - b).Sign).QuickCheckThrowOnFailure();

    private static Arbitrary<ExactNumber> Numbers() => Arb.From(
        from numerator in Gen.Choose(-1_000_000_000, 1_000_000_000)
        from denominator in Gen.Choose(1, 100_000)
        select new ExactNumber(numerator, denominator));
}
