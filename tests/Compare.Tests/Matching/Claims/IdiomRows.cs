using Compare.Core.Matching;
using Compare.Core.Matching.Claims;

namespace Compare.Tests.Matching.Claims;

/// <summary>Typical drift of claims over many scripts, and what looks like it and is none: double and idle negations, litotes, negations that grammar asks for.</summary>
public sealed class IdiomRows
{
    [Theory]
    [InlineData("en", "The plan helps both farmers and bakers.", "ru", "План помогает не только фермерам, но и пекарям.")]
    [InlineData("en", "The plan helps both farmers and bakers.", "ko", "이 계획은 농부뿐만 아니라 제빵사에게도 도움이 된다.")]
    [InlineData("en", "The plan helps both farmers and bakers.", "he", "התוכנית עוזרת לא רק לחקלאים אלא גם לאופים.")]
    [InlineData("en", "The plan helps not only farmers but also bakers.", "es", "El plan ayuda tanto a los agricultores como a los panaderos.")]
    [InlineData("en", "Workers must leave by noon.", "ja", "労働者は正午までに退去しなければならない。")]
    [InlineData("en", "Workers had to leave.", "ko", "노동자들은 떠나지 않을 수 없었다.")]
    [InlineData("en", "He had to leave.", "zh", "他不得不离开。")]
    [InlineData("en", "He nearly died.", "zh", "他差点没死。")]
    [InlineData("en", "He nearly died.", "ru", "Он чуть не умер.")]
    [InlineData("en", "She left before he came.", "fr", "Elle est partie avant qu'il ne vienne.")]
    [InlineData("en", "She wrote it before she left.", "tr", "Gitmeden önce yazdı.")]
    [InlineData("en", "At least 20 houses burned.", "de", "Nicht weniger als 20 Häuser brannten.")]
    [InlineData("en", "The result was not bad.", "de", "Das Ergebnis war gut.")]
    [InlineData("en", "It is not unlikely that he wins.", "de", "Es ist gut möglich, dass er gewinnt.")]
    [InlineData("en", "Nobody said anything to anyone.", "ru", "Никто никому ничего не сказал.")]
    [InlineData("en", "However hard he tried, he lost.", "ru", "Как он ни старался, он проиграл.")]
    [InlineData("en", "There was no bread in the shop.", "uk", "У крамниці не було хліба.")]
    [InlineData("en", "Only two people came.", "ko", "두 사람밖에 오지 않았다.")]
    [InlineData("en", "This is not over till the votes are counted.", "cs", "Není to za námi, dokud nebudou sečteny hlasy.")]
    [InlineData("en", "They help everyone regardless of income.", "pl", "Pomagają wszystkim bez względu na dochód.")]
    [InlineData("en", "The team is stronger than it has been.", "fr", "L'équipe est plus forte que jamais.")]
    [InlineData("en", "The film Mission Impossible starts on Friday.", "es", "La película Misión Imposible se estrena el viernes.")]
    [InlineData("en", "Companies must report losses.", "ko", "기업은 손실을 보고해야 한다.")]
    [InlineData("en", "The minister allegedly took money.", "af", "Die minister het na bewering geld gevat.")]
    [InlineData("en", "The bridge is not safe.", "af", "Die brug is nie veilig nie.")]
    [InlineData("en", "Nobody came.", "mk", "Никој не дојде.")]
    [InlineData("en", "Nobody came.", "is", "Enginn kom.")]
    [InlineData("en", "Nobody came.", "az", "Heç kim gəlmədi.")]
    [InlineData("en", "Nobody came.", "sq", "Askush nuk erdhi.")]
    [InlineData("en", "There is no water.", "sw", "Hakuna maji.")]
    public void Not_reported(string leftTag, string left, string rightTag, string right) => Assert.Empty(ClaimRows.Kinds(leftTag, left, rightTag, right));

