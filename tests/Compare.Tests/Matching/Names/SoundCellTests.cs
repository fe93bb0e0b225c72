using Compare.Core;
using Compare.Core.Languages;
using Compare.Core.Matching.Names;
using Compare.Core.Matching.Names.Sounds;
using Compare.Core.Text;

namespace Compare.Tests.Matching.Names;

/// <summary>Where the sound of a name is heard, script by script, and where it is not.</summary>
public sealed class SoundCellTests
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    [Theory]
    [InlineData("kovalchuk", "Вчера суд слушал Ковальчука.", "ru")]
    [InlineData("jeremy", "Джереми ушёл.", "ru")]
    [InlineData("fleetwood", "Ο Φλίτγουντ νίκησε.", "el")]
    [InlineData("eduardo", "Ο Εντουάρντο έφυγε.", "el")]
    [InlineData("rodriguez", "قال رودريغيز إن السد قديم.", "ar")]
    [InlineData("kavanaugh", "השופט קוואנו נשבע אמונים.", "he")]
    [InlineData("bolsonaro", "बोल्सोनारो ने भाषण दिया।", "hi")]
    [InlineData("thatcher", "연사는 마거릿 대처에게 감사했다.", "ko")]
    [InlineData("joseon", "조선의 왕", "ko")]
    [InlineData("clinton", "クリントン氏が演説した。", "ja")]
    [InlineData("macron", "马克龙星期一打了电话。", "zh")]
    [InlineData("zemin", "江泽民发表讲话。", "zh")]
    [InlineData("merkel", "แมร์เคิลกล่าวสุนทรพจน์", "th")]
    [InlineData("navratil", "Řeč pana Navrátila byla dlouhá.", "cs")]
    [InlineData("clinton", "Clintonin puhe oli pitkä.", "fi")]
    [InlineData("halonen", "Halosen puhe oli pitkä.", "fi")]
    [InlineData("aalto", "Aallon talo on kaunis.", "fi")]
    public void Hears_a_name(string name, string text, string language) => Assert.True(Cell(text, language).HasName(name, Script.Latin, heavy: true));

    [Theory]
    [InlineData("kavanaugh", "Вчера суд слушал Ковальчука.", "ru")]
    [InlineData("thatcher", "Ο Φλίτγουντ νίκησε.", "el")]
    [InlineData("rodriguez", "قالت الوزيرة إن السد قديم.", "ar")]
    [InlineData("tereshkova", "会社は来年、工場を閉鎖すると発表した。", "ja")]
    [InlineData("kowalski", "当地时间星期一，法院开始审理此案。", "zh")]
    [InlineData("bolsonaro", "कंपनी ने कारखाना बंद करने की घोषणा की।", "hi")]
    [InlineData("navratil", "Řeč pana Kučery byla dlouhá.", "cs")]
    [InlineData("lorenz", "Der Markt war gestern nicht voll.", "de")]
    public void Hears_no_name(string name, string text, string language) => Assert.False(Cell(text, language).HasName(name, Script.Latin, heavy: true));

    [Theory]
    [InlineData("kumamoto", true)]
    [InlineData("sapporo", true)]
    [InlineData("zhengzhou", true)]
    [InlineData("tereshkova", false)]
    [InlineData("thomas", false)]
    public void Tells_what_may_be_written_in_han(string name, bool may) => Assert.Equal(may, Cell("県", "ja").MayBeWrittenInHan(name));

    [Fact]
    public void Leaves_japanese_names_to_their_sound_where_there_is_no_kana() => Assert.False(Cell("Вчера", "ru").MayBeWrittenInHan("kumamoto"));

    private static SoundCell Cell(string text, string language)
    {
        Document document = Document.Plain(text, [new Block(BlockKind.Line, TextSpan.At(0, text.Length))]);
        Prepared prepared = Comparer.Prepare([new VersionInput(language, LanguageTag.Parse(language), document)]);
        return new SoundCell(prepared.Versions[0], prepared.Versions[0].Segments.Select(s => s.Index), new PlaceNames(prepared.Versions[0].Language));
    }
}
