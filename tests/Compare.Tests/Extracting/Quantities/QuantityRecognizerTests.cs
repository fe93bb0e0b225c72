namespace Compare.Tests.Extracting.Quantities;

public sealed class QuantityRecognizerTests
{
    [Theory]
    [InlineData("en", "more than 2.1 million voters", ">2100000")]
    [InlineData("es", "más de 2,1 millones de votantes", ">2100000")]
    [InlineData("fr", "plus de 2,1 millions d'électeurs", ">2100000")]
    [InlineData("de", "mehr als 2,1 Millionen Wähler", ">2100000")]
    [InlineData("it", "più di 2,1 milioni di elettori", ">2100000")]
    [InlineData("pt", "mais de 2,1 milhões de eleitores", ">2100000")]
    [InlineData("nl", "meer dan 2,1 miljoen kiezers", ">2100000")]
    [InlineData("ru", "более 2,1 миллиона избирателей", ">2100000")]
    [InlineData("uk", "понад 2,1 мільйона виборців", ">2100000")]
    [InlineData("pl", "ponad 2,1 miliona wyborców", ">2100000")]
    [InlineData("ar", "أكثر من 2.1 مليون ناخب", ">2100000")]
    [InlineData("ar", "٢٫١ مليون", "2100000")]
    [InlineData("zh", "超过210万选民", ">2100000")]
    [InlineData("ja", "210万人以上", ">=2100000")]
    [InlineData("ko", "210만 명 이상", ">=2100000")]
    [InlineData("ko", "12만 4800명", "124800")]
    [InlineData("ar", "250 ملغ", "250 mass-milligram")]
    [InlineData("ar", "7.5 مل", "7.5 volume-milliliter")]
    [InlineData("ko", "6억 4000만 달러", "640000000 USD")]
    [InlineData("ar", "أحد عشر شخصًا", "11")]
    [InlineData("ar", "ثلاث عشرة مدينة", "13")]
    [InlineData("hi", "21 लाख मतदाता", "2100000")]
    [InlineData("sv", "mer än 2,1 miljoner väljare", ">2100000")]
    public void Two_million_one_hundred_thousand_is_one_value_in_every_language(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "two million one hundred thousand people", "2100000")]
    [InlineData("en", "one hundred and two people", "102")]
    [InlineData("en", "half a million people", "500000")]
    [InlineData("en", "two and a half million people", "2500000")]
    [InlineData("es", "dos millones y medio de euros", "2500000 EUR")]
    [InlineData("es", "2 millones 300 mil personas", "2300000")]
    [InlineData("es", "treinta y cinco mil personas", "35000")]
    [InlineData("fr", "quatre-vingt-dix-neuf personnes", "99")]
    [InlineData("fr", "deux cent mille personnes", "200000")]
    [InlineData("de", "dreihundertfünfundvierzigtausend Menschen", "345000")]
    [InlineData("de", "zwölf Menschen", "12")]
    [InlineData("tr", "üç bölü beş", "0.6")]
    [InlineData("it", "tre quinti", "0.6")]
    [InlineData("en", "twenty one fifths", "4.2")]
    [InlineData("fr", "deux cent virgule trois", "200.3")]
    [InlineData("pt", "quarenta e sete vírgula duzentos", "47.2")]
    [InlineData("ja", "マイナス10000", "-10000")]
    [InlineData("ja", "百と四分の三", "100.75")]
    [InlineData("en", "a population of 1 414 021 100", "1414021100")]
    [InlineData("nl", "tweehonderdvijfentwintig mensen", "225")]
    [InlineData("it", "trecentoquarantacinque persone", "345")]
    [InlineData("fi", "kaksisataakolmekymmentäviisi ihmistä", "235")]
    [InlineData("hu", "kétszázharmincöt ember", "235")]
    [InlineData("ru", "двести тридцать пять человек", "235")]
    [InlineData("ja", "二千三百人", "2300")]
    [InlineData("zh", "三千二百一十人", "3210")]
    [InlineData("zh", "一千零五十人", "1050")]
    [InlineData("ko", "이천삼백 명", "2300")]
    [InlineData("tr", "iki yüz otuz beş kişi", "235")]
    public void Numbers_in_words(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("fr", "3 Bn", "3000000000000")]
    [InlineData("sv", "3 bn", "3000000000000")]
    [InlineData("sv", "3 md", "3000000000")]
    [InlineData("es", "200.000 millones de dólares", "200000000000 USD")]
    [InlineData("es", "mil millones de euros", "1000000000 EUR")]
    [InlineData("pt", "3 bilhões de pessoas", "3000000000")]
    [InlineData("pt-PT", "3 biliões de euros", "3000000000000 EUR")]
    [InlineData("de", "10 Mrd. Euro", "10000000000 EUR")]
    [InlineData("ja", "100億円", "10000000000 JPY")]
    [InlineData("ja", "2億3000万円", "230000000 JPY")]
    [InlineData("zh", "1亿2000万元", "120000000 CNY")]
    [InlineData("hi", "12 करोड़ रुपये", "120000000 INR")]
    [InlineData("en", "US$ 10 bn", "10000000000 USD")]
    [InlineData("en", "€2.8bn", "2800000000 EUR")]
    [InlineData("en", "£120 million", "120000000 GBP")]
    [InlineData("pt", "R$ 50 mil", "50000 BRL")]
    [InlineData("tr", "5 Mn dolar", "5000000 USD")]
    public void Scale_words_are_those_of_the_language(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "43,000 people", "43000")]
    [InlineData("de", "20.100 Menschen", "20100")]
    [InlineData("fr", "20 100 personnes", "20100")]
    [InlineData("fr", "20\u202f100 personnes", "20100")]
    [InlineData("en", "20\u00a0100 people", "20100")]
    [InlineData("de-CH", "20'100 Menschen", "20100")]
    [InlineData("en-IN", "12,34,567 people", "1234567")]
    [InlineData("ar", "١٬٢٣٤٬٥٦٧ شخص", "1234567")]
    [InlineData("en", "1,234,567.89", "1234567.89")]
    [InlineData("de", "1.234.567,89", "1234567.89")]
    [InlineData("en", "220 2/3", "662/3")]
    [InlineData("en", "2½ cups", "2.5 volume-cup")]
    public void Separators_are_inferred_for_each_number(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "1.234", "1.234", "1234")]
    [InlineData("de", "1.234", "1234", "1.234")]
    [InlineData("es", "1,234", "1.234", "1234")]
    [InlineData("en", "1,234", "1234", "1.234")]
    public void Both_readings_of_an_ambiguous_separator_are_kept(string tag, string text, string first, string second) =>
        Assert.Equal([first, second], Extracted.All(tag, text).Single().Readings.Select(r => r.Value.Canonical));

    [Theory]
    [InlineData("en", "45.3 % of voters", "45.3 percent")]
    [InlineData("tr", "%45", "45 percent")]
    [InlineData("tr", "yüzde 45", "45 percent")]
    [InlineData("zh", "百分之二十", "20 percent")]
    [InlineData("ar", "40 بالمائة", "40 percent")]
    [InlineData("pt", "de 5 a 7 mm", "5..7 length-millimeter")]
    [InlineData("de", "um drei Prozentpunkte", "~3 percentage-point")]
    [InlineData("en", "85 mph", "85 speed-mile-per-hour")]
    [InlineData("fr", "137 km/h", "137 speed-kilometer-per-hour")]
    [InlineData("de", "minus 5 Grad Celsius", "-5 temperature-celsius")]
    [InlineData("ja", "摂氏30度", "30 temperature-celsius")]
    [InlineData("ru", "250 кг", "250 mass-kilogram")]
    public void Units_and_percentages(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "10-15 people", "10..15")]
    [InlineData("en", "between 10 and 15 people", "10..15")]
    [InlineData("es", "entre 10 y 15 personas", "10..15")]
    [InlineData("de", "10 bis 15 Menschen", "10..15")]
    [InlineData("fr", "10 à 15 personnes", "10..15")]
    [InlineData("en", "10-15 million people", "10000000..15000000")]
    [InlineData("en", "won 3-2", "3:2")]
    [InlineData("en", "nearly 30 people", "<30")]
    [InlineData("fr", "au moins 300 personnes", ">=300")]
    [InlineData("ja", "約30人", "~30")]
    [InlineData("en", "300 max", "<=300")]
    [InlineData("zh", "550多万人", ">5500000")]
    [InlineData("ko", "30여만 명", "~300000")]
    public void Ranges_scores_and_bounds(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "the 21st time", "21.")]
    [InlineData("fr", "le 3e jour", "3.")]
    [InlineData("ru", "5-й этаж", "5.")]
    [InlineData("zh", "第3名", "3.")]
    [InlineData("es", "el 2.º lugar", "2.")]
    [InlineData("ko", "3분기", "3.")]
    [InlineData("ko", "2033년 3분기", "2033 | 3.")]
    public void Ordinals(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "one of them came first, the second may march")]
    [InlineData("fr", "une maison et un jardin")]
    [InlineData("de", "ein Haus")]
    [InlineData("es", "una casa")]
    [InlineData("ja", "一番")]
    [InlineData("en", "millions of people")]
    [InlineData("es", "miles de personas")]
    [InlineData("ko", "고장 날 수 있다는 이유로 리콜했다")]
    [InlineData("ko", "이익이 더 이상 늘지 않는다")]
    public void Words_that_are_seldom_numbers_do_not_stand_alone(string tag, string text) => Assert.Equal(string.Empty, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "against COVID-19 in spring", "COVID-19")]
    [InlineData("en", "flight MH370 vanished", "MH370")]
    [InlineData("en", "the G20 met", "G20")]
    [InlineData("en", "on 5G networks", "5G")]
    public void Designations_are_codes_and_no_numbers(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "2.1 million registered voters", "registered")]
    [InlineData("es", "2,1 millones de votantes", "votantes")]
    [InlineData("fr", "2,1 millions d'électeurs", "électeurs")]
    [InlineData("zh", "210万选民", "选民")]
    public void The_thing_counted_is_the_word_that_follows(string tag, string text, string expected) =>
        Assert.Equal(expected, ((Core.Extracting.Quantities.QuantityValue)Extracted.All(tag, text)[0].Value).Counted);

    [Theory]
    [InlineData("en", "2.1 million voters", "2.1 million")]
    [InlineData("fr", "10 millions d'euros par an", "10 millions d'euros")]
    [InlineData("en", "about US$ 10 bn of debt", "US$ 10 bn")]
    [InlineData("ko", "3만명이", "3만")]
    public void A_span_slices_to_the_number_and_its_unit(string tag, string text, string expected) => Assert.Equal(expected, Extracted.All(tag, text)[0].Span.Of(text));

    [Theory]
    [InlineData("1234567890")]
    [InlineData("1,")]
    [InlineData("1 ")]
    [InlineData("million ")]
    [InlineData("one hundred and ")]
    [InlineData("1.2.3-")]
    [InlineData("((1)")]
    [InlineData("19:00-")]
    public void A_text_of_numbers_alone_takes_seconds_at_most(string piece)
    {
        // What is quadratic in fifty thousand characters takes minutes; what is linear takes less than a second on an idle machine.
        string text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Extracted.All("en", text);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 20_000);
    }
}
