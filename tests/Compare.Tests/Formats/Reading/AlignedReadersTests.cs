using System.Diagnostics;
using System.Text;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Bilingual;

namespace Compare.Tests.Formats.Reading;

/// <summary>Files of translation units: TMX, XLIFF 1.2 and 2.x, PO.</summary>
public sealed class AlignedReadersTests
{
    private const string Tmx = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4"><header srclang="en" segtype="sentence" datatype="x" o-tmf="x" adminlang="en" creationtool="x" creationtoolversion="1"/><body>
          <tu tuid="a"><note>n</note><tuv xml:lang="en"><seg>He has <bpt i="1">&lt;b></bpt>12<ept i="1">&lt;/b></ept> ships.</seg></tuv><tuv xml:lang="fr_CA"><seg>Il a <hi>12</hi>
             navires.</seg></tuv></tu>
          <tu><tuv lang="fr_CA"><seg>Rien</seg></tuv></tu>
          <tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="en"><seg>Uno</seg></tuv><tuv xml:lang="ar"><seg>واحد</seg></tuv></tu>
        </body></tmx>
        """;

    private const string Xliff1 = """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="a" source-language="en" target-language="ja" datatype="html"><body>
            <trans-unit id="1"><source>He has <g id="1">12</g><x id="2" ctype="lb"/>ships.</source><seg-source><mrk mtype="seg">no</mrk></seg-source><target>彼は<ph id="3">&lt;br></ph>12隻</target>
              <alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>
            <trans-unit id="2" translate="no"><source>code</source><target>code</target></trans-unit>
            <group><trans-unit id="3"><source>Two</source></trans-unit></group>
          </body></file>
          <file original="b" source-language="en" target-language="ja" datatype="html"><body><trans-unit id="1"><source>Three</source><target/></trans-unit></body></file>
        </xliff>
        """;

    private const string Xliff2 = """
        <xliff version="2.1" srcLang="en" trgLang="ru" xmlns="urn:oasis:names:tc:xliff:document:2.0">
          <file id="f"><unit id="u"><notes><note>x</note></notes><segment id="s1"><source>He has <pc id="1">12</pc> ships.</source><target>У него <mrk id="m">12</mrk> кораблей.</target></segment>
            <ignorable><source> </source></ignorable><segment><source>Two<ph id="2"/></source></segment></unit>
            <unit id="v" translate="no"><segment><source>a</source><target>b</target></segment></unit></file>
        </xliff>
        """;

    private const string Po = """
        # A comment.
        msgid ""
        msgstr ""
        "Language: de\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        #: file.c:12
        msgctxt "menu"
        msgid "Open "
        "\"file\"\n"
        msgstr "Datei öffnen"

        #, fuzzy
        msgid "guess"
        msgstr "geraten"

        msgid "One ship"
        msgid_plural "%d ships"
        msgstr[0] "Ein Schiff"
        msgstr[1] "%d Schiffe"

