namespace Compare.Tests.Extracting.Times;

public sealed class HijriDateTests
{
    // The first days and leap days of the solar years are those that the Iranian calendar publishes; 22 Bahman 1357 is a day of history.
    [Theory]
    [InlineData("fa", "در ۱۸ آبان ۱۳۹۹", "2020-11-08")]
    [InlineData("fa", "در ۱ فروردین ۱۴۰۰", "2021-03-21")]
    [InlineData("fa", "در ۱ فروردین ۱۳۹۹", "2020-03-20")]
    [InlineData("fa", "در ۳۰ اسفند ۱۳۹۹", "2021-03-20")]
    [InlineData("fa", "در ۲۲ بهمن ۱۳۵۷", "1979-02-11")]
    [InlineData("fa", "در ۳۱ شهریور ۱۳۵۹", "1980-09-22")]
    [InlineData("fa", "در ۱۴ مرداد ۱۲۸۵", "1906-08-06")]
    [InlineData("fa", "در ۱۸ عقرب ۱۳۹۹", "2020-11-08")]
    [InlineData("fa", "در ۱۸ تا ۲۰ آبان ۱۳۹۹", "2020-11-08/2020-11-10")]
    [InlineData("fa", "در ۱۳۹۹/۸/۱۸", "2020-11-08")]
    [InlineData("fa", "در ۸ نوامبر ۲۰۲۰", "2020-11-08")]
    [InlineData("fa", "در ۲۳ ربیع‌الاول ۱۴۴۲", "2020-11-09")]
    [InlineData("ar", "في ١٨ آبان ١٣٩٩", "2020-11-08")]
    [InlineData("ar", "في ٢٣ ربيع الأول ١٤٤٢ هـ", "2020-11-09")]
    [InlineData("ar", "في 1 محرم 1445 هـ", "2023-07-19")]
    [InlineData("ar", "في 1 رمضان 1442", "2021-04-13")]
    [InlineData("ur", "23 ربیع الاول 1442 ہجری", "2020-11-09")]
    [InlineData("ur", "۲۳ ربیع الاول ۱۴۴۲", "2020-11-09")]
    [InlineData("tr", "23 Rebiülevvel 1442", "2020-11-09")]
    [InlineData("tr", "1 Ramazan 1442", "2021-04-13")]
    [InlineData("id", "23 Rabiul Awal 1442 H", "2020-11-09")]
    [InlineData("ms", "23 Rabiulawal 1442", "2020-11-09")]
    [InlineData("en", "on 18 Aban 1399", "2020-11-08")]
    [InlineData("en", "on 22 Bahman 1357", "1979-02-11")]
    [InlineData("en", "on 23 Rabi al-awwal 1442 AH", "2020-11-09")]
    [InlineData("en", "on Ramadan 1, 1442", "2021-04-13")]
    public void A_full_date_is_read_in_the_Gregorian_calendar(string tag, string text, string expected) =>
        Assert.Equal(expected, Dates(tag, text)[0]);

    [Theory]
    [InlineData("ar", "في ٢٣ ربيع الأول ١٤٤٢ هـ", "2020-11-09 2020-11-10 2020-11-08")]
    [InlineData("fa", "در آبان ۱۳۹۹", "2020-10 2020-11")]
    [InlineData("ar", "في رمضان ١٤٤٢", "2021-04 2021-05")]
    [InlineData("fa", "در دی ۱۳۵۷", "1978-12 1979-01")]
    [InlineData("fa", "در ۱۸ آبان", "--11-09 --11-08")]
    public void What_leaves_days_or_months_open_keeps_each_as_a_reading(string tag, string text, string expected) =>
        Assert.Equal(expected.Split(' '), Dates(tag, text));

    // Amount, zero, arrow: words that months share. A day of the lunar calendar without its year has none of ours.
    [Theory]
    [InlineData("fa", "به میزان ۱۳۰۰ تن")]
    [InlineData("fa", "۳ تیر شلیک شد")]
    [InlineData("en", "the 30 days of Ramadan")]
    [InlineData("en", "Mr Mehr 1399")]
    [InlineData("en", "on 8 Safar 2020")]
    [InlineData("ar", "في 27 رمضان")]
    [InlineData("tr", "Recep 1400 lira verdi")]
    [InlineData("id", "30 hari Ramadan")]
    [InlineData("ar", "صفر 20")]
    public void A_word_that_may_be_something_else_makes_no_month(string tag, string text) =>
        Assert.DoesNotContain(Extracted.All(tag, text).SelectMany(e => e.Readings), r => r.Value is Core.Extracting.Times.DateValue { Month: not null });

    private static string[] Dates(string tag, string text) =>
        [.. Extracted.All(tag, text).First(e => e.Value is Core.Extracting.Times.DateValue).Readings.Select(r => r.Value.Canonical)];
}
