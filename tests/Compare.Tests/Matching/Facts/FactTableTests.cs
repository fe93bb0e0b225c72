using Compare.Core.Matching;
using Compare.Core.Matching.Facts;
using Compare.Core.Matching.Names;

namespace Compare.Tests.Matching.Facts;

/// <summary>What is one fact, in which words, and what is none.</summary>
public sealed class FactTableTests
{
    [Theory]
    [InlineData("en", "es", "There were 2.1 million voters.", "Hubo 2,1 millones de votantes.", "Number 2100000: 2.1 million | 2,1 millones")]
    [InlineData("en", "de", "There were 12 ships.", "Es waren 15 Schiffe.", "Number 12: 12 | 15")]
    [InlineData("en", "ja", "It began on 9 November 2020.", "2020年11月9日に始まった。", "Date 2020-11-09: 9 November 2020 | 2020年11月9日")]
    [InlineData("en", "fr", "They met in Frankfurt.", "Ils se sont vus à Francfort.", "Name frankfurt: Frankfurt | Francfort")]
    [InlineData("en", "ru", "Then Irena Valdek spoke.", "Затем Ирена Вальдек выступила.", "Name irena: Irena Valdek | Ирена Вальдек")]
    [InlineData("en", "es", "See #ElectionNight for more.", "Vea #NocheElectoral para más.", "Reference #ElectionNight: #ElectionNight | #NocheElectoral")]
    [InlineData("en", "es", "Write to press@a.example today.", "Escriba hoy a press@b.example.", "Reference press@a.example: press@a.example | press@b.example")]
    public void One_fact_is_stated_in_two_ways(string one, string other, string left, string right, string expected) =>
        Assert.Contains(expected, Facts([one, other], [left, right]));

    [Theory]
    [InlineData("en", "es", "He led a company.", "Dirigía una empresa.")]
    [InlineData("en", "de", "Then the house burned.", "Dann brannte das Haus.")]
    public void Articles_and_nouns_are_no_facts(string one, string other, string left, string right) => Assert.Empty(Facts([one, other], [left, right]));

    [Fact]
    public void A_version_without_the_row_is_told_from_one_that_is_silent()
    {
        var context = Grids.Of(["en", "es", "fr"], ["It carried 4318 people.", "Llevaba mucha gente.", string.Empty]);
        StatedFact fact = Assert.Single(FactTable.Of(context), f => f.Kind == FactKind.Number);
        Assert.Equal([(true, 1), (true, 0), (false, 0)], fact.Cells.Select(c => (c.IsPresent, c.Forms.Length)));
    }

    [Fact]
    public void Every_spelling_of_a_name_is_counted()
    {
        var context = Grids.Of(["en", "es"], ["Then Scytl spoke.", "Luego Scytl habló."], ["Then ScytI left.", "Luego Scytl salió."]);
        StatedFact name = Assert.Single(FactTable.Of(context), f => f.Kind == FactKind.Name);
        Assert.Equal(["Scytl 1, ScytI 1", "Scytl 2"], name.Cells.Select(c => string.Join(", ", c.Forms.Select(f => $"{f.Quotations[0].Span.Of(context.Versions[c.Version].Document.Text)} {f.Quotations.Length}"))));
    }

    [Theory]
    [InlineData("ru", "en", "Затем Ирена Вальдек выступила.", "Then Irena Valdek spoke.", "Irena Valdek")]
    [InlineData("fr", "en", "Puis ils sont allés à Francfort.", "Then they went to Frankfurt.", "Francfort")]
    [InlineData("ru", "uk", "Затем Ирена Вальдек выступила.", "Потім Ірена Вальдек виступила.", "Ирена Вальдек")]
    public void A_name_is_labelled_in_letters_that_most_can_read(string one, string other, string left, string right, string label) =>
        Assert.Equal(label, Assert.Single(FactTable.Of(Grids.Of([one, other], [left, right])), f => f.Kind == FactKind.Name).Subject);

    [Fact]
    public void A_hashtag_is_a_mention_in_the_table_as_in_the_check()
    {
        string[][] rows = [["Then ScytI spoke.", "Luego Scytl habló."], ["See #ScytI now.", "Vea #Scytl ahora."], ["All of ScytI left.", "Todo Scytl salió."]];
        var context = Grids.Of(["en", "es"], rows);
        StatedFact name = Assert.Single(FactTable.Of(context), f => f.Kind == FactKind.Name);
        Difference found = Assert.Single(new NameDetector().Detect(context));
        Assert.Equal([3, 3], name.Cells.Select(c => c.Forms.Sum(f => f.Quotations.Length)));
        Assert.Equal([3, 3], found.Stances.OrderBy(s => s.Version).Select(s => s.Quotations.Length));
    }

    private static List<string> Facts(string[] tags, string[] row)
    {
        var context = Grids.Of(tags, row);
        return [.. FactTable.Of(context).Select(f => $"{f.Kind} {f.Value}: {string.Join(" | ", f.Cells.Select(c => string.Join(", ", c.Forms.Select(form => form.Quotations[0].Span.Of(context.Versions[c.Version].Document.Text)))))}")];
    }
}