        #~ msgid "old"
        #~ msgstr "alt"
        msgid "empty"
        msgstr ""
        """;

    [Theory]
    [InlineData("m.tmx", Tmx, "en fr-CA en-2 ar", "a 0: He has 12 ships.|Il a 12 navires.|-|- / 1 0: -|Rien|-|- / 2 0: One|-|Uno|واحد")]
    [InlineData("x.xlf", Xliff1, "en ja", "1 0: He has 12 ships.|彼は12隻 / 3 0: Two|- / 1 1: Three|-")]
    [InlineData("x.xliff", Xliff2, "en ru", "u/s1 0: He has 12 ships.|У него 12 кораблей. / u 0: Two|-")]
    [InlineData("de.po", Po, "en de", "menu 0: Open \"file\" |Datei öffnen / 1 0: One ship|Ein Schiff / 2 0: %d ships|%d Schiffe / 3 0: empty|-")]
    [InlineData("-", Tmx, "en fr-CA en-2 ar", null)]
    [InlineData("-", Xliff2, "en ru", null)]
    [InlineData("-", Po, "en de", null)]
    [InlineData("-", "en\tde\na\tb\n", "en de", "0 0: a|b")]
    public void A_unit_is_a_row(string name, string content, string ids, string? rows)
    {
        AlignedTable table = Read(name, content);
        Assert.Equal(ids, string.Join(' ', table.Versions.Select(v => v.Id)));
        Assert.True(rows is null || rows == Rows(table), Rows(table));
        Assert.All(table.Versions, v => Reading.HoldsTogether(v.Document));
    }

    [Theory]
    [InlineData("a.tmx", "<html/>", "no TMX")]
    [InlineData("a.xlf", "<tmx/>", "no XLIFF")]
    [InlineData("a.tmx", "<tmx><body><tu><tuv xml:lang='en'><seg>a", "broken on line 1")]
    [InlineData("a.tmx", "<tmx><body/></tmx>", "no language")]
    [InlineData("a.tmx", "<tmx><body><tu><tuv xml:lang='en'><seg>a</seg></tuv></tu></body></tmx>", "one language")]
    [InlineData("a.tmx", "<tmx><body>\n<tu><tuv><seg>a</seg></tuv></tu></body></tmx>", "Line 2 names no language")]
    [InlineData("a.tmx", "<tmx><body><tu><tuv xml:lang='!!'><seg>a</seg></tuv></tu></body></tmx>", "'!!' is not a language tag")]
    [InlineData("a.xlf", "<xliff><file source-language='en'><body><trans-unit><source>a</source><target>b</target></trans-unit></body></file></xliff>", "names no language")]
    [InlineData("a.tmx", "<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx><body><tu><tuv xml:lang='en'><seg>&a;</seg></tuv></tu></body></tmx>", "broken on line 1")]
    [InlineData("a.tmx", "", "broken on line")]
    [InlineData("a.po", "msgid \"a\"\nmsgstr \"b\"\n", "names no language")]
    [InlineData("a.po", "msgid \"a\"\nmsgstr \"b\n", "Line 2")]
    [InlineData("a.po", "msgid a\n", "Line 1")]
    [InlineData("a.po", "massage \"a\"\n", "Line 1")]
    [InlineData("a.po", "", "no language")]
    public void What_is_wrong_is_said(string name, string content, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableDocumentException>(() => Read(name, content)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.tmx", "<tmx>", "<a>")]
    [InlineData("a.tmx", "<tmx><body><tu><tuv xml:lang='en'><seg>", "<hi>")]
    [InlineData("a.tmx", "<!DOCTYPE tmx [<!ENTITY a '", "&a;")]
    [InlineData("a.xlf", "<xliff><file source-language='en' target-language='de'>", "<group>")]
    [InlineData("a.xlf", "<xliff><file source-language='en' target-language='de'><trans-unit><source>", "&#x0;")]
    [InlineData("a.po", "msgid \"a\"\nmsgstr \"", "\\\\\\")]
    [InlineData("a.po", "msgid \"", "\"\n\"a")]
    public void Hostile_files_end_soon_with_a_sentence(string name, string start, string again)
    {
        long started = Stopwatch.GetTimestamp();
        Assert.Throws<UnreadableDocumentException>(() => Read(name, start + string.Concat(Enumerable.Repeat(again, 50_000))));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void Sizes_are_limited()
    {
        var small = new ReadingOptions { MostBytes = 100 };
        Assert.All(
            (IAlignedReader[])[new TmxReader(), new XliffReader(), new PoReader(), new AlignedTableReader()],
            r => Assert.Throws<UnreadableDocumentException>(() => r.Read(new MemoryStream(new byte[101]), small)));
    }

    internal static AlignedTable Read(string name, string content)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(content);
        return AlignedReaders.For(name, bytes).Read(new MemoryStream(bytes), new ReadingOptions());
    }

    internal static string Rows(AlignedTable table) => string.Join(" / ", table.Rows.Select((r, i) =>
        $"{table.Ids[i]} {r.Group}: {string.Join('|', r.Cells.Select((c, v) => c < 0 ? "-" : table.Versions[v].Document.Blocks[c].Span.Of(table.Versions[v].Document.Text)))}"));
}
