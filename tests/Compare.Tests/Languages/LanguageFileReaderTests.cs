using System.Text;
using Compare.Core.Languages;

namespace Compare.Tests.Languages;

public sealed class LanguageFileReaderTests
{
    private const string Head = """{ "name": "Test", "script": "Latn", "parent": "es", "provenance": "made up", "facts": """;

    [Theory]
    [InlineData("""{ "scale": { "millón|millones": "6" } } }""", FactSection.Scale, "millones", "6")]
    [InlineData("""{ "currency": { "$": ["USD", "MXN"] } } }""", FactSection.Currency, "$", "USD MXN")]
    [InlineData("""{ "functionWord": ["de|la", "Él"] } }""", FactSection.FunctionWord, "el", "")]
    [InlineData("""{ "title": { "Mr.": "mr" } } }""", FactSection.Title, "mr", "mr")]
    [InlineData("""{ "notation": { "minimumGrouping": "2" } } }""", FactSection.Notation, "minimumGrouping", "2")]
    [InlineData("""{ "approximator": { "  más   de ": "over" } } }""", FactSection.Approximator, "mas de", "over")]
    [InlineData("""{ "ordinalMark": ["º", "."] } }""", FactSection.OrdinalMark, ".", "")]
    public void Reads(string facts, FactSection section, string key, string values)
    {
        IReadOnlyList<IReadOnlyList<Compare.Core.Languages.Fact>> sections = Read(Head + facts, out string? parent);
        Assert.Equal("es", parent);
        Assert.Equal(values, string.Join(' ', sections[(int)section].Where(f => f.Key == key).Select(f => f.Value)));
        Assert.Contains(sections[(int)section], f => f.Key == key);
    }

    [Theory]
    [InlineData("""{ "colour": ["red"] } }""", "colour")]
    [InlineData("""{ "Scale": { "mil": "3" } } }""", "Scale")]
    [InlineData("""{ "scale": "mil" } }""", "scale")]
    [InlineData("""{ "scale": { "mil": 3 } } }""", "scale")]
    [InlineData("""{ "scale": { "mil": "3", "mil": "6" } } }""", "mil")]
    [InlineData("""{ }, "fact": 1 }""", "fact")]
    [InlineData("""{ "scale": """, "")]
    public void Refuses_what_it_does_not_know_and_says_where(string facts, string mention)
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => Read(Head + facts, out _));
        Assert.StartsWith("xx.json: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(mention, error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<IReadOnlyList<Compare.Core.Languages.Fact>> Read(string json, out string? parent)
    {
        var facts = new FactCollector();
        parent = LanguageFileReader.Read("xx.json", new MemoryStream(Encoding.UTF8.GetBytes(json)), facts);
        return facts.ToSections();
    }
}
