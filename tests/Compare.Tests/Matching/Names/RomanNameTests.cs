using Compare.Core.Languages;
using Compare.Core.Matching.Names;
using Compare.Core.Text;

namespace Compare.Tests.Matching.Names;

/// <summary>What may be one name in two scripts or languages, and what may not.</summary>
public sealed class RomanNameTests
{
    [Theory]
    [InlineData("Jordan", "Джордан", "ru")]
    [InlineData("James", "Джеймса", "ru")]
    [InlineData("Lance", "Ланс", "ru")]
    [InlineData("Woodward", "Вудворд", "ru")]
    [InlineData("Donald", "Ντόναλντ", "el")]
    [InlineData("Johnson", "Τζόνσον", "el")]
    [InlineData("Bernard", "Μπέρναρντ", "el")]
    [InlineData("Navratil", "Navrátila", "cs")]
    [InlineData("Clinton", "クリントン", "ja")]
    [InlineData("Chelyabinsk", "Tscheljabinsk", "de")]
    public void May_be_one_name(string one, string other, string language) => Assert.True(AreAlike(one, other, language));

    [Theory]
    [InlineData("Kavanaugh", "Sarasota", "es")]
    [InlineData("Bjorn", "Liupanshui", "fr")]
    [InlineData("Toyota", "Kellogg", "es")]
    [InlineData("Craig", "Дастин", "ru")]
    [InlineData("Hamilton", "Τραμπ", "el")]
    public void Is_another_name(string one, string other, string language) => Assert.False(AreAlike(one, other, language));

    private static bool AreAlike(string one, string other, string language)
    {
        Language known = Loaded.Languages.Get(language);
        return RomanName.Of(Romanizer.Romanize(Folding.Fold(one))).IsLike(RomanName.Of(Romanizer.Romanize(Folding.Fold(other), known)));
    }
}
