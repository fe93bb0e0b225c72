using Compare.Core.Languages;

namespace Compare.Tests.Languages;

/// <summary>Which words of English are ordinary.</summary>
public sealed class VocabularyTests
{
    private static readonly Vocabulary English = Vocabulary.Of(LanguageTag.Parse("en-GB"));

    [Theory]
    [InlineData("senate")]
    [InlineData("yellow")]
    [InlineData("rivers")]
    [InlineData("zoos")]
    [InlineData("ad")]
    public void Knows_ordinary_words_in_all_their_forms(string word) => Assert.True(English.Contains(word));

    [Theory]
    [InlineData("kowalski")]
    [InlineData("zagreb")]
    [InlineData("")]
    [InlineData("zzz")]
    [InlineData("\n")]
    public void Does_not_know_names(string word) => Assert.False(English.Contains(word));

    [Theory]
    [InlineData("firebird", true)]
    [InlineData("crimestoppers", true)]
    [InlineData("kowalski", false)]
    [InlineData("carpet", false)]
    public void Tells_words_made_of_two(string word, bool compound) => Assert.Equal(compound, English.IsCompound(word));

    [Fact]
    public void Is_empty_where_there_is_no_list() => Assert.True(Vocabulary.Of(LanguageTag.Parse("qaa")).IsEmpty);
}
