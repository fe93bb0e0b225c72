using Compare.Core.Matching;
using Compare.Core.Matching.Claims;

namespace Compare.Tests.Matching.Claims;

/// <summary>Pairs of sentences whose claims differ, and pairs whose claims are the same in other words: a row or two for each family of cues and language.</summary>
public sealed class ClaimRows
{
    [Theory]
    [InlineData(DifferenceKind.NegationChanged, "en", "The minister did not sign.", "de", "Der Minister unterschrieb.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The minister signed.", "de", "Der Minister unterschrieb niemals.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bank refused to pay.", "de", "Die Bank zahlte.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "He left with a ticket.", "ru", "Он уехал без билета.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "No passengers were hurt.", "fr", "Des passagers ont été blessés.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The mayor resigned in May.", "es", "El alcalde no dimitió en mayo.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The mayor resigned in May.", "it", "Il sindaco non si è dimesso a maggio.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "Nobody knew the man.", "pt", "Todos conheciam o homem.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The firm has never paid tax.", "nl", "Het bedrijf heeft belasting betaald.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is not open.", "ru", "Мост открыт.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is open.", "pl", "Most nie jest otwarty.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is open.", "cs", "Most není otevřený.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is open.", "hi", "पुल खुला नहीं है।")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is open.", "zh", "这座桥不开放。")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is open.", "ja", "橋は開通していない。")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is not open.", "id", "Jembatan itu dibuka.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is open.", "vi", "Cây cầu không mở cửa.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The bridge is open.", "th", "สะพานไม่เปิด")]
    public void Reported(DifferenceKind kind, string leftTag, string left, string rightTag, string right) =>
        Assert.Contains(kind, Kinds(leftTag, left, rightTag, right));

    [Theory]
    [InlineData("en", "The minister did not sign.", "de", "Der Minister unterschrieb nicht.")]
    [InlineData("en", "The minister refused to sign.", "de", "Der Minister wollte nicht unterschreiben.")]
    [InlineData("en", "Not only the minister signed.", "de", "Auch andere als der Minister unterschrieben.")]
    [InlineData("en", "No heels, no ruffles, she said.", "de", "Keine Absätze und Rüschen, sagte sie.")]
    [InlineData("en", "The bank refused to pay.", "fr", "La banque n'a pas payé.")]
    [InlineData("en", "He left without a ticket.", "es", "Se fue sin billete.")]
    [InlineData("en", "He saw nothing.", "fr", "Il n'a rien vu.")]
    [InlineData("en", "He saw nothing.", "es", "No vio nada.")]
    [InlineData("en", "Nobody came.", "it", "Non è venuto nessuno.")]
    [InlineData("en", "Nobody came.", "pt", "Ninguém veio.")]
    [InlineData("en", "He failed to sign.", "nl", "Hij heeft niet getekend.")]
    [InlineData("en", "Nobody knew anything.", "ru", "Никто ничего не знал.")]
    [InlineData("en", "Nobody knew anything.", "pl", "Nikt nic nie wiedział.")]
    [InlineData("en", "Nobody knew anything.", "cs", "Nikdo nic nevěděl.")]
    [InlineData("en", "He left without a word.", "hi", "वह बिना एक शब्द कहे चला गया।")]
    [InlineData("en", "We must go.", "ja", "私たちは行かなければならない。")]
    [InlineData("en", "Almost everyone wants to leave.", "fr", "Presque personne ne veut rester.")]
    [InlineData("en", "Hardly anyone came.", "es", "No vino casi nadie.")]
    [InlineData("de", "Kaum jemand will zahlen.", "pl", "Prawie nikt nie chce płacić.")]
    [InlineData("zh", "几乎没有人愿意付钱。", "ru", "Почти никто не хочет платить.")]
    [InlineData("de", "Kaum jemand will zahlen.", "ja", "払おうという人はほとんどいません。")]
    [InlineData("en", "He came soon and was very tall.", "zh", "他不久就来了，非常高。")]
    [InlineData("en", "Not only the mayor signed.", "id", "Wali kota juga menandatangani.")]
    [InlineData("en", "The airline is hiring, for example pilots.", "vi", "Hãng hàng không đang tuyển người, chẳng hạn như phi công.")]
    [InlineData("en", "He walks quickly to the new house.", "th", "เขาเดินอย่างรวดเร็วไปที่บ้านใหม่")]
    public void Not_reported(string leftTag, string left, string rightTag, string right) => Assert.Empty(Kinds(leftTag, left, rightTag, right));

    [Fact]
    public void A_language_without_a_table_takes_no_part() => Assert.Empty(Kinds("en", "The minister did not sign.", "yo", "The minister signed."));

    [Fact]
    public void A_doubtful_row_says_nothing() =>
        Assert.Empty(new ClaimDetector().Detect(Grids.Doubtful(0.3, ["en", "de"], ["The minister did not sign.", "Der Minister unterschrieb."])));

    internal static DifferenceKind[] Kinds(string leftTag, string left, string rightTag, string right) =>
        [.. new ClaimDetector().Detect(Grids.Of([leftTag, rightTag], [left, right])).Select(d => d.Kind)];
}
