using Compare.Core.Text;

namespace Compare.Tests.Text;

/// <summary>What is folded letter by letter is folded as whole words are.</summary>
public sealed class FoldingTests
{
    // It is dropped wherever it stands, and no word that holds it is folded letter by letter.
    private const char SoftHyphen = '\u00AD';
    private const int Seed = 20261120;

    [Theory]
    [InlineData("Łódź Straße Ørsted", "lodz strasse orsted")]
    [InlineData("Ἀθῆναι ΑΘΉΝΑΣ αθήνας", "αθηναι αθηνασ αθηνασ")]
    [InlineData("Йошкар-Ола, Ёлка", "иошкар-ола, елка")]
    [InlineData("Việt Nam", "viet nam")]
    [InlineData("מַלְכָּה", "מלכה")]
    [InlineData("أُسْتَاذٌ إلى آخرِ", "استاذ الي اخر")]
    [InlineData("کتابـــی", "كتابي")]
    [InlineData("ガラス ﾊﾟﾘ", "ガラス パリ")]
    [InlineData("서울 한국", "서울 한국")]
    [InlineData("กำลัง किताब", "กําลัง किताब")]
    public void Case_marks_and_width_are_taken_away(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Every_letter_folds_alone_as_it_does_in_a_word()
    {
        for (int start = 0; start < char.MaxValue; start += 16)
        {
            string letters = string.Concat(Enumerable.Range(start, 16).Select(c => $"{(char)c}a"));
            Assert.Equal(Folding.Fold(letters + SoftHyphen), Folding.Fold(letters));
        }
    }

    [Fact]
    public void Neighbours_make_no_difference()
    {
        var random = new Random(Seed);
        (int From, int To)[] ranges = [(0x20, 0x7E), (0xC0, 0x24F), (0x386, 0x3CE), (0x400, 0x52F), (0x5D0, 0x5EA), (0x620, 0x6D3), (0x1E00, 0x1EFF), (0x3041, 0x30FC), (0x4E00, 0x4E80), (0xAC00, 0xAD00)];
        for (int i = 0; i < 4000; i++)
        {
            (int from, int to) = ranges[random.Next(ranges.Length)];
            string word = new([.. Enumerable.Range(0, 6).Select(_ => (char)(random.Next(5) == 0 ? random.Next(0x20, 0x7F) : random.Next(from, to + 1)))]);
            Assert.True(Folding.Fold(word + SoftHyphen) == Folding.Fold(word), $"seed {Seed}: {word}");
        }
    }
}
