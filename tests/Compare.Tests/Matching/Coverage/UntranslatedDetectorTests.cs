using Compare.Core.Matching;
using Compare.Core.Matching.Coverage;

namespace Compare.Tests.Matching.Coverage;

public sealed class UntranslatedDetectorTests
{
    private const string English = "All of the data were sent to the office after the meeting with the owners.";

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("nl")]
    [InlineData("tr")]
    [InlineData("ru")]
    [InlineData("el")]
    [InlineData("ar")]
    [InlineData("hi")]
    [InlineData("th")]
    [InlineData("ja")]
    [InlineData("ko")]
    public void English_left_in_another_language_is_found(string tag)
    {
        Difference found = Assert.Single(Detect(Grids.Of(["en", tag], [English, English])));
        Assert.Equal(DifferenceKind.SegmentUntranslated, found.Kind);
        Assert.Equal([false, true], found.Stances.Select(s => s.Quotations[0].Deviant == true));
    }

    [Theory]
    [InlineData("de", "Niemand weiß, wann sie von den anderen wieder geöffnet wird.")]
    [InlineData("ru", "Никто не знает, когда его снова откроют для всех жителей города.")]
    [InlineData("zh", "没有人知道它什么时候会重新开放给全体市民使用。")]
    public void So_is_any_other_language_in_English(string tag, string text) =>
        Assert.Equal([1], Deviant(Assert.Single(Detect(Grids.Of([tag, "en"], [text, text])))));

    [Theory]
    [InlineData("en", "fr", "Dundee Stars 5-3 Belfast Giants")]
    [InlineData("en", "ru", "Apple Pay")]
    [InlineData("en", "ja", "1, 2, 3, 4, 5, 6, 7")]
    [InlineData("en", "de", "Hotel Restaurant Café")]
    [InlineData("en", "en-GB", English)]
    [InlineData("pt", "pt-BR", "O presidente não quis falar com os jornalistas depois da reunião.")]
    public void What_is_the_same_in_both_languages_is_not(string left, string right, string text) =>
        Assert.Empty(Detect(Grids.Of([left, right], [text, text])));

    [Fact]
    public void Neighbours_are_one_passage_with_the_lines_between_them()
    {
        Difference found = Assert.Single(Detect(Grids.Of(
            ["en", "es", "fr"],
            ["It began in May.", "Empezó en mayo.", "Elle a commencé en mai."],
            [English, English, English],
            ["The solution", "The solution", "La solution"],
            ["2,104", "2,104", "2104"],
            ["Then we put the numbers where they were seen by all.", "Then we put the numbers where they were seen by all.", "Puis nous avons placé les chiffres là où tous les voyaient."])));
        Assert.Equal(DifferenceKind.PassageUntranslated, found.Kind);
        Assert.Equal([1, 2], Deviant(found));
        Assert.Equal([1, 2, 3, 4], found.Stances[1].Quotations.Select(q => q.Row));
    }

    [Fact]
    public void What_most_of_many_versions_keep_is_kept_on_purpose() =>
        Assert.Empty(Detect(Grids.Of(["en", "es", "fr", "de", "it"], [English, English, English, English, "Tutti i dati sono stati inviati."])));

    [Fact]
    public void A_language_without_data_is_told_by_what_its_version_says_elsewhere()
    {
        const string copied = "ko te whare nui tenei mo nga tangata katoa o te taone";
        Difference found = Assert.Single(Detect(Grids.Of(
            ["mi", "en"],
            ["ko te ngahere tenei mo nga manu katoa o te motu", "this is the forest for all the birds of the island"],
            ["he whare nui mo nga tangata o te taone", "a big house for the people of the town"],
            [copied, copied])));
        Assert.Equal([1], Deviant(found));
    }

    [Theory]
    [InlineData("ja", "四国では激しい雨が降りそうだ。", "en", "In Shikoku heavy 雨 is expected.", 1)]
    [InlineData("hi", "जॉर्डन घाटी समस्या", "en", "the Jordan घाटी problem", 1)]
    [InlineData("ru", "Завод построили рабочие города.", "de", "Die рабочие der Stadt bauten das Werk.", 1)]
    [InlineData("ru", "Завод «Звезда» построили в мае.", "en", "The plant Zvezda (Звезда) was built in May.", 0)]
    [InlineData("en", "The app was sold.", "ru", "Компания app была продана.", 0)]
    [InlineData("el", "Το π είναι αριθμός.", "en", "The number π is known.", 0)]
    [InlineData("ja", "四国では雨が降る。", "en", "In Shikoku 地震 is expected.", 0)]
    public void Single_words_in_another_script_are_found(string left, string original, string right, string text, int found) =>
        Assert.Equal(found, new ForeignWordDetector().Detect(Grids.Of([left, right], [original, text])).Count());

    private static IEnumerable<int> Deviant(Difference difference) =>
        difference.Stances.Where(s => s.Quotations.Any(q => q.Deviant == true)).Select(s => s.Version);

    private static IEnumerable<Difference> Detect(MatchContext context) => new UntranslatedDetector().Detect(context);
}
