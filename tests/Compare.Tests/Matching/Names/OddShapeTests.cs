using Compare.Core.Matching.Names.Spellings;
using Compare.Core.Text;

namespace Compare.Tests.Matching.Names;

public sealed class OddShapeTests
{
    [Theory]
    [InlineData("ScytI", "Scytl")]
    [InlineData("Brеxit", "Brexit")]
    [InlineData("Pasc0", "Pasco")]
    [InlineData("Birrningham", "Birmingham")]
    [InlineData("FIake", "Flake")]
    [InlineData("Mосква", "Москва")]
    [InlineData("Aθήνα", "Αθήνα")]
    public void Lookalikes_share_a_skeleton(string odd, string right) => Assert.Equal(Lookalikes.Skeleton(right), Lookalikes.Skeleton(odd));

    [Theory]
    [InlineData("Riera", "Rivera")]
    [InlineData("Ali", "All")]
    [InlineData("Scytl", "Scyte")]
    public void Other_words_do_not(string left, string right) => Assert.NotEqual(Lookalikes.Skeleton(left), Lookalikes.Skeleton(right));

    [Theory]
    [InlineData("ScytI")]
    [InlineData("ScotIand")]
    [InlineData("Ibr0x")]
    [InlineData("Brеxit")]
    [InlineData("Scrutellа")]
    [InlineData("Mосква")]
    public void Odd(string written) => Assert.NotNull(OddShape.Of(written));

    [Theory]
    [InlineData("Scytl")]
    [InlineData("Istanbul")]
    [InlineData("VIII")]
    [InlineData("WWII")]
    [InlineData("G20")]
    [InlineData("Москва")]
    [InlineData("Αθήνα")]
    [InlineData("SMSом")]
    [InlineData("VIPа")]
    [InlineData("IT-компания")]
    [InlineData("µm")]
    [InlineData("α-συνουκλεΐνη")]
    [InlineData("می‌خواهد")]
    [InlineData("Tシャツ")]
    public void Not_odd(string written) => Assert.Null(OddShape.Of(written));

    [Theory]
    [InlineData("Brеxit", "Brexit", Script.Cyrillic)]
    [InlineData("Mосква", "Москва", Script.Latin)]
    [InlineData("Τrump", "Trump", Script.Greek)]
    public void Names_the_foreign_letter_and_mends_the_word(string written, string mended, Script script)
    {
        (string Letter, Script Script, string Mended)? found = OddShape.ForeignLetter(written);
        Assert.Equal((script, mended), (found!.Value.Script, found.Value.Mended));
    }
}
