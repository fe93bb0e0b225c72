using Compare.Core.Matching;
using Compare.Core.Matching.Numbers;

namespace Compare.Tests.Matching.Numbers;

/// <summary>Numbers of equal value with other bounds, two versions at a time: what is a reversal, what a dropped bound, what a free rendering.</summary>
public sealed class ChangedBoundTests
{
    [Theory]
    [InlineData("en", "More than 300 people came.", "de", "Weniger als 300 Menschen kamen.")]
    [InlineData("en", "Over 40 per cent of the country is dry.", "pl", "Prawie 40% kraju jest suche.")]
    [InlineData("en", "More than 500 people came.", "zh", "不到500人前来。")]
    [InlineData("fr", "Plus de 300 personnes sont venues.", "ja", "300人未満が来た。")]
    [InlineData("es", "Al menos 640 personas vinieron.", "ru", "Пришли менее 640 человек.")]
    [InlineData("en", "The wait was more than 3 hours.", "es", "La espera fue de menos de 3 horas.")]
    public void A_lower_bound_against_an_upper_one_is_a_reversal(string left, string a, string right, string b)
    {
        Difference found = Assert.Single(Compare(left, a, right, b));
        Assert.Equal(0, found.Lowered);
    }

    [Theory]
    [InlineData("en", "More than 300 people came.", "de", "300 Menschen kamen.")]
    [InlineData("en", "300 people came.", "ru", "Пришли более 300 человек.")]
    [InlineData("fr", "Au moins 300 personnes sont venues.", "zh", "300人到场。")]
    public void A_bound_that_two_versions_differ_in_is_a_note(string left, string a, string right, string b)
    {
        Difference found = Assert.Single(Compare(left, a, right, b));
        Assert.Equal(1, found.Lowered);
    }

    [Theory]
    [InlineData("en", "Fewer than 300 people came.", "de", "Fast 300 Menschen kamen.")]
    [InlineData("fr", "Moins de 300 personnes sont venues.", "ru", "Пришли почти 300 человек.")]
    [InlineData("es", "Vinieron casi 300 personas.", "zh", "不到300人到场。")]
    [InlineData("el", "Ήρθαν λιγότεροι από 300 άνθρωποι.", "uk", "Прийшли майже 300 людей.")]
    [InlineData("ar", "حضر أقل من 300 شخص.", "he", "הגיעו כמעט 300 איש.")]
    [InlineData("th", "มาน้อยกว่า 300 คน", "vi", "Gần 300 người đã đến.")]
    [InlineData("en", "Fewer than 300 people came.", "ko", "300명이 왔다.")]
    public void A_limit_that_becomes_an_approximation_or_nothing_is_a_note(string left, string a, string right, string b)
    {
        Difference found = Assert.Single(Compare(left, a, right, b));
        Assert.Equal(1, found.Lowered);
    }

    [Theory]
    [InlineData("en", "More than 300 people came.", "ja", "300人以上が来た。")]
    [InlineData("en", "Nearly 300 people came.", "ru", "Пришли около 300 человек.")]
    [InlineData("en", "Nearly 300 people came.", "de", "300 Menschen kamen.")]
    [InlineData("en", "Almost 300 people came.", "it", "Sono venute quasi 300 persone.")]
    [InlineData("sv", "Knappt 300 personer kom.", "fi", "Lähes 300 ihmistä tuli.")]
    [InlineData("tr", "Neredeyse 300 kişi geldi.", "ja", "300人近くが来た。")]
    [InlineData("en", "About 300 people came.", "es", "Vinieron 300 personas.")]
    [InlineData("en", "Up to 300 people came.", "zh", "300人到场。")]
    [InlineData("en", "More than 2.89 million people came.", "fr", "Près de 2,9 millions de personnes sont venues.")]
    [InlineData("en", "The toll soars above 800.", "ru", "Число жертв превышает 800, и это больше.")]
    [InlineData("en", "It has been up since 2027.", "de", "3,5 Punkte mehr als 2027.")]
    [InlineData("en", "Fewer than 300 people came.", "pl", "Przyszło najwyżej 300 osób, nie więcej niż 300.")]
    public void A_free_rendering_is_none(string left, string a, string right, string b) => Assert.Empty(Compare(left, a, right, b));

    [Fact]
    public void Three_versions_that_agree_make_a_dropped_bound_a_warning()
    {
        MatchContext context = Grids.Of(
            ["en", "fr", "ru", "el"],
            ["More than 500 people came.", "Plus de 500 personnes sont venues.", "Пришли более 500 человек.", "Ήρθαν 500 άνθρωποι."]);
        Difference found = Assert.Single(new NumberDetector().Detect(context), d => d.Kind == DifferenceKind.ComparisonChanged);
        Assert.Equal(0, found.Lowered);
        Assert.Equal(["above", "above", "above", "stated"], found.Stances.Select(s => s.Side));
    }

    private static IEnumerable<Difference> Compare(string left, string a, string right, string b) =>
        new NumberDetector().Detect(Grids.Of([left, right], [a, b])).Where(d => d.Kind == DifferenceKind.ComparisonChanged);
}
