using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class ConfusablesTests
{
    [Theory]
    [InlineData("ScytI", "Scytl")]
    [InlineData("Moscow", "Mоsсоw")]
    [InlineData("PAYPAL", "РАҮРАL")]
    [InlineData("2O2O", "2020")]
    [InlineData("modern", "rnodern")]
    [InlineData("Αθήνα", "Aθήνα")]
    [InlineData("ﬁne", "ﬁne")]
    public void Look_alike(string one, string other) => Assert.Equal(Confusables.Skeleton(one), Confusables.Skeleton(other));

    [Theory]
    [InlineData("Merkel", "Markel")]
    [InlineData("Iran", "Iraq")]
    [InlineData("москва", "москве")]
    [InlineData("東京", "京東")]
    public void Do_not_look_alike(string one, string other) => Assert.NotEqual(Confusables.Skeleton(one), Confusables.Skeleton(other));

    [Theory]
    [InlineData("Тoyota", true)]
    [InlineData("сlarity", true)]
    [InlineData("Αthens", true)]
    [InlineData("Google в Москве", false)]
    [InlineData("Tシャツ", false)]
    [InlineData("東京タワー", false)]
    [InlineData("KBS뉴스", false)]
    [InlineData("Zażółć", false)]
    [InlineData("п'ять", false)]
    [InlineData("الأمم", false)]
    [InlineData("", false)]
    [InlineData("\uD800a", false)]
    public void Knows_mixed_words(string text, bool mixed) => Assert.Equal(mixed, Confusables.IsMixedScript(text));

    [Fact]
    public void Broken_text_has_a_skeleton() => Assert.NotEmpty(Confusables.Skeleton("a\uDC00\uD800"));
}
