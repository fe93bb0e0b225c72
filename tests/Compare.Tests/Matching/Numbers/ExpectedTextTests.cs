using Compare.Core;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Matching.Numbers;

/// <summary>What a version ought to say is written as that version writes: three versions say the one thing, a fourth the other.</summary>
public sealed class ExpectedTextTests
{
    private static readonly Comparer Comparer = new();

    [Theory]
    [InlineData("ar", "صوت ٢٫١ مليون ناخب.", "2.5 million", "٢٫٥ مليون")]
    [InlineData("bn", "৪৩,০০০ জন ভোট দিয়েছেন।", "48,000", "৪৮,০০০")]
    [InlineData("fa", "۴۳٬۰۰۰ نفر رأی دادند.", "48,000", "۴۸٬۰۰۰")]
    [InlineData("hi", "21 लाख मतदाताओं ने मतदान किया।", "2.5 million", "25 लाख")]
    [InlineData("hi", "2,10,000 लोगों ने मतदान किया।", "1,210,000", "12,10,000")]
    [InlineData("zh", "有120万选民投票。", "21 million", "2100万")]
    [InlineData("zh", "有1亿2000万人。", "125 million", "1亿2500万")]
    [InlineData("ja", "4万8700件のリクエストがあった。", "47,800", "4万7800")]
    [InlineData("ko", "유권자 210만 명이 투표했다.", "2,512,345", "251만 2345")]
    [InlineData("es", "Vinieron 12.500 personas.", "4,500", "4500")]
    [InlineData("en", "There were 4,500 people.", "12,500", "12,500")]
    [InlineData("sv", "Det kom 43 000 personer.", "48,000", "48 000")]
    [InlineData("fr", "Ils étaient 210 millions.", "2.1 million", "2,1 millions")]
    [InlineData("fr", "Ils étaient 1 million.", "21 million", null)] // one million, two millions
    [InlineData("ru", "Их было 5 миллионов.", "52 million", null)] // миллиона
    [InlineData("ru", "Их было 5 миллионов.", "8 million", "8 миллионов")]
    [InlineData("uk", "Їх було 5,1 млн.", "52 million", "52 млн")]
    [InlineData("el", "Ήταν 12,5%.", "15.5 %", "15,5%")]
    public void A_number(string tag, string wrong, string stated, string? expected) =>
        Assert.Equal(expected, Expected(tag, wrong, $"There were {stated}.", $"C'était {stated.Replace('.', ';').Replace(',', ' ').Replace(';', ',')}.", $"Es waren {stated.Replace('.', ';').Replace(',', '.').Replace(';', ',')}."));

    [Theory]
    [InlineData("th", "การเลือกตั้งจัดขึ้นเมื่อวันที่ 9 พฤศจิกายน 2561", "ที่ 9 พฤศจิกายน 2563", 2020, 11, 9)]
    [InlineData("fa", "انتخابات در ۱۸ آبان ۱۳۹۷ برگزار شد.", "۲۱ آبان ۱۳۹۷", 2018, 11, 12)]
    [InlineData("zh-Hant", "選舉於民國107年11月9日舉行。", "民國107年11月12日", 2018, 11, 12)]
    [InlineData("zh-Hant", "選舉於民國107年11月9日舉行。", "民國109年11月9日", 2020, 11, 9)]
    [InlineData("ja", "選挙は平成30年11月9日に行われた。", "平成30年11月12日", 2018, 11, 12)]
    [InlineData("ja", "選挙は平成30年11月9日に行われた。", null, 2020, 11, 9)] // another era
    [InlineData("ja", "選挙は2018年11月9日に行われた。", "2018年12月9日", 2018, 12, 9)]
    [InlineData("ru", "Выборы состоялись 9 ноября 2018 года.", "12 ноября 2018 года", 2018, 11, 12)]
    [InlineData("ru", "Выборы состоялись 9 ноября 2018 года.", null, 2018, 12, 9)] // the month is a word
    [InlineData("ko", "선거는 2018년 11월 9일에 치러졌다.", "2018년 11월 12일", 2018, 11, 12)]
    public void A_date(string tag, string wrong, string? expected, int year, int month, int day)
    {
        string[] english = ["November", "December"], french = ["novembre", "décembre"], german = ["November", "Dezember"];
        Assert.Equal(expected, Expected(tag, wrong, $"It was on {day} {english[month - 11]} {year}.", $"C'était le {day} {french[month - 11]} {year}.", $"Es war am {day}. {german[month - 11]} {year}."));
    }

    [Theory]
    [InlineData("ja", "投票は午後7時に締め切られた。", "午後8時")]
    [InlineData("ru", "Участки закрылись в 19:00.", "20:00")]
    [InlineData("fi", "Äänestys päättyi kello 19.", "20")]
    [InlineData("he", "הקלפיות נסגרו בשעה 19:00.", "20:00")]
    public void A_time(string tag, string wrong, string expected) =>
        Assert.EndsWith(expected, Expected(tag, wrong, "Polls closed at 8 p.m.", "Le vote a fini à 20 heures.", "Um 20 Uhr war Schluss."), StringComparison.Ordinal);

    private static string? Expected(string tag, string wrong, params string[] right)
    {
        string[] tags = ["en", "fr", "de"];
        IEnumerable<VersionInput> versions = [.. right.Select((text, i) => Input(tags[i] == tag ? tags[i] + "-x" : tags[i], tags[i], text)), Input("wrong", tag, wrong)];
        Finding finding = Comparer.Compare(Comparer.Prepare([.. versions])).Findings.First(f => f.Check.Name is "number-changed" or "date-changed" or "time-changed");
        return finding.Expected.FirstOrDefault(e => e.Version == 3)?.Text;
    }

    private static VersionInput Input(string id, string tag, string text) =>
        new(id, LanguageTag.Parse(tag), Document.Plain(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]));
}
