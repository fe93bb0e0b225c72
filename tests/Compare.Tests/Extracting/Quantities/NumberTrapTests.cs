namespace Compare.Tests.Extracting.Quantities;

/// <summary>Words of running text that look like numbers, dates or times and are others, or none.</summary>
public sealed class NumberTrapTests
{
    [Theory]
    [InlineData("pl", "Spotkało się 14 osób", "14")]
    [InlineData("pl", "w trzecim rozdziale, w pierwszej połowie", "3.")]
    [InlineData("ru", "со счётом 5-3 в пользу гостей", "5:3")]
    [InlineData("vi", "sau năm năm cân nhắc, bây giờ", "P5Y")]
    [InlineData("vi", "chiến thắng 4-1", "4:1")]
    [InlineData("ko", "18경기 만에", "18")]
    [InlineData("ko", "지난 2월 세인트존스톤에서", "--02")]
    [InlineData("ko", "2년, 3년, 5개월이든", "P2Y | P3Y | P5M")]
    [InlineData("zh", "预计十月份", "--10")]
    [InlineData("ro", "Mai întâi, uraganul", "")]
    [InlineData("fr", "la première quinzaine d'octobre", "--10")]
    [InlineData("es", "subió 15% a $ 415,9 millones", "15 percent | 415900000 USD")]
    [InlineData("en", "fell by 18% to 41 million euros", "18 percent | 41000000 EUR")]
    [InlineData("en", "rose 12 percent to 3,400", "12 percent | 3400")]
    [InlineData("en", "from 12% to 14%", "12..14 percent")]
    [InlineData("es", "cayó un 18 % a 41 millones de euros", "18 percent | 41000000 EUR")]
    [InlineData("ar", "بنسبة 18% إلى 41 مليون يورو", "18 percent | 41000000 EUR")]
    [InlineData("ru", "от 5% до 7 процентов", "5..7 percent")]
    [InlineData("ja", "第3四半期の売上高", "3.")]
    [InlineData("en", "call 0800555111 now", "")]
    public void Are_read_as_what_they_are(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("cs", "osmašedesátiletý elektrikář", "P68Y")]
    [InlineData("cs", "dvaačtyřicetiletý montér", "P42Y")]
    [InlineData("pl", "czterdziestodwuletni mechanik", "P42Y")]
    [InlineData("nl", "de vierentwintigjarige", "P24Y")]
    [InlineData("it", "il ventitreenne e il trentunenne", "P23Y | P31Y")]
    [InlineData("de", "der Einundvierzigjährige", "P41Y")]
    [InlineData("sv", "den fyrtioettåriga mannen", "P41Y")]
    [InlineData("ru", "сорокадвухлетний механик", "P42Y")]
    public void Ages_in_one_word(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("ar", "اجتماعها السادس والثلاثين", "36.")]
    [InlineData("ar", "سن الثالثة عشر", "13.")]
    [InlineData("fa", "صدمین سالگرد", "100.")]
    [InlineData("fa", "۱ متر و ۹۸ سانتیمتر", "1.98 length-meter")]
    [InlineData("fa", "½14-½13", "14.5 | 13.5")]
    [InlineData("bn", "1.7 মিলিয়নের থেকে", "1700000")]
    [InlineData("hu", "kétszázan a harmincas években", "200 | 193")]
    [InlineData("zh", "在3分35秒", "PT215S")]
    [InlineData("ko", "오후 5.30에", "17:30")]
    [InlineData("bn", "সোয়া ১০টায়", "10:15")]
    [InlineData("de", "nach 13:10 Minuten", "PT790S")]
    [InlineData("en", "the c $ 300 million charge", "300000000 CAD")]
    public void Forms_of_single_languages(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));

    [Theory]
    [InlineData("en", "it cost thirteen dollars forty-five cents", "13.45 USD")]
    [InlineData("de", "15 Dollar und 15 Cent", "15.15 USD")]
    [InlineData("fr", "3 euros et 20 centimes", "3.2 EUR")]
    [InlineData("fr", "un dividende de 12 cents", "0.12 EUR")]
    [InlineData("fr", "deux cents personnes", "200")]
    [InlineData("zh", "五元三毛", "5.3 CNY")]
    [InlineData("ko", "3 달러 50 센트", "3.5 USD")]
    [InlineData("en", "5 dollars and 3 people", "5 USD | 3")]
    [InlineData("tr", "fiyatı 50 dolardan başlıyor", "50 USD")]
    [InlineData("tr", "beş akreden büyük", "5 area-acre")]
    [InlineData("es", "se extiende por 190 km2.", "190 area-square-kilometer")]
    [InlineData("pt", "aud$ 15", "15 AUD")]
    public void Cents_and_units_in_cases(string tag, string text, string expected) => Assert.Equal(expected, Extracted.Values(tag, text));
}
