using Compare.Core;
using Compare.Core.Languages;
using Compare.Formats.Reading.PlainText;

namespace Compare.Tests.Judging;

/// <summary>A finding keeps its name whatever happens elsewhere, so that what was accepted once stays accepted.</summary>
public sealed class FingerprintTests
{
    private const string English = "The ferry carried 12 passengers.\n\nThe mayor spoke first.\n\nThe trip cost 340 euros.\n";
    private const string German = "Die Fähre beförderte 15 Passagiere.\n\nDer Bürgermeister sprach zuerst.\n\nDie Fahrt kostete 340 Euro.\n";
    private const string Spanish = "El transbordador llevó 12 pasajeros.\n\nEl alcalde habló primero.\n\nEl viaje costó 340 euros.\n";

    [Fact]
    public void It_is_what_it_was_in_the_first_version_of_the_tool() =>
        Assert.Equal("568f72d869fa1867", Assert.Single(Fingerprints(("en", English), ("de", German), ("es", Spanish))));

    [Fact]
    public void Edits_elsewhere_do_not_change_it()
    {
        string[] before = Fingerprints(("en", English), ("de", German), ("es", Spanish));
        string[] after = Fingerprints(("en", "A new first line.\n\n" + English.Replace("spoke first", "was the first to speak", StringComparison.Ordinal)), ("de", "Eine neue erste Zeile.\n\n" + German), ("es", "Una nueva primera línea.\n\n" + Spanish));
        Assert.Contains(before[0], after);
    }

    [Fact]
    public void The_order_of_paragraphs_does_not_change_it()
    {
        string[] before = Fingerprints(("en", English), ("de", German));
        Assert.Equal(before, Fingerprints(("en", Turned(English)), ("de", Turned(German))));
    }

    [Fact]
    public void The_order_of_versions_does_not_change_it()
    {
        string[] before = Fingerprints(("en", English), ("de", German), ("es", Spanish));
        Assert.Equal(before, Fingerprints(("es", Spanish), ("de", German), ("en", English)));
        Assert.Equal(Fingerprints(("en", English), ("de", German)), Fingerprints(("de", German), ("en", English)));
    }

    [Fact]
    public void Another_value_is_another_finding() =>
        Assert.NotEqual(Fingerprints(("en", English), ("de", German)), Fingerprints(("en", English), ("de", German.Replace("15", "16", StringComparison.Ordinal))));

    [Fact]
    public void Equal_findings_are_told_apart()
    {
        string[] two = Fingerprints(("en", "It took 12 days.\n\nThere were birds.\n\nIt took 12 days.\n"), ("de", "Es dauerte 15 Tage.\n\nEs gab Vögel.\n\nEs dauerte 15 Tage.\n"));
        Assert.Equal(2, two.Distinct().Count());
    }

    private static string Turned(string text) => string.Join("\n\n", text.Trim().Split("\n\n").Reverse()) + "\n";

    private static string[] Fingerprints(params (string Tag, string Text)[] versions)
    {
        Comparer comparer = Loaded.Comparer;
        Prepared prepared = comparer.Prepare([.. versions.Select(v => new VersionInput(v.Tag, LanguageTag.Parse(v.Tag), PlainTextReader.Read(v.Text, linesAreBlocks: false)))]);
        return [.. comparer.Compare(prepared).Findings.Select(f => f.Fingerprint)];
    }
}
