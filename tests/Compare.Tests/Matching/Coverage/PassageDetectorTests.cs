using Compare.Core.Matching;
using Compare.Core.Matching.Coverage;

namespace Compare.Tests.Matching.Coverage;

public sealed class PassageDetectorTests
{
    private const string English = "The minister said that the bridge would be closed for repairs, because the inspectors had found deep cracks in its pillars.";

    [Theory]
    [InlineData("de", "Der Minister sagte, die Brücke werde zur Reparatur gesperrt, weil die Prüfer tiefe Risse in ihren Pfeilern gefunden hätten.", null)]
    [InlineData("de", "Der Minister sagte, die Brücke werde gesperrt.", DifferenceKind.PassageOmitted)]
    [InlineData("ru", "Министр сказал, что мост закроют на ремонт, так как инспекторы нашли в его опорах глубокие трещины.", null)]
    [InlineData("ru", "Министр сказал, что мост закроют.", DifferenceKind.PassageOmitted)]
    [InlineData("zh", "部长说，由于检查人员在桥墩上发现了深深的裂缝，大桥将关闭维修。", null)]
    [InlineData("zh", "部长说大桥将关闭。", DifferenceKind.PassageOmitted)]
    [InlineData("ja", "大臣は、検査官が橋脚に深い亀裂を発見したため、橋を修理のために閉鎖すると述べた。", null)]
    [InlineData("ar", "قال الوزير إن الجسر سيغلق لإجراء إصلاحات لأن المفتشين وجدوا شقوقا عميقة في أعمدته.", null)]
    [InlineData("ar", "قال الوزير إن الجسر سيغلق لإجراء إصلاحات لأن المفتشين وجدوا شقوقا عميقة في أعمدته. ولم يعرف السكان شيئا عن ذلك قبل يوم الاثنين، وهم غاضبون من الحكومة لأنها وعدت بأن يبقى الجسر مفتوحا حتى نهاية العام القادم.", DifferenceKind.PassageAdded)]
    public void Length_tells_what_was_left_out_or_put_in(string tag, string text, DifferenceKind? kind) =>
        Assert.Equal(kind, Detect(Grids.Of(["en", tag], [English, text])).SingleOrDefault()?.Kind);

    [Theory]
    [InlineData("ru", "Девятнадцать пожилых людей вынуждены были провести ночь в школе.", "zh", "19名老人不得不在学校过夜。")]
    [InlineData("es", "Diecinueve personas mayores tuvieron que pasar la noche en la escuela.", "ja", "高齢者19人が学校で一夜を過ごした。")]
    public void A_figure_is_as_long_as_its_words(string tag, string spelled, string otherTag, string figures) =>
        Assert.Empty(Detect(Grids.Of([tag, otherTag], [spelled, figures])));

    [Fact]
    public void Of_three_versions_the_short_one_stands_alone()
    {
        Difference found = Assert.Single(Detect(Grids.Of(["en", "de", "es"],
            [English, "Der Minister sagte, die Brücke werde gesperrt.", "El ministro dijo que el puente se cerraría por obras porque los inspectores habían hallado grietas profundas en sus pilares."])));
        Assert.Equal([1], found.Stances.GroupBy(s => s.Side).Single(g => g.Count() == 1).Select(s => s.Version));
    }

    [Fact]
    public void Titles_are_rendered_freely() =>
        Assert.Empty(Detect(Grids.Of(["en", "fr"], ["Bridge closed", "Fermeture du pont pour travaux"])));

    [Fact]
    public void Rows_that_the_aligner_doubts_are_left_alone() =>
        Assert.Empty(Detect(Grids.Doubtful(0.5, ["en", "de"], [English, "Der Minister sagte, die Brücke werde gesperrt."])));

    private static IEnumerable<Difference> Detect(MatchContext context) => new PassageDetector().Detect(context);
}