    [Theory]
    [InlineData(DifferenceKind.DirectionChanged, "The plan helps not only farmers but also bakers.", "de", "Der Plan hilft nur Bauern und Bäckern.")]
    [InlineData(DifferenceKind.DirectionChanged, "The plan helps not only farmers but also bakers.", "ar", "تساعد الخطة المزارعين فقط والخبازين.")]
    [InlineData(DifferenceKind.DirectionChanged, "The plan helps not only farmers but also bakers.", "ja", "この計画は農家だけを助ける。")]
    [InlineData(DifferenceKind.DirectionChanged, "The plan helps only farmers.", "zh", "该计划不仅帮助农民。")]
    [InlineData(DifferenceKind.DirectionChanged, "The old rules do not apply.", "de", "Die neuen Regeln gelten nicht.")]
    [InlineData(DifferenceKind.DirectionChanged, "The young teachers were tired.", "pt", "Os professores velhos estavam cansados.")]
    [InlineData(DifferenceKind.DirectionChanged, "The old bridge was rebuilt in summer.", "nl", "De nieuwe brug werd in de zomer herbouwd.")]
    [InlineData(DifferenceKind.ModalityChanged, "The report may be published on Friday.", "de", "Der Bericht wird am Freitag veröffentlicht.")]
    [InlineData(DifferenceKind.ModalityChanged, "The dam may break this week.", "pt", "A barragem vai romper esta semana.")]
    [InlineData(DifferenceKind.AttributionChanged, "The lawyer said the contract was void.", "it", "Il contratto era nullo.")]
    [InlineData(DifferenceKind.AttributionChanged, "The lawyer said the contract was void.", "ko", "계약은 무효였다.")]
    [InlineData(DifferenceKind.AttributionChanged, "The company denied the leak.", "sw", "Kampuni ilikiri uvujaji.")]
    [InlineData(DifferenceKind.AttributionChanged, "The company denied the leak.", "is", "Fyrirtækið staðfesti lekann.")]
    [InlineData(DifferenceKind.HedgeChanged, "The minister allegedly took money.", "mk", "Министерот зеде пари.")]
    [InlineData(DifferenceKind.HedgeChanged, "The minister allegedly took money.", "af", "Die minister het geld gevat.")]
    [InlineData(DifferenceKind.NegationChanged, "He signed the treaty.", "az", "O, müqaviləni imzalamadı.")]
    [InlineData(DifferenceKind.NegationChanged, "He signed the treaty.", "sq", "Ai nuk e nënshkroi traktatin.")]
    [InlineData(DifferenceKind.NegationChanged, "He signed the treaty.", "sw", "Hakusaini mkataba.")]
    [InlineData(DifferenceKind.NegationChanged, "The bridge is safe.", "mk", "Мостот не е безбеден.")]
    public void Reported(DifferenceKind kind, string english, string tag, string other) => Assert.Contains(kind, ClaimRows.Kinds("en", english, tag, other));

    [Theory]
    [InlineData("The rules apply before 10 May 2024.", "de", "Die Regeln gelten nach dem 10. Mai 2024.", 1)]
    [InlineData("He left after she came.", "de", "Sie kam, bevor er ging.", 2)]
    public void Before_and_after_a_date_cannot_be_told_from_either_end(string english, string tag, string other, int lowered) =>
        Assert.Equal(lowered, Assert.Single(new ClaimDetector().Detect(Grids.Of(["en", tag], [english, other]))).Lowered);

    [Theory]
    [InlineData("Is it time to act?", "Ist es nicht Zeit zu handeln?", 2)]
    [InlineData("It is time to act.", "Es ist nicht Zeit zu handeln.", 1)]
    public void A_question_may_be_asked_with_a_negation(string english, string german, int lowered) =>
        Assert.Equal(lowered, Assert.Single(new ClaimDetector().Detect(Grids.Of(["en", "de"], [english, german]))).Lowered);
}
