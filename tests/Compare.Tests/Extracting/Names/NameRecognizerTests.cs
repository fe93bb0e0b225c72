using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Tests.Extracting.Names;

public sealed class NameRecognizerTests
{
    [Theory]
    [InlineData("en", "it was founded by Andreu Riera and Carles Rovira.", "Andreu Riera|Carles Rovira")]
    [InlineData("en", "counties use Tenex, ES&S, DemTech, G20 or AT&T machines", "Tenex|ES&S|DemTech|G20|AT&T")]
    [InlineData("en", "it was ScytI's server and Barcelona's Scytl office", "ScytI|Barcelona|Scytl")]
    [InlineData("en", "under J. R. Smith, by Mark Malloch-Brown and O'Hagan", "J. R. Smith|Mark Malloch-Brown|O'Hagan")]
    [InlineData("fr", "le nuage d'Amazon et l'Oural, qu'Athènes et «Scytl»", "Amazon|Oural|Athènes|Scytl")]
    [InlineData("tr", "bunu Trump'ın ve Ankara'da Merkel'in söylediği", "Trump|Ankara|Merkel")]
    [InlineData("ru", "а вчера в Челябинске был Иван Петров из NASDAQ", "Челябинске|Иван Петров|NASDAQ")]
    [InlineData("el", "στη πόλη Αθήνα μίλησε ο Νίκος Παππάς", "Αθήνα|Νίκος Παππάς")]
    [InlineData("hy", "երեկ Երևան եկավ", "Երևան")]
    [InlineData("ja", "昨日マーク・マロックがシカゴで『雪国』を読んだ", "マーク・マロック|シカゴ|雪国")]
    [InlineData("zh", "他读《红楼梦》并使用Scytl软件", "红楼梦|Scytl")]
    [InlineData("en", "the word Brеxit and Pasc0 here", "Brеxit|Pasc0")]
    public void Finds(string language, string text, string names) =>
        Assert.Equal(names.Split('|'), Recognize(language, text).Select(e => e.Span.Of(text)));

    [Fact]
    public void A_number_word_opens_no_name_where_nouns_have_capitals() =>
        Assert.Equal("Personen", Assert.Single(Recognize("de", "Neunzehn Personen kamen.")).Span.Of("Neunzehn Personen kamen."));

    [Theory]
    [InlineData("en", "nothing here has a name, nor 2018 nor 3.5 million")]
    [InlineData("ar", "هذا نص بلا أسماء")]
    [InlineData("ko", "이름이 없는 글")]
    [InlineData("th", "ข้อความธรรมดา")]
    [InlineData("he", "טקסט בלי שמות")]
    public void Leaves_alone(string language, string text) => Assert.Empty(Recognize(language, text));

    [Fact]
    public void A_capital_at_a_sentences_start_says_little()
    {
        Extraction found = Assert.Single(Recognize("en", "Sales reached a peak."));
        Assert.True(found.Readings[0].Likelihood < 0.5);
        Assert.True(Recognize("en", "he said. Then it rained").Single().Readings[0].Likelihood < 0.5);
        Assert.True(Recognize("en", "he met Riera").Single().Readings[0].Likelihood > 0.8);
    }

    [Theory]
    [InlineData("Élysée's ", "elysees")]
    [InlineData("Malloch-Brown", "malloch brown")]
    [InlineData("O’Hagan", "ohagan")]
    [InlineData("Łódź", "lodz")]
    [InlineData("ES&S", "es&s")]
    [InlineData("J. R. Smith", "j r smith")]
    [InlineData("ＡＢＣ", "abc")]
    public void Keys_fold_letters_and_joints(string written, string key) => Assert.Equal(key, NameKey.Of(written));

    [Theory]
    [InlineData("ru", "Челябинск", "chelyabinsk")]
    [InlineData("ja", "シカゴ", "shikago")]
    [InlineData("ja", "東京", "東京")]
    [InlineData("cs", "Navrátil", "navratil")]
    public void Keys_are_romanised_where_the_reading_is_known(string language, string written, string key) =>
        Assert.Equal(key, NameKey.Romanized(written, Loaded.Languages.Get(language)));

    [Theory]
    [InlineData("A ")]
    [InlineData("Ab'")]
    [InlineData("ア")]
    [InlineData("《")]
    [InlineData("A&")]
    public void Reads_long_monotonous_text_in_linear_time(string part)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Recognize("ja", string.Concat(Enumerable.Repeat(part, 200_000 / part.Length)));
        Assert.True(clock.ElapsedMilliseconds < 5_000, $"{clock.ElapsedMilliseconds} ms");
    }

    private static List<Extraction> Recognize(string tag, string text)
    {
        Language language = Loaded.Languages.Get(tag);
        Document document = Document.Plain(text, [new Block(BlockKind.Line, new TextSpan(0, text.Length))]);
        var found = new List<Extraction>();
        new NameRecognizer(language).Recognize(document, new Segmenter(language).Segment(document, Segmentation.Blocks)[0], found);
        return [.. Arbiter.Settle(found)];
    }
}
