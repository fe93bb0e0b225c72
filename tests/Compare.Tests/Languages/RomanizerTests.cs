using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class RomanizerTests
{
    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    [Theory]
    [InlineData("Челябинск", "chelyabinsk")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Ångström", "angstrom")]
    [InlineData("Straße", "strasse")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("東京", "dongjing")]
    [InlineData("北京", "beijing")]
    [InlineData("とうきょう", "toukyou")]
    [InlineData("シャツ", "shatsu")]
    [InlineData("サッカー", "sakka")]
    [InlineData("マッチ", "matchi")]
    [InlineData("ファイル", "fairu")]
    [InlineData("チェコ", "cheko")]
    [InlineData("ジョンソン", "jonson")]
    [InlineData("ウィーン", "win")]
    [InlineData("서울", "seoul")]
    [InlineData("Trump's plan", "trumps plan")]
    [InlineData("  A – B ", "a b")]
    [InlineData("", "")]
    [InlineData("…", "")]
    [InlineData("\uD800x", "x")]
    public void Romanizes(string text, string expected) => Assert.Equal(expected, Romanizer.Romanize(text));

    [Theory]
    [InlineData("uk", "Григорій", "hryhorii")]
    [InlineData("ru", "Григорий", "grigoriy")]
    [InlineData("bg", "Търново", "tarnovo")]
    [InlineData("sr", "Љубљана", "ljubljana")]
    [InlineData("el", "Παπανδρέου", "papandreou")]
    [InlineData("en", "Łódź", "lodz")]
    public void A_language_has_its_own_way(string tag, string text, string expected) => Assert.Equal(expected, Romanizer.Romanize(text, Catalog.Get(tag)));

    [Theory]
    [InlineData("ar", "نيويورك", "New York")]
    [InlineData("he", "בוסטון", "Boston")]
    [InlineData("ar", "باريس", "Paris")]
    [InlineData("ar", "فرانكفورت", "Frankfurt")]
    [InlineData("he", "מרקל", "Merkel")]
    public void Consonants_agree_where_no_vowels_are_written(string tag, string text, string latin) =>
        Assert.Equal(Skeleton(latin), Skeleton(text, Catalog.Get(tag)));

    [Theory]
    [InlineData("Merkel", "Markle", true)]
    [InlineData("Merkel", "Macron", false)]
    public void Skeletons_are_coarse_but_not_blind(string one, string other, bool same) => Assert.Equal(same, Skeleton(one) == Skeleton(other));

    private static string Skeleton(string text, Language? language = null) =>
        Romanizer.ConsonantSkeleton(Romanizer.Romanize(text, language)).Replace(" ", string.Empty, StringComparison.Ordinal);
}
