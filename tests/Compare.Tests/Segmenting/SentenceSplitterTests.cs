using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Tests.Segmenting;

public sealed class SentenceSplitterTests
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    [Theory]
    // Latin
    [InlineData("en", "The vote is over. Counting begins.", "The vote is over.|Counting begins.")]
    [InlineData("en", "Turnout was 61.5 percent. It fell.", "Turnout was 61.5 percent.|It fell.")]
    [InlineData("en", "Who won? Nobody! Wait...", "Who won?|Nobody!|Wait...")]
    [InlineData("en", "Who won?! Nobody knows.", "Who won?!|Nobody knows.")]
    [InlineData("en", "He said \"It is over.\" Then he left.", "He said \"It is over.\"|Then he left.")]
    [InlineData("en", "He said “It is over.” Then he left.", "He said “It is over.”|Then he left.")]
    [InlineData("en", "“Is it over?” she asked. “Yes.”", "“Is it over?” she asked.|“Yes.”")]
    [InlineData("en", "It ended (at last.) People cheered.", "It ended (at last.)|People cheered.")]
    [InlineData("en", "J. R. Smith won. Smith is glad.", "J. R. Smith won.|Smith is glad.")]
    [InlineData("en", "See example.org/a.B?c=D. It explains all.", "See example.org/a.B?c=D.|It explains all.")]
    [InlineData("en", "It grew.[12] Then it shrank.", "It grew.[12]|Then it shrank.")]
    [InlineData("en", "Version 2.0. Released today.", "Version 2.0.|Released today.")]
    [InlineData("en", "and so on... until the end. Fine.", "and so on... until the end.|Fine.")]
    [InlineData("es", "¿Quién ganó? ¡Nadie! Así fue.", "¿Quién ganó?|¡Nadie!|Así fue.")]
    [InlineData("es", "Todo acabó. ¿Quién ganó?", "Todo acabó.|¿Quién ganó?")]
    [InlineData("fr", "« C’est fini. » Puis il partit.", "« C’est fini. »|Puis il partit.")]
    [InlineData("fr", "Qui a gagné ? Personne ! On attend.", "Qui a gagné ?|Personne !|On attend.")]
    [InlineData("de", "„Es ist vorbei.“ Dann ging er.", "„Es ist vorbei.“|Dann ging er.")]
    [InlineData("de", "»Es ist vorbei.« Dann ging er.", "»Es ist vorbei.«|Dann ging er.")]
    [InlineData("en", "Dr. Smith lives in St. Louis. He voted.", "Dr. Smith lives in St. Louis.|He voted.")]
    [InlineData("en", "It is item No. 5 of seven. He said no. Smith left.", "It is item No. 5 of seven.|He said no.|Smith left.")]
    [InlineData("es", "El Sr. Pérez llegó. Habló la Dra. Ruiz.", "El Sr. Pérez llegó.|Habló la Dra. Ruiz.")]
    [InlineData("fr", "M. Dupont est parti. Mme. Roy aussi.", "M. Dupont est parti.|Mme. Roy aussi.")]
    [InlineData("de", "Das kostet 3 Mio. Euro bzw. Dollar. Dr. Maier zahlt.", "Das kostet 3 Mio. Euro bzw. Dollar.|Dr. Maier zahlt.")]
    [InlineData("de", "Am 3. Oktober wird gefeiert. Im 19. Jahrhundert nicht. Das war 1990. Heute schon.", "Am 3. Oktober wird gefeiert.|Im 19. Jahrhundert nicht.|Das war 1990.|Heute schon.")]
    [InlineData("cs", "Je to 3. října 2020. Potom přišel pan Novák.", "Je to 3. října 2020.|Potom přišel pan Novák.")]
    [InlineData("de", "Siehe Nr. 5. Danach mehr.", "Siehe Nr. 5.|Danach mehr.")]
    [InlineData("pl", "Wygrał dr. Nowak, tzw. Mistrz. Koniec.", "Wygrał dr. Nowak, tzw. Mistrz.|Koniec.")]
    // Cyrillic, Greek, Armenian
    [InlineData("ru", "А. С. Пушкин родился в Москве. Он поэт.", "А. С. Пушкин родился в Москве.|Он поэт.")]
    [InlineData("ru", "«Кто победил?» — спросил он. Никто.", "«Кто победил?» — спросил он.|Никто.")]
    [InlineData("ru", "Он живёт на ул. Ленина. Там 5 тыс. Жителей.", "Он живёт на ул. Ленина.|Там 5 тыс. Жителей.")]
    [InlineData("el", "Ο κ. Παππάς κέρδισε. Τέλος.", "Ο κ. Παππάς κέρδισε.|Τέλος.")]
    [InlineData("el", "Ποιος κέρδισε; Κανείς δεν ξέρει.", "Ποιος κέρδισε;|Κανείς δεν ξέρει.")]
    [InlineData("en", "First; Second part.", "First; Second part.")]
    [InlineData("hy", "Քվեարկությունն ավարտվեց։ Հաշվարկը սկսվում է։", "Քվեարկությունն ավարտվեց։|Հաշվարկը սկսվում է։")]
    // Arabic, Hebrew, Devanagari, Bengali, Georgian, Hangul, Ethiopic
    [InlineData("ar", "من فاز؟ لا أحد يعرف. انتهى التصويت.", "من فاز؟|لا أحد يعرف.|انتهى التصويت.")]
    [InlineData("ur", "ووٹنگ ختم ہوئی۔ گنتی شروع ہے۔", "ووٹنگ ختم ہوئی۔|گنتی شروع ہے۔")]
    [InlineData("he", "מי ניצח? איש אינו יודע. ההצבעה הסתיימה.", "מי ניצח?|איש אינו יודע.|ההצבעה הסתיימה.")]
    [InlineData("hi", "मतदान समाप्त हुआ। गिनती शुरू है। कौन जीता?", "मतदान समाप्त हुआ।|गिनती शुरू है।|कौन जीता?")]
    [InlineData("bn", "ভোট শেষ। গণনা শুরু।", "ভোট শেষ।|গণনা শুরু।")]
    [InlineData("ka", "კენჭისყრა დასრულდა. დათვლა იწყება.", "კენჭისყრა დასრულდა.|დათვლა იწყება.")]
    [InlineData("ko", "투표가 끝났다. 개표가 시작된다.", "투표가 끝났다.|개표가 시작된다.")]
    [InlineData("am", "ምርጫው አለቀ። ቆጠራው ተጀመረ።", "ምርጫው አለቀ።|ቆጠራው ተጀመረ።")]
    // Han and kana
    [InlineData("zh", "投票结束了。计票开始！谁赢了？没人知道。", "投票结束了。|计票开始！|谁赢了？|没人知道。")]
    [InlineData("zh", "他说：“结束了。”计票开始。", "他说：“结束了。”|计票开始。")]
    [InlineData("zh", "支持率为61.5%。比上次低。", "支持率为61.5%。|比上次低。")]
    [InlineData("ja", "投票が終わった。開票が始まる。", "投票が終わった。|開票が始まる。")]
    [InlineData("ja", "「終わった。」と彼は言った。帰った。", "「終わった。」と彼は言った。|帰った。")]
    public void A_paragraph_divides_into(string language, string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Split(language, text)));

    [Fact]
    public void Short_thai_stays_whole_and_long_thai_divides_at_spaces()
    {
        const string Phrase = "การลงคะแนนเสียงสิ้นสุดลงแล้วในเวลาสิบแปดนาฬิกาและเริ่มนับคะแนนทันทีทั่วประเทศในคืนนี้";
        Assert.Single(Split("th", Phrase + " " + Phrase[..20]));
        Assert.Equal(3, Split("th", string.Join(' ', Enumerable.Repeat(Phrase, 3))).Count);
    }

    [Theory]
    [InlineData(BlockKind.Heading)]
    [InlineData(BlockKind.Code)]
    [InlineData(BlockKind.FrontMatter)]
    [InlineData(BlockKind.Line)]
    public void Some_blocks_stay_whole(BlockKind kind) => Assert.Single(Split("en", "It is over. Counting begins.", kind));

    [Theory]
    [InlineData(BlockKind.ListItem)]
    [InlineData(BlockKind.Quotation)]
    [InlineData(BlockKind.TableCell)]
    [InlineData(BlockKind.Caption)]
    public void Others_may_hold_sentences(BlockKind kind) => Assert.Equal(2, Split("en", "It is over. Counting begins.", kind).Count);

    private static List<string> Split(string language, string text, BlockKind kind = BlockKind.Paragraph)
    {
        Document document = Document.Plain(text, [new Block(kind, new TextSpan(0, text.Length))]);
        IReadOnlyList<Segment> segments = new Segmenter(Catalog.Get(language)).Segment(document, Segmentation.Sentences);
        return [.. segments.Select(s => s.Span.Of(text))];
    }
}
