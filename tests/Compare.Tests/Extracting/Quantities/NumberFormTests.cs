namespace Compare.Tests.Extracting.Quantities;

/// <summary>Number words with endings, fractions in words, and what looks like a number word and is none.</summary>
public sealed class NumberFormTests
{
    [Theory]
    [InlineData("en", "the trillionth visitor", "1000000000000.")]
    [InlineData("fr", "le vingt et unième jour", "21.")]
    [InlineData("nl", "de honderdeneende dag", "101.")]
    [InlineData("de", "der einhunderttausendste Besucher", "100000.")]
    [InlineData("tr", "trilyonuncu ziyaretçi", "1000000000000.")]
    [InlineData("hi", "ग्यारहवां दिन", "11.")]
    [InlineData("ja", "第二百五十", "250.")]
    [InlineData("es", "cincuenta y dos milésimo tricentésimo cuadragésimo séptimo", "52347.")]
    public void An_ending_makes_an_ordinal(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("tr", "yirmi beşten fazla kişi", ">25")]
    [InlineData("tr", "otuzun üzerinde ülke", ">30")]
    [InlineData("tr", "üç yüz altmış beşe kadar", "<=365")]
    [InlineData("tr", "bu yüzden gitmedi", "")]
    [InlineData("tr", "onun kitabı", "")]
    public void A_case_ending_leaves_the_number(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("es", "tres veinteavos del total", "0.15")]
    [InlineData("es", "veinte quintos", "4")]
    [InlineData("es", "ciento treinta y dos quintos", "26.4")]
    [InlineData("es", "siete con cincuenta", "7.5")]
    [InlineData("es", "tres con un quinto", "3.2")]
    [InlineData("pt", "vinte e dois trinta avos", "11/15")]
    [InlineData("pt", "seis milhões com dois terços", "18000002/3")]
    [InlineData("it", "due e tre quarti", "2.75")]
    [InlineData("nl", "twintig vijfde", "4")]
    [InlineData("fr", "vingt-trois cinquièmes", "4.6")]
    [InlineData("sv", "två tjugondelar", "0.1")]
    [InlineData("sv", "sju fyrtiofemtedelar", "7/45")]
    [InlineData("hi", "तेईस का पाँचवाँ भाग", "4.6")]
    [InlineData("ar", "ثلاثة أخماس الطلاب", "0.6")]
    [InlineData("ar", "١ جزء من ثلاثة", "1/3")]
    [InlineData("en", "one in twenty people", "0.05")]
    public void Fractions_in_words(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "three hundred and two dozen eggs", "324")]
    [InlineData("en", "3 hundred and 21 pages", "321")]
    [InlineData("fr", "quatre-vingt mille personnes", "80000")]
    [InlineData("hi", "तीन सौ इकत्तीस लोग", "331")]
    [InlineData("hi", "पांच सौ लोग", "500")]
    [InlineData("en", "- 10", "-10")]
    [InlineData("en", "- 10 people", "10")]
    [InlineData("ko", "정답은 마이너스 구천오백이다", "-9500")]
    [InlineData("ko", "이 수는 4,565 초과이다", ">4565")]
    [InlineData("es", "menos de mil pandas", "")]
    [InlineData("pt", "valores <-30", "<-30")]
    public void What_stands_beside_a_number_word(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "a $2,000 fine", "2000 USD")]
    [InlineData("en", "Mira's $450 jacket", "450 USD")]
    [InlineData("en", "A$20 and US$5", "20 AUD | 5 USD")]
    [InlineData("en", "the 6-foot-6 forward", "6.5 length-foot")]
    [InlineData("ca", "de 50 a 100 mm de pluja", "50..100 length-millimeter")]
    [InlineData("he", "100 מ' חופשי", "100 length-meter")]
    [InlineData("he", "100 מ' דולר", "100000000 USD")]
    [InlineData("fa", "%90-70 از مردان", "70..90 percent")]
    [InlineData("it", "circa 26 ºC", "~26 temperature-celsius")]
    public void What_a_sign_or_letter_beside_digits_means(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));
}
