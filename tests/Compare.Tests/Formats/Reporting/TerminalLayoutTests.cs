using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Tests.Formats.Reporting;

public sealed class TerminalLayoutTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("漢字", 4)]
    [InlineData("かな", 4)]
    [InlineData("ｱ", 1)]
    [InlineData("Ａ", 2)]
    [InlineData("한국", 4)]
    [InlineData("नमस्ते", 4)]
    [InlineData("ที่", 1)]
    [InlineData("عَرَب", 3)]
    [InlineData("\u2067ا\u2069", 1)]
    [InlineData("😀", 2)]
    [InlineData("𠀀", 2)]
    public void Text_takes_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("unbreakable", 4, "unbr|eaka|ble")]
    [InlineData("漢字かな混じり", 6, "漢字か|な混じ|り")]
    [InlineData("彼は行く。私は", 8, "彼は行|く。私は")]
    [InlineData("今日（日）は", 6, "今日|（日）|は")]
    [InlineData("ce\u0301de\u0301 ce\u0301de\u0301", 4, "ce\u0301de\u0301|ce\u0301de\u0301")]
    [InlineData("", 10, "")]
    public void Lines_break_where_a_reader_expects(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', LineBreaker.Break([new Run(text)], width).Select(l => string.Concat(l.Select(r => r.Text)))));

    [Theory]
    [InlineData("all of it", "words", "after", 80, "all of it", "words", "after")]
    [InlineData("a long way before the ", "words", " and a long way after", 24, "…the ", "words", " and a…")]
    [InlineData("before ", "a quotation that is much too long for the line", " after", 25, "", "a quotation … line", "")]
    public void A_quotation_keeps_its_words_first(string before, string words, string after, int columns, string cutBefore, string cutWords, string cutAfter) =>
        Assert.Equal(new Quote(cutBefore, cutWords, cutAfter), QuoteWindow.Fit(new Quote(before, words, after), columns));

    [Theory]
    [InlineData("fr says 2", "fr says 2")]
    [InlineData("ar says ٢٫١ مليون where en", "ar says \u2068٢٫١ مليون\u2069 where en")]
    [InlineData("אב גד 12, en", "\u2068אב גד\u2069 12, en")]
    public void Words_from_right_to_left_are_isolated(string sentence, string isolated) => Assert.Equal(isolated, Isolation.Sentence(sentence));

    [Theory]
    [InlineData("a \t b\r\nc", "a b c")]
    [InlineData("\u001b[1m", "␛[1m")]
    [InlineData("a\0b\u007f", "a␀b␡")]
    [InlineData("\u0085x\u009b", " x\ufffd")]
    [InlineData("\u202eabc\u202c", "<U+202E>abc<U+202C>")]
    [InlineData("می\u200cخواهم 👨\u200d👩", "می\u200cخواهم 👨\u200d👩")]
    public void Characters_that_act_become_visible(string text, string safe) => Assert.Equal(safe, SafeText.OneLine(text));
}
