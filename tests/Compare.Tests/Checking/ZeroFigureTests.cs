using System.Text;
using Compare.Core;
using Compare.Core.Languages;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Markdown;

namespace Compare.Tests.Checking;

/// <summary>Figures of nothing: they are compared like all others, and nothing is divided by them.</summary>
public sealed class ZeroFigureTests
{
    [Theory]
    [InlineData("More than 0 voters came.\n\n- Voters: 12\n", "Más de 0 votantes vinieron.\n\n- Votantes: 12\n", "")]
    [InlineData("At most 0 voters came.\n\n- Voters: 0\n", "Como máximo 0 votantes vinieron.\n\n- Votantes: 0\n", "")]
    [InlineData("About 12 voters came.\n\n- Voters: 0\n", "Unos 12 votantes vinieron.\n\n- Votantes: 0\n", "")]
    [InlineData("It fell by 0% to 0 euros, 0 km away, at 00:00.\n", "Cayó un 0 % a 0 euros, a 0 km, a las 00:00.\n", "")]
    [InlineData("There were 0 voters in 2019.\n", "Hubo 12 votantes en 2019.\n", "number-changed")]
    public void Nothing_is_a_value_like_others(string english, string spanish, string expected)
    {
        Prepared prepared = Loaded.Comparer.Prepare([Version("en", english), Version("es", spanish)]);
        Assert.Equal(expected, string.Join(", ", Loaded.Comparer.Compare(prepared).Findings.Select(f => f.Check.Name)));
    }

    private static VersionInput Version(string tag, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return new VersionInput(tag, LanguageTag.Parse(tag), new MarkdownReader().Read(stream, new ReadingOptions()));
    }
}
