using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Tests.Languages;

public sealed class StemReaderTests
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    [Theory]
    [InlineData("en", "The governments of two States", "gover two state")]
    [InlineData("de", "Die Regierungen zweier Länder", "regie zweie lande")]
    [InlineData("fr", "l'école et l'État", "ecol eta")]
    [InlineData("ru", "правительства государств", "прави госуд")]
    [InlineData("ar", "والمدرسة في المدينة", "مدرس مدين")]
    [InlineData("he", "והממשלה בעיר", "שלה עיר")]
    [InlineData("ko", "정부는 도시에서", "정부 도시")]
    [InlineData("hi", "सरकार के शहर", "सरका शहर")]
    [InlineData("el", "Η κυβέρνηση της πόλης", "κυβερ πολη")]
    [InlineData("vi", "chính phủ", "chính chính|phủ phủ")]
    [InlineData("zh", "政府公布", "政府 府公 公布")]
    [InlineData("ja", "政府はニュースを発表した", "政府 ニュース 発表")]
    [InlineData("th", "รัฐบาลประกาศ", "รัฐบาล ประกาศ")]
    [InlineData("en", "12 % ...", "")]
    public void Words_are_read_as_stems(string tag, string text, string stems) => Assert.Equal(stems, string.Join(' ', Read(tag, text)));

    [Fact]
    public void Any_text_is_read()
    {
        foreach (string tag in new[] { "en", "ar", "ko", "vi", "th", "zh", "xx" })
        {
            Assert.NotNull(Read(tag, "\uD800 a\uDFFF '-' ---a 한 ا ב 中 \uFFFE ไ"));
        }
    }

    private static IEnumerable<string> Read(string tag, string text)
    {
        Language language = Catalog.Get(tag);
        var stems = new List<string>();
        var span = TextSpan.At(0, text.Length);
        new StemReader(language).Read(text, new Tokenizer(language).Tokenize(Document.Plain(text + "\n", [new Block(BlockKind.Line, span)]), span), stems);
        return stems.Select(s => s.Replace(' ', '|'));
    }
}
