using Compare.Core.Languages;
using Compare.Core.Matching;
using Compare.Core.Matching.Structure;
using Compare.Formats.Reading.Html;
using Compare.Formats.Reading.PlainText;
using Compare.Tests.Formats.Reading;
using Comparer = Compare.Core.Comparer;

namespace Compare.Tests.Matching.Structure;

public sealed class StructureDetectorTests
{
    private const string Page = "<h1>The dam</h1><p>By Lena Ostrom</p><p>It burst at night, the ministry said.</p><h2>What happened</h2><p>Nobody knows yet.</p>";
    private const string BylineRaised = "<h1>Плотина</h1><h2>Лена Остром</h2><p>Её прорвало ночью, сообщило министерство.</p><h2>Что произошло</h2><p>Пока никто не знает.</p>";
    private const string PlainText = "Плотина\n\nЛена Остром\n\nЕё прорвало ночью, сообщило министерство.\n\nЧто произошло\n\nПока никто не знает.\n";

    [Fact]
    public void A_heading_that_the_format_names_is_held_against_a_paragraph() => Assert.Single(Detect(Reading.Read(new HtmlReader(), BylineRaised)));

    [Fact]
    public void A_heading_guessed_from_a_short_line_is_not() => Assert.Empty(Detect(Reading.Read(new PlainTextReader(), PlainText)));

    private static IEnumerable<Difference> Detect(Core.Text.Document russian)
    {
        var comparer = new Comparer();
        var prepared = comparer.Prepare(
        [
            new Core.VersionInput("en", LanguageTag.Parse("en"), Reading.Read(new HtmlReader(), Page)),
            new Core.VersionInput("ru", LanguageTag.Parse("ru"), russian),
        ]);
        return new StructureDetector().Detect(new MatchContext(prepared.Versions, comparer.Align(prepared)));
    }
}
