using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.Times;
using Compare.Core.Matching.Numbers;

namespace Compare.Tests.Matching.Numbers;

public sealed class DateAndTimeEqualityTests
{
    public static TheoryData<Value, Value, bool> Pairs() => new()
    {
        { new DateValue(2020, 11, 9), new DateValue(2020, 11, 9), true },
        { new DateValue(2020, 11, 9), new DateValue(null, 11, 9), true },
        { new DateValue(2020, 11, 9), new DateValue(2020, 11, null), true },
        { new DateValue(2020, 11, 9), new DateValue(2020, 11, 6), false },
        { new DateValue(2020, 11, null), new DateValue(null, null, 9), false }, // nothing is shared
        { new DateValue(1970, null, null) { YearSpan = 10 }, new DateValue(1970, null, null) { YearSpan = 10 }, true },
        { new DateValue(1970, null, null) { YearSpan = 10 }, new DateValue(1974, null, null), true },
        { new DateValue(1970, null, null) { YearSpan = 10 }, new DateValue(1980, null, null) { YearSpan = 10 }, false },
        { new DateValue(2018, null, null), new QuantityValue(new ExactNumber(2018)), true },
        { new DateValue(1970, null, null) { YearSpan = 10 }, new QuantityValue(new ExactNumber(70)), true },
        { new DateValue(1800, null, null) { YearSpan = 100 }, new QuantityValue(new ExactNumber(19)), true },
        { new DateValue(null, 11, 9), new QuantityValue(new ExactNumber(9)), true },
        { new DateValue(2018, null, null), new QuantityValue(new ExactNumber(2019)), false },
        { new DateValue(null, 2, 1), new QuantityValue(new ExactNumber(1)) { Upper = ExactNumber.Zero, Score = true }, false }, // 1-0 is no first of February
        { new TimeValue(10, 15), new DurationValue(new ExactNumber(615), "duration-minute"), true }, // les 10 hores i 15 minuts
        { Years(2010, 2019), Years(2010, 2019), true },
        { Years(2010, 2019), Years(2010, 2017), false },
        { Years(2010, 2019), Years(2008, 2019), false },
        { Years(2010, 2019), new DateValue(2019, null, null), true }, // of a range either end may be named
        { Years(2010, 2019), Range(2010, 2019), true },
        { Years(2010, 2019), Range(2010, 2017), false },
        { new TimeValue(19, 0), new TimeValue(19, 0), true },
        { new TimeValue(7, 30) { HalfUnknown = true }, new TimeValue(19, 30), true },
        { new TimeValue(7, 30), new TimeValue(19, 30), false },
        { new TimeValue(7, 30) { Zone = "EST" }, new TimeValue(12, 30) { Zone = "GMT" }, true },
        { new TimeValue(19, 0), new QuantityValue(new ExactNumber(7)), true },
        { new TimeValue(19, 0), new DurationValue(new ExactNumber(19), "duration-hour"), true },
        { new DurationValue(new ExactNumber(24), "duration-hour"), new DurationValue(new ExactNumber(1), "duration-day"), true },
        { new DurationValue(new ExactNumber(18), "duration-month"), new DurationValue(new ExactNumber(3, 2), "duration-year"), true },
        { new DurationValue(new ExactNumber(30), "duration-day"), new DurationValue(new ExactNumber(1), "duration-month"), false },
        { new DurationValue(new ExactNumber(12), "duration-hour"), new QuantityValue(new ExactNumber(12)), true },
        { new DurationValue(new ExactNumber(12), "duration-hour"), new QuantityValue(new ExactNumber(12)) { Unit = "length-meter" }, false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Dates_times_and_durations(Value a, Value b, bool same)
    {
        Assert.Equal(same, ValueEquality.Same(a, b));
        Assert.Equal(same, ValueEquality.Same(b, a));
    }

    private static DateValue Years(int from, int to) => new(from, null, null) { Upper = new DateValue(to, null, null) };

    private static QuantityValue Range(int from, int to) => new(new ExactNumber(from)) { Upper = new ExactNumber(to) };
}
