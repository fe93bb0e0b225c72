using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;
using Compare.Core.Matching.Consistency.Reckonings;

namespace Compare.Tests.Matching.Consistency;

public sealed class ReckoningRuleTests
{
    [Theory]
    [InlineData("2010", "2019", "P9Y", "Exact")]
    [InlineData("2010", "2019", "P10Y", "Exact")] // both ends counted
    [InlineData("2010", "2019", "P8Y", "Near")] // from November to February
    [InlineData("2010", "2019", "P5Y", "Off")]
    [InlineData("2010-03", "2010-09", "P6M", "Exact")]
    [InlineData("2010-03", "2010-09", "P9M", "Off")]
    [InlineData("2010-03-03", "2010-03-10", "P7D", "Exact")]
    [InlineData("2010-03-03", "2010-03-10", "P8D", "Exact")]
    [InlineData("2010-03-03", "2010-03-10", "P1W", "Exact")]
    [InlineData("2010-03-03", "2010-03-31", "P2W", "Off")]
    [InlineData("-03-03", "-03-10", "P3D", "Off")]
    [InlineData("2019", "2010", "P9Y", null)] // no span
    public void A_span_and_its_length(string from, string to, string length, string? fit) =>
        Assert.Equal(fit, new SpanRule(2).Check([Date(from), Date(to), Length(length)])?.ToString());

    [Theory]
    [InlineData("1926", "2019", 93, "Exact")]
    [InlineData("1926", "2019", 92, "Exact")] // before the birthday
    [InlineData("1926", "2019", 91, "Near")]
    [InlineData("1926", "2019", 83, "Off")]
    [InlineData("1926-05-03", "2019-03-04", 92, "Exact")]
    [InlineData("1926-05-03", "2019-03-04", 93, "Near")]
    [InlineData("1926-05-03", "2019-05-03", 93, "Exact")]
    [InlineData("1826", "2019", 93, null)] // no life
    public void An_age_and_the_years_of_a_life(string born, string died, int age, string? fit) =>
        Assert.Equal(fit, new AgeRule(2).Check([Date(born), Date(died), Number(age)])?.ToString());

    [Theory]
    [InlineData("9:00", "11:30", "2.5", "Exact")]
    [InlineData("9:00", "11:20", "2", "Near")]
    [InlineData("9:00", "11:30", "3.5", "Off")]
    [InlineData("22:00", "6:00", "8", "Exact")] // over midnight
    public void Two_times_and_what_lies_between(string from, string to, string hours, string fit) =>
        Assert.Equal(fit, new ClockRule().Check([Time(from), Time(to), new DurationValue(ExactNumber.Parse(hours), "duration-hour")])?.ToString());

    [Theory]
    [InlineData("40", "52", "30", "Exact")]
    [InlineData("52", "40", "23", "Exact")]
    [InlineData("40", "53", "30", "Near")] // 40.4 and 52.6 are written so
    [InlineData("40", "52", "20", "Off")]
    [InlineData("4000", "5200", "31", "Near")]
    [InlineData("4000", "5200", "33", "Off")]
    public void A_rise_and_its_percentage(string from, string to, string percent, string fit) =>
        Assert.Equal(fit, new GrowthRule(2).Check([Amount(from), Amount(to), Percent(percent)])?.ToString());

    [Theory]
    [InlineData("52 31 17", "Exact")]
    [InlineData("33.3 33.3 33.3", "Exact")]
    [InlineData("52 37 17", "Off")]
    public void Percentages_of_one_whole(string shares, string fit) =>
        Assert.Equal(fit, new ShareRule().Check([.. shares.Split(' ').Select(Percent)])?.ToString());

    private static DateValue Date(string iso)
    {
        string[] parts = iso.StartsWith('-') ? ["", .. iso[1..].Split('-')] : iso.Split('-');
        int? Part(int i) => i < parts.Length && parts[i].Length > 0 ? int.Parse(parts[i], System.Globalization.CultureInfo.InvariantCulture) : null;
        return new DateValue(Part(0), Part(1), Part(2));
    }

    private static DurationValue Length(string iso) => new(
        ExactNumber.Parse(iso[1..^1]),
        iso[^1] switch { 'Y' => "duration-year", 'M' => "duration-month", 'W' => "duration-week", _ => "duration-day" });

    private static TimeValue Time(string clock) => new(int.Parse(clock.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(clock.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));

    private static QuantityValue Number(int number) => new(new ExactNumber(number));

    private static QuantityValue Amount(string number) => new(ExactNumber.Parse(number)) { Unit = "EUR" };

    private static QuantityValue Percent(string number) => new(ExactNumber.Parse(number)) { Unit = "percent", Precision = number.Contains('.', StringComparison.Ordinal) ? -1 : 0 };
}
