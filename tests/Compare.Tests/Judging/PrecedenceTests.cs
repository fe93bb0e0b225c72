using Compare.Core;
using Compare.Core.Languages;
using Compare.Formats.Reading.PlainText;
using Compare.Tests.Formats.Reading;

namespace Compare.Tests.Judging;

public sealed class PrecedenceTests
{
    private const string English = "The night train is back.\n\nA trip causes 6.4 kg of CO2, compared with 142 kg on a flight.\n\nThe council of Pavia will vote in May.\n";
    private const string Ukrainian = "Нічний поїзд повернувся.\n\nПоїздка спричиняє 6,4 кг CO2 порівняно зі 124 кг на літаку.\n\nРада Павії голосуватиме в травні.\n";
    private const string German = "Der Nachtzug ist zurück.\n\nDer Rat von Pavia stimmt im Mai ab.\n";

    [Fact]
    public void What_one_version_lacks_does_not_hide_what_the_others_say_of_it_differently()
    {
        Comparer comparer = Loaded.Comparer;
        Prepared prepared = comparer.Prepare([Version("en", English), Version("uk", Ukrainian), Version("de", German)]);
        string[] checks = [.. comparer.Compare(prepared).Findings.Select(f => f.Check.Name)];
        Assert.Contains("segment-omitted", checks);
        Assert.Contains("number-changed", checks);
    }

    private static VersionInput Version(string tag, string text) => new(tag, LanguageTag.Parse(tag), Reading.Read(new PlainTextReader(), text));
}
