using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Checking;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Matching.Names;

/// <summary>Two hundred well-known names in the cases of eight languages, each form opposite the English name: none is another name, a misspelt one or a missing one.</summary>
public sealed class DeclensionTests
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    // The table: language, English name, the forms of the language, the nominative first.
    private static readonly (string Language, string English, string[] Forms)[] Names =
    [
        .. File.ReadAllLines(Repository.Path("tests/Compare.Tests/Matching/Names/Samples/declensions.tsv")).Select(l => l.Split('\t')).Select(f => (f[0], f[1], f[2..])),
    ];

    public static TheoryData<string, string> Sentences => new()
    {
        { "cs", "Včera se tam opět mluvilo: {0} a další." },
        { "pl", "Wczoraj znowu o tym mówiono: {0} i inni." },
        { "ru", "Вчера об этом снова говорили: {0} и другие." },
        { "uk", "Вчора про це знову говорили: {0} та інші." },
        { "fi", "Eilen siitä puhuttiin taas: {0} ja muut." },
        { "hu", "Tegnap ismét szó volt erről: {0} és mások." },
        { "tr", "Dün yine bundan söz edildi: {0} ve diğerleri." },
        { "el", "Χθες μίλησαν πάλι γι’ αυτό: {0} και άλλοι." },
    };

    [Fact]
    public void There_are_two_hundred_names_of_eight_languages()
    {
        Assert.True(Names.Length >= 200);
        Assert.Equal(8, Names.Select(n => n.Language).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_declined_name_is_the_name(string language, string sentence)
    {
        var rows = Names.Where(n => n.Language == language).SelectMany(n => n.Forms.Select(f => (n.English, Form: f))).ToList();
        Prepared prepared = Comparer.PrepareAligned(
            [Version("en", rows.Select(r => $"Yesterday they spoke of {r.English} and others again.")), Version(language, rows.Select(r => sentence.Replace("{0}", r.Form, StringComparison.Ordinal)))],
            [.. rows.Select((_, i) => new GivenRow([i, i], i))]);
        string[] found = [.. Comparer.Compare(prepared).Findings.Where(f => f.Check.Family == Family.Names).Select(f => $"{rows[f.Row].English} {rows[f.Row].Form}: {f.Message}")];
        Assert.True(found.Length == 0, string.Join("\n", found));
    }

    private static VersionInput Version(string language, IEnumerable<string> lines)
    {
        var text = new System.Text.StringBuilder();
        var blocks = new List<Block>();
        foreach (string line in lines)
        {
            blocks.Add(new Block(BlockKind.Line, TextSpan.At(text.Length, line.Length)));
            text.Append(line).Append('\n');
        }

        return new VersionInput(language, LanguageTag.Parse(language), Document.Plain(text.ToString(), [.. blocks]));
    }
}
