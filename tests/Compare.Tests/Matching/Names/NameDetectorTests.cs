using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Languages;
using Compare.Core.Matching;
using Compare.Core.Matching.Names;
using Compare.Core.Text;

namespace Compare.Tests.Matching.Names;

public sealed class NameDetectorTests
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    [Fact]
    public void A_name_is_one_difference_however_often_it_is_written()
    {
        Difference found = Assert.Single(Detect(
            ("en", ["It was ScytI.", "We met ScytI there.", "Then Scytl left.", "All of ScytI left."]),
            ("es", ["Fue Scytl.", "Allí vimos Scytl.", "Luego Scytl se fue.", "Todo Scytl se fue."])));
        Assert.Equal((DifferenceKind.NameInconsistent, Shape.Lookalike), (found.Kind, found.Shape));
        Assert.Equal([("scyti", 3), ("scytl", 1), ("scytl", 4)], found.Stances.Select(s => (s.Side!, s.Quotations.Length)));
        Assert.Equal("Scytl", found.ExpectedText[0]);
        Assert.All(found.Stances, s => Assert.All(s.Quotations, q => Assert.Equal(s.Side == "scyti", q.Deviant)));
    }

    [Fact]
    public void Two_alike_are_no_majority_for_names_are_copied()
    {
        Difference found = Assert.Single(Detect(
            ("en", ["The server stood in Chelyabinsk then."]), ("es", ["El servidor estaba en Chalyabinsk."]), ("fr", ["Le serveur était à Chalyabinsk alors."])));
        Assert.Equal(DifferenceKind.NameAltered, found.Kind);
        Assert.Empty(found.ExpectedText);
        Assert.Contains(found.Witnesses, w => w.Side == "chelyabinsk");
    }

    [Fact]
    public void Another_script_vouches_for_the_usual_spelling()
    {
        Difference found = Assert.Single(Detect(
            ("ru", ["Приехал Вальдек сегодня.", "Говорил Вальдек долго.", "Уехал Вольдек вечером."]),
            ("en", ["Today Valdek came.", "There Valdek spoke long.", "Then Valdek left."])));
        Assert.Equal(DifferenceKind.NameInconsistent, found.Kind);
        Assert.Equal("Вальдек", found.ExpectedText[0]);
    }

    [Fact]
    public void An_address_vouches_for_a_spelling()
    {
        Difference found = Assert.Single(Detect(
            ("en", ["They bought Kolatron today.", "See https://www.kolatron.example.com/en now."]), ("de", ["Sie kauften Kolutron heute.", "Siehe https://www.kolatron.example.com/de jetzt."])));
        Assert.Contains(found.Witnesses, w => w.Side == "kolatron");
        Assert.Equal("Kolatron", found.ExpectedText[1]);
    }

    [Theory]
    [InlineData("en", "They met in Frankfurt and Athens.", "fr", "Ils se sont vus à Francfort et Athènes.")]
    [InlineData("en", "He asked Hugo Chavez and the Clintons.", "es", "Preguntó a Hugo Chávez y a los Clinton.")]
    [InlineData("en", "The Swiss Post helped Andreu Riera.", "fr", "La Poste Suisse a aidé Riera.")]
    [InlineData("en", "He saw Maria and Mario there.", "it", "Vide Maria e Mario.")]
    [InlineData("en", "In Venezuela a Venezuelan spoke.", "pt", "Na Venezuela falou um venezuelano.")]
    [InlineData("en", "In Chelyabinsk it snowed.", "uk", "У Челябінську йшов сніг.")]
    [InlineData("en", "In Seoul it rained.", "ko", "서울에 비가 왔다.")]
    [InlineData("en", "In Moscow it rained.", "ar", "أمطرت في موسكو.")]
    [InlineData("en", "Then Navratil left Herrin.", "cs", "Potom Navrátila opustil Herrina.")]
    [InlineData("en", "Then Parliament met.", "de", "Dann tagte das Parlament.")]
    public void Says_nothing(string tag, string text, string otherTag, string other) => Assert.Empty(Detect((tag, [text]), (otherTag, [other])));

    [Fact]
    public void Rows_of_other_groups_are_other_documents()
    {
        Prepared prepared = Prepare(("en", ["They met Rovira.", "They met Rovera."]), ("es", ["Vieron a Rovira.", "Vieron a Rovera."]), r => r);
        Assert.Empty(new NameDetector().Detect(new MatchContext(prepared.Versions, Comparer.Align(prepared))));
    }

    [Fact]
    public void Hidden_characters_inside_words_are_seen()
    {
        Difference found = Assert.Single(Detect(("en", ["The Smart\u200bmatic server."]), ("ru", ["Сервер компании."])));
        Assert.Equal(DifferenceKind.ConfusableCharacters, found.Kind);
        Assert.Equal("Smartmatic", found.ExpectedText[0]);
        Assert.Contains("U+200B", found.Stances[0].Quotations[0].Reading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ab ")]
    [InlineData("Chelyabinsk Chalyabinsk ")]
    [InlineData("ScytI Scytl ")]
    [InlineData("Bе ")]
    public void Long_text_is_read_in_linear_time(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 60_000 / part.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Detect(("en", [text]), ("de", [text]));
        Assert.True(clock.ElapsedMilliseconds < 10_000, $"{clock.ElapsedMilliseconds} ms");
    }

    [Theory]
    [InlineData("en", "Who built the Old Cathedral of Zagreb there?", "ru", "Кто построил там старый собор?", 1)]
    [InlineData("en", "When did Petronella of Zagreb live?", "he", "מתי חיה פטרונלה?", 1)]
    [InlineData("en", "When did Rostislav II of Zagreb live?", "ar", "متى عاش روستيسلاف الثاني؟", 1)]
    [InlineData("es", "¿Dónde vivió Petronila de Brasil entonces?", "ja", "ペトロニラはどこに住んでいましたか？", 1)]
    [InlineData("en", "Yesterday the mayor of Zagreb resigned.", "ru", "Вчера мэр подал в отставку.", 0)]
    [InlineData("en", "Yesterday President of Brazil resigned.", "ru", "Вчера президент подал в отставку.", 0)]
    [InlineData("de", "Gestern sprachen sie in Teilen der Republik Brasilien.", "ru", "Вчера они говорили в части страны.", 0)]
    public void The_second_half_of_a_name_may_be_left_out(string tag, string text, string otherTag, string other, int lowered)
    {
        Difference found = Assert.Single(Detect((tag, [text]), (otherTag, [other])));
        Assert.Equal((DifferenceKind.NameMissing, lowered), (found.Kind, found.Lowered));
    }

    private static List<Difference> Detect(params (string Tag, string[] Lines)[] versions)
    {
        Prepared prepared = Prepare(versions, _ => 0);
        return [.. new NameDetector().Detect(new MatchContext(prepared.Versions, Comparer.Align(prepared)))];
    }

    private static Prepared Prepare((string Tag, string[] Lines) one, (string Tag, string[] Lines) other, Func<int, int> group) => Prepare([one, other], group);

    private static Prepared Prepare((string Tag, string[] Lines)[] versions, Func<int, int> group)
    {
        VersionInput[] inputs = [.. versions.Select(v => new VersionInput(v.Tag, LanguageTag.Parse(v.Tag), Lines(v.Lines)))];
        return Comparer.PrepareAligned(inputs, [.. Enumerable.Range(0, versions[0].Lines.Length).Select(r => new GivenRow([.. versions.Select(_ => r)], group(r)))]);
    }

    private static Document Lines(string[] lines)
    {
        var blocks = new List<Block>();
        int at = 0;
        foreach (string line in lines)
        {
            blocks.Add(new Block(BlockKind.Line, TextSpan.At(at, line.Length)));
            at += line.Length + 1;
        }

        return Document.Plain(string.Join('\n', lines), blocks);
    }
}
