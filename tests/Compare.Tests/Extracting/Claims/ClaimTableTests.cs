using Compare.Core.Extracting.Claims;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;
using Compare.Data;

namespace Compare.Tests.Extracting.Claims;

/// <summary>Every table of cues is complete, and its cues are found where they stand.</summary>
public sealed class ClaimTableTests
{
    // What every table must have cues for.
    private static readonly string[] Required =
    [
        "Negation.not", "Negation.idle", "Negation.without", "Negation.fail", "Negation.lack", "Negation.refuse", "Negation.prevent", "Negation.few", "Negation.only",
        "Hedge.certain", "Hedge.probable", "Hedge.possible", "Hedge.doubtful", "Hedge.alleged",
        "Attribution.said", "Attribution.claimed", "Attribution.admitted", "Attribution.confirmed", "Attribution.denied", "Attribution.according",
    ];

    private static readonly LanguageCatalog Catalog = Loaded.Languages;

    public static TheoryData<string> Tables => [.. LanguageData.ClaimTags];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_serves_a_language_and_lacks_no_required_concept(string tag)
    {
        Assert.Contains(tag, LanguageCatalog.Supported);
        CueTable table = CueTable.For(Catalog.Get(tag))!;
        string[] there = [.. table.Concepts.Select(c => c.ToString())];
        Assert.Equal([], Required.Except(there, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_says_who_wrote_it(string tag)
    {
        using var reader = new StreamReader(LanguageData.Open($"Claims/{tag}.txt")!);
        Assert.StartsWith($"# {Catalog.Get(tag).Name}. Written by hand", reader.ReadLine(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-AT")]
    [InlineData("en-GB")]
    [InlineData("en-IN")]
    public void A_variety_is_served_by_its_language(string tag) =>
        Assert.Equal(CueTable.For(Catalog.Get(tag[..2]))!.Concepts.Count, CueTable.For(Catalog.Get(tag))!.Concepts.Count);

    [Fact]
    public void Opposites_are_mutual()
    {
        Concept[] paired = [.. ConceptCatalogue.Default.All.Where(c => c.Opposite is not null)];
        Assert.NotEmpty(paired);
        Assert.All(paired, c => Assert.Same(c, c.Opposite!.Opposite));
    }

    [Theory]
    [InlineData("en", "He did not sign, and nobody asked.", "Negation.not not; Negation.not nobody")]
    [InlineData("en", "They couldn’t help but laugh.", "Negation.idle couldn’t help but")]
    [InlineData("en", "It is neither cold nor wet.", "Negation.not neither cold nor")]
    [InlineData("en", "An unpaid and useless worker under the union.", "Negation.affix unpaid; Negation.without useless")]
    [InlineData("de", "Er kam nicht mehr und lehnte die Reise ab.", "Negation.not nicht mehr; Negation.refuse lehnte die Reise ab")]
    [InlineData("de", "Nicht nur wir, auch unsere Unternehmen warten.", "Negation.idle Nicht nur")]
    [InlineData("de", "Er ist weder müde noch krank.", "Negation.not weder müde noch")]
    [InlineData("de", "", "")]
    [InlineData("fr", "Il n’a jamais dit qu’il était né ici, sans aucun doute.", "Negation.not n’a jamais; Negation.idle sans aucun doute")]
    [InlineData("fr", "Elle ne part que demain, plus ou moins.", "Negation.idle ne part que")]
    [InlineData("es", "No vio nada, sin embargo no solo esperó.", "Negation.not No; Negation.nword nada; Negation.idle no solo")]
    [InlineData("it", "Nessuno ha detto di non essere senza soldi.", "Negation.nword Nessuno; Negation.not non; Negation.without senza")]
    [InlineData("pt", "Ninguém não só falou, sem dúvida.", "Negation.nword Ninguém; Negation.idle não só; Negation.idle sem dúvida")]
    [InlineData("nl", "Niet alleen hij is nooit zonder werk.", "Negation.idle Niet alleen; Negation.not nooit; Negation.without zonder")]
    [InlineData("ru", "Он ничего не сказал, и это сошло на нет в недавнем прошлом.", "Negation.nword ничего; Negation.not не; Negation.idle на нет")]
    [InlineData("ru", "Она не подписала, хотя никто её не просил.", "Negation.not не; Negation.nword никто; Negation.not не")]
    [InlineData("pl", "Nie tylko w niedzielę nikt nie przyszedł bez pracy.", "Negation.idle Nie tylko; Negation.nword nikt; Negation.not nie; Negation.without bez")]
    [InlineData("cs", "Neřekla to, nebo v neděli neumřela.", "Negation.not Neřekla; Negation.not neumřela")]
    [InlineData("hi", "वह नहीं आया, न केवल मैं।", "Negation.not नहीं; Negation.idle न केवल")]
    [InlineData("zh", "他不知道，不仅没有来，那不勒斯非常远。", "Negation.not 不; Negation.idle 不仅; Negation.not 没有")]
    [InlineData("zh-Hant", "他從未來過，沒有人知道。", "Negation.not 從未; Negation.not 沒有人")]
    [InlineData("ja", "彼は来なかったかもしれない。必ず行かなければならない。", "Negation.not なかった; Negation.idle かもしれない; Negation.idle 必ず; Negation.idle なければならない")]
    [InlineData("id", "Dia tidak hanya menolak, tetapi tak pernah datang tanpa izin.", "Negation.idle tidak hanya; Negation.refuse menolak; Negation.not tak pernah; Negation.without tanpa")]
    [InlineData("vi", "Hãng hàng không chưa bao giờ từ chối, chẳng hạn như hôm qua.", "Negation.idle hàng không; Negation.not chưa bao giờ; Negation.refuse từ chối")]
    [InlineData("th", "เขาไม่เคยปฏิเสธอย่างเปิดเผย", "Negation.not ไม่เคย; Negation.refuse ปฏิเสธ")]
    [InlineData("es", "La expareja paró en el parque para no firmar.", "Negation.end paró; Negation.not no")]
    [InlineData("it", "Negli Stati Uniti negò tutto.", "Negation.refuse negò")]
    [InlineData("en", "It is unclear what his uncle wants.", "Negation.affix unclear")]
    public void Cues_of_negation_are_found(string tag, string text, string expected) => Assert.Equal(expected, Found(tag, text, ClaimFamily.Negation));

    [Theory]
    [InlineData("en", "He allegedly took the money.", "Hedge.alleged allegedly")]
    [InlineData("de", "Der mutmaßliche Täter kommt vielleicht frei.", "Hedge.alleged mutmaßliche; Hedge.possible vielleicht")]
    public void Hedges_are_found(string tag, string text, string expected) => Assert.Equal(expected, Found(tag, text, ClaimFamily.Hedge));

    internal static string Found(string tag, string text, ClaimFamily family)
    {
        Language language = Catalog.Get(tag);
        Document document = Document.Plain(text, [new Block(BlockKind.Line, new TextSpan(0, text.Length))]);
        IEnumerable<Cue> cues = new Segmenter(language).Segment(document, Segmentation.Blocks).SelectMany(s => CueTable.For(language)!.Find(document, s));
        return string.Join("; ", cues.Where(c => c.Concept.Family == family).Select(c => $"{c.Concept} {c.Span.Of(text)}"));
    }
}
