using Compare.Core.Extracting;
using Compare.Core.Extracting.References;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Extracting.References;

public sealed class ReferenceRecognizerTests
{
    [Theory]
    [InlineData("en", "see https://example.org/a_b/?q=1, please", "https://example.org/a_b/?q=1", ReferenceKind.Url)]
    [InlineData("en", "(from <https://example.org/x(1)>)", "https://example.org/x(1)", ReferenceKind.Url)]
    [InlineData("en", "(see www.example.org/x).", "www.example.org/x", ReferenceKind.Url)]
    [InlineData("fr", "transmis du site clarityvotes.com à plusieurs", "clarityvotes.com", ReferenceKind.Url)]
    [InlineData("ja", "公式サイトexample.jpで", "example.jp", ReferenceKind.Url)]
    [InlineData("ru", "сайт https://ru.example.org/Москва закрыт", "https://ru.example.org/Москва", ReferenceKind.Url)]
    [InlineData("zh", "请访问https://example.ai?action=add以获取", "https://example.ai?action=add", ReferenceKind.Url)]
    [InlineData("ar", "راسلنا على info@example.org الآن", "info@example.org", ReferenceKind.Email)]
    [InlineData("en", "write to press.office+en@mail.example.co.uk.", "press.office+en@mail.example.co.uk", ReferenceKind.Email)]
    [InlineData("de", "sagte @Beispiel_1, bevor", "@Beispiel_1", ReferenceKind.Handle)]
    [InlineData("en", "#Elections are over", "#Elections", ReferenceKind.Hashtag)]
    [InlineData("ru", "под тегом #Выборы2020 вышло", "#Выборы2020", ReferenceKind.Hashtag)]
    [InlineData("hi", "यह #चुनाव है", "#चुनाव", ReferenceKind.Hashtag)]
    [InlineData("en", "doi:10.1000/182-x.", "doi:10.1000/182-x", ReferenceKind.Doi)]
    [InlineData("en", "ISBN 978-3-16-148410-0 sold", "978-3-16-148410-0", ReferenceKind.Isbn)]
    [InlineData("en", "call +44 20 7946 0958 today", "+44 20 7946 0958", ReferenceKind.Phone)]
    [InlineData("en", "(541) 754-3010 is it", "(541) 754-3010", ReferenceKind.Phone)]
    [InlineData("zh", "电话：010-6228-8559。", "010-6228-8559", ReferenceKind.Phone)]
    [InlineData("en", "at 192.168.0.1/24 now", "192.168.0.1", ReferenceKind.Ip)]
    [InlineData("en", "host fe80::204:61ff:fe9d:f156 is", "fe80::204:61ff:fe9d:f156", ReferenceKind.Ip)]
    [InlineData("en", "{123e4567-e89b-12d3-a456-426655440000}", "{123e4567-e89b-12d3-a456-426655440000}", ReferenceKind.Guid)]
    [InlineData("en", "since v4.12 or so", "v4.12", ReferenceKind.Version)]
    [InlineData("de", "seit 2.0.1 gilt", "2.0.1", ReferenceKind.Version)]
    [InlineData("en", "open report_2.final.pdf now", "report_2.final.pdf", ReferenceKind.Code)]
    [InlineData("en", "the userName field", "userName", ReferenceKind.Code)]
    public void Finds(string language, string text, string reference, ReferenceKind kind)
    {
        Extraction found = Assert.Single(Recognize(language, text));
        Assert.Equal(new ReferenceValue(reference, kind), found.Value);
        Assert.Equal(reference, found.Span.Of(text));
    }

    [Theory]
    [InlineData("en", "He won 3-2 in 2018, or 9.11.2020, and 1.234.567 people saw 4.12 of it.")]
    [InlineData("en", "At 7.am or 12:30:45 the C# team met; e.g. the U.S. one. It ended.In time.")]
    [InlineData("en", "Account #12345678, 16-04-2010, 2009/2010, 1,032.923, 12 345 678 voters, $10 000 000")]
    [InlineData("fr", "Il a dit : « non ». 25 000 000 d'euros, 01.02.2018, Smartmatic et McDonald, iPhone")]
    [InlineData("ru", "В 2018 г. 12 345 678 человек; 10.30 утра")]
    [InlineData("zh", "2018年11月9日，1234567人，比分3:2。")]
    [InlineData("en", "https:// is invalid, FE06::1::2 too, @!, #1")]
    public void Leaves_alone(string language, string text) => Assert.Empty(Recognize(language, text));

    [Theory]
    [InlineData("1")]
    [InlineData("a.")]
    [InlineData("@")]
    [InlineData("#")]
    [InlineData(":")]
    [InlineData("1-")]
    [InlineData("(1 ")]
    [InlineData("http://")]
    [InlineData("\ud800")]
    public void Reads_long_monotonous_text_in_linear_time(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 400_000 / part.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Recognize("en", text);
        Assert.True(clock.ElapsedMilliseconds < 5_000, $"{clock.ElapsedMilliseconds} ms");
    }

    private static List<Extraction> Recognize(string tag, string text)
    {
        Language language = Loaded.Languages.Get(tag);
        Document document = Document.Plain(text, [new Block(BlockKind.Line, new TextSpan(0, text.Length))]);
        var segment = new Segment(0, 0, new TextSpan(0, text.Length), []);
        var found = new List<Extraction>();
        new ReferenceRecognizer(language).Recognize(document, segment, found);
        return found;
    }
}
