namespace Compare.Tests.Extracting.Times;

/// <summary>Dates that were once taken for something else, and figures that were once taken for dates.</summary>
public sealed class MisreadDateTests
{
    [Theory]
    [InlineData("en", "due on 30 February 2020", "2020-02-30")]
    [InlineData("nl", "uiterlijk op 29/2/2019", "2019-02-29")]
    [InlineData("zh", "截止日期是2月30日", "--02-30")]
    [InlineData("ru", "до 31 апреля 2021 года", "2021-04-31")]
    [InlineData("en", "issued 23-2020-September", "2020-09-23")]
    [InlineData("it", "Tornerò 2020/23/set", "2020-09-23")]
    [InlineData("tr", "Eylül-2020-23 toplantısı", "2020-09-23")]
    [InlineData("de", "Ausgabe 05 - 2016", "2016-05")]
    [InlineData("fr", "le 18 08 1978 à Lyon", "1978-08-18")]
    [InlineData("zh", "2010 01 29", "2010-01-29")]
    [InlineData("zh", "08年北京奥运会", "2008")]
    [InlineData("nl", "op eenentwintig mei", "--05-21")]
    [InlineData("en", "on February twenty second at 3:30", "--02-22 | 03:30")]
    [InlineData("ko", "구월 십일 회의", "--09-10")]
    [InlineData("ko", "오월 이십일일 회의", "--05-21")]
    [InlineData("ar", "يوم الخميس 12 مارس/آذار 2026", "2026-03-12")]
    [InlineData("ru", "в 2019-м было иначе", "2019")]
    [InlineData("uk", "у 2019-му було інакше", "2019")]
    [InlineData("hi", "16 नवं 2016", "2016-11-16")]
    public void Dates(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("ko", "경기는 사흘 동안 열렸다", "P3D")]
    [InlineData("ru", "ждали полчаса", "PT30M")]
    [InlineData("pl", "czekali kwadrans", "PT15M")]
    [InlineData("tr", "bir buçuk yıldaki artış", "P1.5Y")]
    [InlineData("es", "en año y medio", "P1.5Y")]
    [InlineData("he", "26 דקות ו-17 שניות", "PT1577S")]
    [InlineData("bn", "২৬ মিনিট ১৭ সেকেন্ডে", "PT1577S")]
    public void Lengths(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("pl", "do wpół do piątej po południu", "16:30")]
    [InlineData("ru", "к половине пятого", "04:30")]
    [InlineData("uk", "до пів на п'яту", "04:30")]
    [InlineData("cs", "o půl páté", "04:30")]
    [InlineData("tr", "gece 03.00 ile 07.00 arasında", "03:00 | 07:00")]
    [InlineData("it", "alle urne fino alle 19.00", "19:00")]
    [InlineData("fi", "ovet avataan 18.30", "18:30")]
    [InlineData("de", "zwischen 12.50 und 19.90 Euro", "12.5..19.9 EUR")]
    public void Clocks(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("fi", "Pitkä kuuma kesä oli raskas", "")]
    [InlineData("tr", "güzel bir ara pası verdi", "")]
    [InlineData("tr", "15:00'da İtalya'da", "15:00")]
    [InlineData("en", "lots 12 34 5678 sold", "12 | 34 | 5678")]
    public void Others(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));
}
