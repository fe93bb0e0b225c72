namespace Compare.Tests.Extracting.Times;

public sealed class DateAndTimeTests
{
    [Theory]
    [InlineData("en", "on November 9, 2020", "2020-11-09")]
    [InlineData("en", "on 9 November 2020", "2020-11-09")]
    [InlineData("en", "on 2020-11-09", "2020-11-09")]
    [InlineData("es", "el 9 de noviembre de 2020", "2020-11-09")]
    [InlineData("fr", "le 9 novembre 2020", "2020-11-09")]
    [InlineData("fr", "le 1er novembre", "--11-01")]
    [InlineData("de", "am 9. November 2020", "2020-11-09")]
    [InlineData("de", "am 9.11.2020", "2020-11-09")]
    [InlineData("it", "il 9 novembre 2020", "2020-11-09")]
    [InlineData("pt", "em 9 de novembro de 2020", "2020-11-09")]
    [InlineData("nl", "op 9 november 2020", "2020-11-09")]
    [InlineData("pl", "9 listopada 2020 r.", "2020-11-09")]
    [InlineData("ru", "9 ноября 2020 года", "2020-11-09")]
    [InlineData("uk", "9 листопада 2020 року", "2020-11-09")]
    [InlineData("cs", "9. listopadu 2020", "2020-11-09")]
    [InlineData("fi", "9. marraskuuta 2020", "2020-11-09")]
    [InlineData("hu", "2020. november 9.", "2020-11-09")]
    [InlineData("tr", "9 Kasım 2020", "2020-11-09")]
    [InlineData("ar", "9 نوفمبر 2020", "2020-11-09")]
    [InlineData("he", "9 בנובמבר 2020", "2020-11-09")]
    [InlineData("hi", "9 नवंबर 2020", "2020-11-09")]
    [InlineData("ja", "2020年11月9日", "2020-11-09")]
    [InlineData("zh", "2020年11月9日", "2020-11-09")]
    [InlineData("ja", "2020 年 11 月 9 日", "2020-11-09")]
    [InlineData("zh", "2020 年 11 月 9 日", "2020-11-09")]
    [InlineData("ko", "2020 년 11 월 9 일", "2020-11-09")]
    [InlineData("ko", "2020년 11월 9일", "2020-11-09")]
    [InlineData("vi", "ngày 9 tháng 11 năm 2020", "2020-11-09")]
    [InlineData("th", "9 พฤศจิกายน 2563", "2020-11-09")]
    [InlineData("ja", "令和2年11月9日", "2020-11-09")]
    [InlineData("en", "9-11 November 2020", "2020-11-09/2020-11-11")]
    [InlineData("en", "in 2020", "2020")]
    [InlineData("zh", "2020年", "2020")]
    [InlineData("en", "1939–1945", "1939/1945")]
    [InlineData("en", "the 1970s", "197")]
    [InlineData("fr", "les années 1970", "197")]
    [InlineData("de", "die 1970er Jahre", "197")]
    [InlineData("pl", "lata trzydzieste", "193")]
    [InlineData("ja", "1970年代", "197")]
    [InlineData("en", "the 19th century", "18")]
    [InlineData("es", "siglo XIX", "18")]
    [InlineData("fr", "XIXe siècle", "18")]
    [InlineData("ru", "XIX век", "18")]
    [InlineData("ja", "19世紀", "18")]
    [InlineData("en", "due 08/12, 2015", "2015-08-12")]
    [InlineData("en", "issue of 11-2016", "2016-11")]
    [InlineData("fr", "En juillet 98, la France", "1998-07")]
    [InlineData("de", "am 27. 11.", "--11-27")]
    [InlineData("ko", "10/2에", "--10-02")]
    [InlineData("zh", "12/1", "--12-01")]
    [InlineData("sv", "den 11/12", "--12-11")]
    public void Dates(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Fact]
    public void A_date_in_figures_keeps_both_orders() =>
        Assert.Equal(["2020-09-11", "2020-11-09"], Extracted.All("en", "9/11/2020").Single().Readings.Select(r => r.Value.Canonical));

    [Fact]
    public void A_year_without_a_cue_is_a_number_that_may_be_a_year() =>
        Assert.Contains(Extracted.All("en", "Tokyo 2020").Single(e => e.Span.Start == 6).Readings, r => r.Value is Core.Extracting.Times.DateValue { Year: 2020 });

    [Theory]
    [InlineData("en", "at 7 p.m.", "19:00")]
    [InlineData("en", "at 7:30pm", "19:30")]
    [InlineData("en", "at 4.40 am", "04:40")]
    [InlineData("en", "at 19:00", "19:00")]
    [InlineData("de", "um 19 Uhr", "19:00")]
    [InlineData("de", "um 19.30 Uhr", "19:30")]
    [InlineData("fr", "à 19h30", "19:30")]
    [InlineData("fr", "à 19 h 30", "19:30")]
    [InlineData("es", "a las 7 de la tarde", "19:00")]
    [InlineData("ja", "午後7時", "19:00")]
    [InlineData("ja", "午後7時半", "19:30")]
    [InlineData("zh", "下午7点", "19:00")]
    [InlineData("ko", "오후 7시 30분", "19:30")]
    [InlineData("ru", "в 7 часов вечера", "19:00")]
    [InlineData("en", "half past seven", "07:30")]
    [InlineData("de", "halb acht", "07:30")]
    [InlineData("es", "las siete y media", "07:30")]
    public void Times_of_day(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "for 9 months", "P9M")]
    [InlineData("en", "12 hours", "PT12H")]
    [InlineData("en", "2 hours and 30 minutes", "PT150M")]
    [InlineData("en", "a 62-year-old man", "P62Y")]
    [InlineData("de", "zwei Jahre", "P2Y")]
    [InlineData("de", "ein 24-Stunden-Rennen", "PT24H")]
    [InlineData("fr", "douze années", "P12Y")]
    [InlineData("ja", "3日間", "P3D")]
    [InlineData("ja", "3年半", "P3.5Y")]
    [InlineData("zh", "9个月", "P9M")]
    [InlineData("ru", "12 лет", "P12Y")]
    [InlineData("ar", "9 أشهر", "P9M")]
    [InlineData("en", "an hour and a half", "PT1.5H")]
    [InlineData("en", "two hours and a half", "PT2.5H")]
    [InlineData("it", "per due ore e mezza", "PT2.5H")]
    [InlineData("fr", "7 heures et demie de route", "PT7.5H")]
    [InlineData("zh", "五个星期3小时", "PT843H")]
    public void Durations(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "the whole week", "P1W")]
    [InlineData("de", "den ganzen Tag", "P1D")]
    [InlineData("es", "toda la semana", "P1W")]
    [InlineData("nl", "de hele maand", "P1M")]
    [InlineData("hi", "पूरे दिन", "P1D")]
    public void A_length_without_a_number_is_unsure(string tag, string text, string expected)
    {
        Core.Extracting.Extraction length = Extracted.All(tag, text).Single(e => e.Kind == Core.Extracting.ExtractionKind.Duration);
        Assert.Equal(expected, length.Value.Canonical);
        Assert.True(length.Readings[0].Likelihood < 0.5);
    }

    [Theory]
    [InlineData("en", "100 km an hour")]
    [InlineData("ja", "今年半ば")]
    public void No_length(string tag, string text) => Assert.DoesNotContain(Extracted.All(tag, text), e => e.Kind == Core.Extracting.ExtractionKind.Duration);
}
