using System.Text;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Encodings;

namespace Compare.Tests.Formats.Reading;

public sealed class TextDecoderTests
{
    private const string French = "L’été dernier, Zoé a été élue à Besançon : « Où êtes-vous ? » — 2,1 millions d’électeurs, 100 €.";
    private const string German = "Über zwei Millionen Wähler in Österreich; größer als früher.";
    private const string Russian = "Более двух миллионов избирателей проголосовали на выборах в понедельник, 9 ноября. Явка выросла.";

    private static string Decode(byte[] bytes, bool isMarkup = false, ReadingOptions? options = null) =>
        TextDecoder.Decode(new MemoryStream(bytes), options ?? new ReadingOptions(), isMarkup);

    private static byte[] Bytes(string text, string encoding) => EncodingNames.Find(encoding)!.GetBytes(text);

    [Theory]
    [InlineData(French, "utf-8")]
    [InlineData("選挙の夜 ٢٫١ مليون", "utf-8")]
    [InlineData(French, "utf-16")]
    [InlineData(Russian, "utf-16BE")]
    [InlineData(French, "windows-1252")]
    [InlineData(German, "windows-1252")]
    [InlineData("año, niñez, corazón y está", "windows-1252")]
    [InlineData("Größe: 100 € für Čäpek", "utf-8")]
    [InlineData("El coste fue de 100 € en España", "iso-8859-15")]
    [InlineData(Russian, "windows-1251")]
    [InlineData("plain ASCII", "windows-1252")]
    public void Text_is_recognised_without_a_declaration(string text, string encoding) => Assert.Equal(text, Decode(Bytes(text, encoding)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_no_text(string encoding) => Assert.Equal("выбор", Decode(Bytes("\uFEFFвыбор", encoding)));

    [Theory]
    [InlineData("<meta charset=windows-1250><p>žluťoučký kůň</p>", "windows-1250")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>選挙の夜", "shift_jis")]
    [InlineData("<?xml version='1.0' encoding='KOI8-R'?><p>выбор</p>", "koi8-r")]
    [InlineData("<meta charset=gb2312>选举之夜", "gb18030")]
    [InlineData("<meta charset='iso-8859-1'>“été”", "windows-1252")]
    [InlineData("<meta charset='iso-8859-1'>déjà en UTF-8", "utf-8")]
    [InlineData("<meta charset='utf-8'>only ASCII", "utf-8")]
    [InlineData("<meta charset='nonsense'>only ASCII", "utf-8")]
    public void Markup_declares_its_encoding(string text, string encoding) => Assert.Equal(text, Decode(Bytes(text, encoding), isMarkup: true));

    [Fact]
    public void An_encoding_can_be_named_from_outside() =>
        Assert.Equal("Łódź", Decode(Bytes("Łódź", "windows-1250"), options: new ReadingOptions { Encoding = "windows-1250" }));

    [Theory]
    [InlineData("Zażółć gęślą jaźń, łódź i żona", "windows-1250")]
    [InlineData("Příliš žluťoučký kůň úpěl ďábelské ódy", "windows-1250")]
    [InlineData("Hosszú lőrés, bő űr, őszi fűtés", "windows-1250")]
    [InlineData("İstanbul'da şeker, ığdır, çağ", "windows-1254")]
    [InlineData("Ελληνικά κείμενα για τις εκλογές της χώρας και τους ψηφοφόρους", "windows-1253")]
    [InlineData("選挙の夜に投票した人は二百万人", "shift_jis")]
    [InlineData("выбор", "windows-1251")]
    public void What_is_not_certain_is_refused(string text, string encoding) =>
        Assert.Contains("UTF-8", Assert.Throws<UnreadableDocumentException>(() => Decode(Bytes(text, encoding))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_damaged_byte_is_named_with_its_place()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Première ligne\nété");
        bytes[^1] = (byte)'x';
        Assert.Contains("byte 19, on line 2", Assert.Throws<UnreadableDocumentException>(() => Decode(bytes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0, 0, 0, 1, 2 }, "not text")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "a PDF")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0 }, "ZIP")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6 }, "control codes")]
    public void Binary_content_is_refused(byte[] bytes, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableDocumentException>(() => Decode(bytes)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        using var endless = new EndlessStream(length: 200L << 20);
        Assert.Contains("64 MiB", Assert.Throws<UnreadableDocumentException>(() => TextDecoder.Decode(endless, new ReadingOptions())).Message, StringComparison.Ordinal);
        Assert.Equal(0, endless.Taken);
    }

    [Fact]
    public void A_pipe_that_does_not_end_is_refused_at_the_limit()
    {
        using var endless = new EndlessStream(length: null);
        Assert.Throws<UnreadableDocumentException>(() => TextDecoder.Decode(endless, new ReadingOptions { MostBytes = 1 << 20 }));
        Assert.InRange(endless.Taken, 1 << 20, 2 << 20);
    }
}
