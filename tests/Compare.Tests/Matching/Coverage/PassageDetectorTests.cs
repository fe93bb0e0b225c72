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

    [Theory]
    [InlineData("de", "Das Unternehmen eröffnete eine zweite Fabrik in Ungarn und stellte Arbeiter ein.")]
    [InlineData("fr", "L'entreprise a ouvert une deuxième usine en Hongrie et embauché des ouvriers.")]
    [InlineData("ru", "Компания открыла вторую фабрику в Венгрии и наняла рабочих.")]
    [InlineData("el", "Η εταιρεία άνοιξε ένα δεύτερο εργοστάσιο στην Ουγγαρία και προσέλαβε εργάτες.")]
    [InlineData("he", "החברה פתחה מפעל שני בהונגריה ושכרה עובדים.")]
    [InlineData("hi", "कंपनी ने हंगरी में दूसरा कारखाना खोला और श्रमिकों को काम पर रखा।")]
    [InlineData("th", "บริษัทเปิดโรงงานแห่งที่สองในฮังการีและจ้างคนงาน")]
    [InlineData("zh", "该公司在匈牙利开设了第二家工厂，并雇用了工人。")]
    [InlineData("ja", "同社はハンガリーに第二工場を開設し、労働者を雇用した。")]
    [InlineData("ko", "이 회사는 헝가리에 두 번째 공장을 열고 노동자를 고용했다.")]
    public void The_clause_that_nothing_answers_is_quoted(string tag, string text)
    {
        const string Whole = "The company opened a second factory in Hungary and hired workers, although its engineers had warned in April of the weak electricity network.";
        MatchContext context = Grids.Of(["en", tag], [Whole, text]);
        Difference found = Assert.Single(Detect(context));
        Quotation clause = Assert.Single(found.Stances[0].Quotations);
        Assert.Equal("although its engineers had warned in April of the weak electricity network", context.Versions[0].TextOf(clause.Span));
        Assert.Equal(text, context.Versions[1].TextOf(Assert.Single(found.Stances[1].Quotations).Span));
    }

    [Theory]
    [InlineData("fr", "L'usine a fermé en avril. Les ouvriers ont reçu une lettre du directeur.", "Les ouvriers ont reçu une lettre du directeur")]
    [InlineData("uk", "Фабрика закрилася у квітні. Робітники отримали листа від директора.", "Робітники отримали листа від директора")]
    [InlineData("de", "Die Fabrik schloss im April. Die Arbeiter bekamen einen Brief des Direktors.", "Die Arbeiter bekamen einen Brief des Direktors")]
    public void A_sentence_that_was_put_in_is_quoted(string tag, string text, string clause)
    {
        MatchContext context = Grids.Of(["en", tag], ["The factory closed in April.", text]);
        Difference found = Assert.Single(Detect(context));
        Assert.Equal(DifferenceKind.PassageAdded, found.Kind);
        Assert.Equal(clause, context.Versions[1].TextOf(Assert.Single(found.Stances[1].Quotations).Span));
    }

    [Fact]
    public void A_sentence_that_is_brief_and_says_it_all_is_no_omission() =>
        Assert.Empty(Detect(Grids.Of(["en", "de"],
            ["On Monday the government of Hungary then also said that the new factory in Budapest would indeed be closed in April.",
             "Am Montag sagte Ungarns Regierung, die neue Fabrik in Budapest schließe im April."])));

    [Fact]
    public void Two_mentions_are_not_answered_by_one() =>
        Assert.Equal(DifferenceKind.PassageOmitted, Assert.Single(Detect(Grids.Of(["en", "es"],
            ["Police arrested Simpson on Friday. Simpson told the police that Simpson had shot the player at a party.", "La policía detuvo a Simpson el viernes."]))).Kind);

    [Fact]
    public void A_text_of_one_word_over_and_over_stays_cheap() =>
        Assert.NotNull(Detect(Grids.Of(["en", "de"], [string.Concat(Enumerable.Repeat("house, ", 20_000)), string.Concat(Enumerable.Repeat("Haus, ", 5_000))])).ToList());

    private static IEnumerable<Difference> Detect(MatchContext context) => new PassageDetector().Detect(context);
}
