using Compare.Core.Aligning;

namespace Compare.Tests.Aligning;

public sealed class AlignerTests
{
    public static TheoryData<string> Languages => [.. Library.Versions.Keys.Where(l => l != "en")];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sentences_that_correspond_stand_in_one_row(string language) =>
        Assert.Equal("[0]:[0] [1]:[1] [2]:[2] [3]:[3] [4]:[4] [5]:[5] [6]:[6]", Ladder("en", Library.Versions["en"], language, Library.Versions[language]));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_that_one_version_lacks_has_a_row_of_its_own(string language) =>
        Assert.Equal("[0]:[0] [1]:[1] [2]:[2] [3]:[3] [4]:[4] [5]:[] [6]:[5]", Ladder("en", Library.Versions["en"], language, Without(Library.Versions[language], 5)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_sentences_that_became_one_stand_in_one_row(string language) =>
        Assert.Equal("[0]:[0] [1]:[1] [2,3]:[2] [4]:[3] [5]:[4] [6]:[5]", Ladder("en", Library.Versions["en"], language, Merged(Library.Versions[language], 2)));

    [Fact]
    public void All_versions_stand_in_one_grid()
    {
        Grid grid = Aligned.Lines([.. Library.Versions.Select(v => (v.Key, v.Value))]);
        Assert.Equal(7, grid.Rows.Length);
        Assert.All(grid.Rows, r => Assert.Equal(RowKind.Match, r.Kind));
        Assert.All(grid.Rows, r => Assert.Equal(12 * 11 / 2, r.Beads.Length));
        Assert.All(grid.Rows.SelectMany(r => r.Beads), b => Assert.True(b.Left < b.Right));
    }

    [Fact]
    public void What_some_versions_lack_is_omitted_and_what_one_alone_has_is_added()
    {
        Grid grid = Aligned.Lines(
            ("en", Library.Versions["en"]),
            ("es", Without(Library.Versions["es"], 5)),
            ("de", [.. Library.Versions["de"][..3], "Der Architekt Norman Foster bekam dafür 2019 den Preis der Stadt Porto.", .. Library.Versions["de"][3..]]));
        Assert.Equal("[0]:[0]:[0] [1]:[1]:[1] [2]:[2]:[2] []:[]:[3] [3]:[3]:[4] [4]:[4]:[5] [5]:[]:[6] [6]:[5]:[7]", Aligned.Ladder(grid));
        Assert.Equal(RowKind.Added, grid.Rows[3].Kind);
        Assert.Equal(RowKind.Omitted, grid.Rows[6].Kind);
        Assert.Single(grid.Rows[6].Beads);
    }

    [Fact]
    public void A_sentence_torn_by_a_blank_line_is_mended()
    {
        Grid grid = Aligned.Paragraphs(
            ("en", Library.Versions["en"]),
            ("fr", ["Lisbonne ouvre une bibliothèque", "La ville de Lisbonne a ouvert", "lundi une nouvelle bibliothèque.", "Elle a coûté 12 millions d’euros et abrite 340 000 livres.", "Le maire Carlos Moedas l’a appelée un cadeau à la jeunesse.", "Sera-t-elle ouverte le dimanche ?", "Oui, a dit la directrice Ana Silva, de 10 à 18 heures, et en été même jusqu’à 22 heures.", "L’ancien bâtiment de 1932 devient un musée."]));
        Assert.Equal("[0]:[0] [1]:[1,2] [2]:[3] [3]:[4] [4]:[5] [5]:[6] [6]:[7]", Aligned.Ladder(grid));
    }

    [Fact]
    public void The_last_words_of_a_sentence_are_mended_too()
    {
        Grid grid = Aligned.Paragraphs(
            ("en", Library.Versions["en"]),
            ("fr", ["Lisbonne ouvre une bibliothèque", "La ville de Lisbonne a ouvert lundi une nouvelle", "bibliothèque.", "Elle a coûté 12 millions d’euros et abrite 340 000 livres.", "Le maire Carlos Moedas l’a appelée un cadeau à la jeunesse.", "Sera-t-elle ouverte le dimanche ?", "Oui, a dit la directrice Ana Silva, de 10 à 18 heures, et en été même jusqu’à 22", "heures.", "L’ancien bâtiment de 1932 devient un musée."]));
        Assert.Equal("[0]:[0] [1]:[1,2] [2]:[3] [3]:[4] [4]:[5] [5]:[6,7] [6]:[8]", Aligned.Ladder(grid));
    }

    [Fact]
    public void The_tail_of_a_long_paragraph_is_no_paragraph_of_its_own()
    {
        string[] english =
        [
            "A second firm that counts votes abroad is Veritoll, founded in 2011 in Tallinn and led by Mark Olesk, who had sat on the board of the bank before.",
            "In 2017 the general election was won by a million votes, counted with its software. Eight million people took part, and the director, Antonio Serra, said that the figures had been changed in three of the regions in which the party that governs now had been",
            "in power in the past:",
            "Researchers in Zurich found in 2019 that the software could be opened with little effort.",
        ];
        string[] french =
        [
            "Une autre entreprise qui compte des voix à l'étranger est Veritoll, fondée en 2011 à Tallinn et dirigée par Mark Olesk, ancien membre du conseil de la banque.",
            "En 2017, l'élection générale fut gagnée d'un million de voix, comptées avec son logiciel. Huit millions de personnes y ont pris part, et le directeur, Antonio Serra, a dit que les chiffres avaient été modifiés dans trois des régions où le parti au pouvoir gouvernait déjà.",
            "Des chercheurs de Zurich ont découvert en 2019 que le logiciel s'ouvrait sans grand effort.",
        ];
        Assert.Equal("[0]:[0] [1]:[1] [2,3]:[2] [4]:[3]", Aligned.Ladder(Aligned.Paragraphs(("en", english), ("fr", french))));
    }

    [Theory]
    [InlineData(2, "It cost 12 million euros and holds 340,000 books.", "It cost 2.1 billion euros and holds 99,999 books.")]
    [InlineData(3, "Carlos Moedas", "Karl Müller")]
    [InlineData(6, "1932", "1877")]
    public void A_changed_number_or_name_does_not_tear_its_row(int row, string from, string to)
    {
        string[] changed = [.. Library.Versions["en"]];
        changed[row] = changed[row].Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Library.Versions["en"][row], changed[row]);
        foreach (string language in new[] { "es", "ru", "ar", "ja" })
        {
            Assert.Equal("[0]:[0] [1]:[1] [2]:[2] [3]:[3] [4]:[4] [5]:[5] [6]:[6]", Ladder("en", changed, language, Library.Versions[language]));
        }
    }

    [Fact]
    public void Two_versions_in_one_language_meet_by_their_words()
    {
        string[] shorter = ["The city of Lisbon opened a library on Monday.", "He called it a gift.", "Yes, said the director, and in summer even until 22.", "The old building becomes a museum."];
        Assert.Equal("[0]:[0] [1]:[] [2]:[1] [3]:[] [4]:[2] [5]:[3]", Ladder("en", Library.Versions["en"][1..], "en", shorter));
    }

    [Fact]
    public void A_passage_at_another_place_is_moved()
    {
        string[] article = [.. Library.Versions["en"], .. Enumerable.Range(0, 12).Select(i => $"Visitor number {i * 37} from the town of {Towns[i]} praised the {Things[i]} in particular.")];
        string[] moved = [article[0], .. article[3..^1], .. article[1..3], article[^1]];
        Grid grid = Aligned.Lines(("en", article), ("en-GB", moved));
        Assert.True(grid.Rows.Count(r => r.Kind == RowKind.Moved) == 2, Aligned.Ladder(grid));
        Assert.All(grid.Rows, r => Assert.Equal(article[r.Cells[0].Single()], moved[r.Cells[1].Single()]));
    }

    // Each sentence by itself is rendered too freely to be known again: together they are.
    [Fact]
    public void A_passage_that_is_known_only_as_a_whole_is_moved()
    {
        string[] english =
        [
            "The mayor spoke first.", "Nordbahn carried 1.9 million passengers last year, up from 1.2 million in 2019.", "Its line to Innsbruck takes 13 hours and 40 minutes.",
            "Petra Lindqvist runs the night division.", "The climate case is clearer.",
            "A passenger from Hamburg to Turin causes 6.4 kg of CO2, according to the journal Transport Letters, and 142 kg on a flight.", "The council of Pavia will vote on 3 May.",
        ];
        string[] german =
        [
            "Zuerst sprach der Bürgermeister.", "Am klarsten ist der Klimavorteil: Wer von Hamburg nach Turin fährt, verursacht 6,4 kg CO2.", "Im Flugzeug sind es 142 kg, schreibt Transport Letters.",
            "Nordbahn beförderte im vergangenen Jahr 1,9 Millionen Fahrgäste nach 1,2 Millionen im Jahr 2019.", "Die Linie nach Innsbruck braucht 13 Stunden und 40 Minuten.",
            "Petra Lindqvist leitet die Nachtsparte.", "Der Rat von Pavia stimmt am 3. Mai ab.",
        ];
        Grid grid = Aligned.Lines(("en", english), ("de", german));
        Assert.Equal("[0]:[0] [4,5]:[1,2] [1]:[3] [2]:[4] [3]:[5] [6]:[6]", Aligned.Ladder(grid));
        Assert.Equal(RowKind.Moved, grid.Rows[1].Kind);
    }

    [Fact]
    public void Lengths_alone_give_a_grid_too()
    {
        var versions = ((string[])["en", "de"]).Select(l => string.Join(' ', Library.Versions[l]))
            .Select((text, v) => new Core.VersionInput($"v{v}", Core.Languages.LanguageTag.Parse(v == 0 ? "en" : "de"), Core.Text.Document.Plain(text, [new Core.Text.Block(Core.Text.BlockKind.Paragraph, Core.Text.TextSpan.At(0, text.Length))])));
        Grid grid = new Aligner(AlignmentModel.LengthOnly).Align(Loaded.Comparer.Prepare([.. versions]).Versions);
        Assert.True(grid.Rows.Length > 3);
        Assert.All((int[])[0, 1], v => Assert.Equal(Enumerable.Range(0, grid.Rows.Sum(r => r.Cells[v].Length)), grid.Rows.SelectMany(r => r.Cells[v])));
    }

    [Fact]
    public void Nothing_gives_no_rows_and_one_version_its_own()
    {
        Assert.Empty(Aligned.Lines().Rows);
        Assert.Equal("[0] [1] [2]", Aligned.Ladder(Aligned.Lines(("en", Library.Versions["en"][..3]))));
        Assert.Equal("[]:[0] []:[1]", Aligned.Ladder(Aligned.Lines(("en", []), ("es", Library.Versions["es"][..2]))));
    }

    private static readonly string[] Towns = ["Porto", "Braga", "Faro", "Coimbra", "Évora", "Setúbal", "Aveiro", "Viseu", "Leiria", "Tomar", "Lagos", "Sintra"];
    private static readonly string[] Things = ["windows", "staircase", "garden", "lamps", "silence", "roof", "tables", "entrance", "reading room", "ceiling", "stones", "café"];

    private static string Ladder(string leftLanguage, string[] left, string rightLanguage, string[] right) =>
        Aligned.Ladder(Aligned.Lines((leftLanguage, left), (rightLanguage, right)));

    private static string[] Without(string[] lines, int index) => [.. lines[..index], .. lines[(index + 1)..]];

    private static string[] Merged(string[] lines, int index) => [.. lines[..index], lines[index] + " " + lines[index + 1], .. lines[(index + 2)..]];
}
