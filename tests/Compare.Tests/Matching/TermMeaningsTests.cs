using Compare.Core;
using Compare.Core.Aligning.Pivots;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Matching.Terms;
using Compare.Core.Text;

namespace Compare.Tests.Matching;

public sealed class TermMeaningsTests
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    // Whether the version's words may mean the reference's term, the translator's term being another.
    [Theory]
    [InlineData("es", "El fuego llegó a los pisos.", "floors", "flats", true)]
    [InlineData("es", "El fuego llegó a las escaleras.", "floors", "flats", false)]
    [InlineData("es", "La gestión eléctrica del distrito.", "electoral", "electrical", false)] // one stem in English: nothing can be told
    [InlineData("de", "Die Halle ist für Frucht bestimmt.", "freight", "fruit", false)]
    [InlineData("tlh", "pIqaD", "floors", "flats", false)]
    public void A_word_that_may_mean_the_term_excuses_the_translation(string tag, string text, string reference, string other, bool excused)
    {
        PreparedVersion version = Prepared(tag, text);
        var meanings = new TermMeanings(Comparer.Languages.Get("en"), [version]);
        Assert.Equal(excused, meanings.Say(version, 0, [0], [Term(reference)], [Term(other)]));
    }

    [Fact]
    public void The_word_that_means_a_term_is_its_place()
    {
        PreparedVersion version = Prepared("es", "El fuego llegó a los pisos.");
        (int segment, TextSpan span) = new TermMeanings(Comparer.Languages.Get("en"), [version]).Find(version, 0, [0], [Term("floors")])!.Value;
        Assert.Equal((0, "pisos"), (segment, version.TextOf(span)));
    }

    private static PivotWord Term(string word) => new(word, 0, word.Length, true, null);

    private static PreparedVersion Prepared(string tag, string text) =>
        Comparer.Prepare([new VersionInput(tag, LanguageTag.Parse(tag), Document.Plain(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]))]).Versions[0];
}
