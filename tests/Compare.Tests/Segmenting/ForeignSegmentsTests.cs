using Compare.Core;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Formats.Reading.PlainText;

namespace Compare.Tests.Segmenting;

public sealed class ForeignSegmentsTests
{
    // Paragraphs of one version beside a version in another language; the foreign ones are marked with an asterisk.
    [Theory]
    [InlineData("es", "en", "La empresa fue fundada en la capital.", "*We were able to publish the results after the vote.", "*210 Million voters", "*12 million visits to the website of the council", "El toro fue arrastrado por las calles de la ciudad.")]
    [InlineData("ru", "en", "Компания была основана в столице, и она выросла.", "*The results were published by the council in the evening.", "Это было давно, но не забыто.")]
    [InlineData("ja", "en", "会社は首都で設立された。", "*The results were published by the council in the evening.", "投票は終わった。")]
    [InlineData("de", "fr", "Die Firma wurde in der Hauptstadt gegründet und ist gewachsen.", "*La société a été fondée dans la capitale et elle est grande.", "Das ist nicht das Ende der Geschichte.")]
    [InlineData("fr", "en", "La société Open Society Global est connue dans le pays.", "Elle a des bureaux à New York et à Los Angeles.")]
    public void Are_read_in_their_own_language(string own, string other, params string[] paragraphs)
    {
        string text = string.Join("\n\n", paragraphs.Select(p => p.TrimStart('*')));
        Prepared prepared = Loaded.Comparer.Prepare(
        [
            new VersionInput("own", LanguageTag.Parse(own), PlainTextReader.Read(text, linesAreBlocks: false)),
            new VersionInput("other", LanguageTag.Parse(other), PlainTextReader.Read("x", linesAreBlocks: false)),
        ]);
        PreparedVersion version = prepared.Versions[0];
        string[] foreign = [.. version.Foreign.Keys.Order().Select(version.TextOf)];
        Assert.Equal(paragraphs.Where(p => p.StartsWith('*')).Select(p => p[1..]), foreign);
    }
}
