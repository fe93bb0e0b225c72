using System.Text;
using System.Xml.Linq;
using Compare.Core;
using Compare.Core.Checking;
using Compare.Formats.Annotating.Xliff;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Bilingual;
using Compare.Tests.Formats.Reporting;

namespace Compare.Tests.Formats.Annotating;

/// <summary>Notes stand in the units that they are about, and the file says what it said before. Shapes as translation tools export them.</summary>
public sealed class XliffAnnotatorTests
{
    private const string Old = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="urn:tool">
          <file original="a.html" source-language="en-US" target-language="fr" datatype="html">
            <header><note>of the file</note></header>
            <body>
              <trans-unit id="1" approved="yes" m:status="ok">
                <source>He has <g id="1">12</g> ships.</source>
                <seg-source><mrk mid="0" mtype="seg">He has <g id="1">12</g> ships.</mrk></seg-source>
                <target state="final">Il a 15 navires.</target>
                <context-group purpose="location"><context context-type="linenumber">7</context></context-group>
                <note from="a person">keep it short</note>
                <alt-trans match-quality="80%"><source>He has 11 ships.</source><target>Il a 11 navires.</target></alt-trans>
                <m:extra/>
              </trans-unit>
              <trans-unit id="2" translate="no"><source>code 3</source></trans-unit>
              <group id="g"><trans-unit id="3"><source>Two days.</source></trans-unit></group>
            </body>
          </file>
          <file original="b.html" source-language="en-US" target-language="fr" datatype="html"><body><trans-unit id="1"><source>Three.</source><target xml:lang="fr">Trois.</target></trans-unit></body></file>
        </xliff>
        """;

    private const string New = """
        <xliff version="2.1" srcLang="en" trgLang="ru" xmlns="urn:oasis:names:tc:xliff:document:2.0">
          <file id="f">
            <unit id="u">
              <originalData><data id="d">&lt;b></data></originalData>
              <segment id="s1"><source>He has <pc id="1" dataRefStart="d">12</pc> ships.</source><target>У него 15 кораблей.</target></segment>
              <ignorable><source> </source></ignorable>
              <segment id="s2"><source>Two.</source><target>Два.</target></segment>
            </unit>
            <unit id="v" translate="no"><segment><source>a</source></segment></unit>
            <unit id="w"><notes><note id="n1">of a person</note></notes><segment><source>Three.</source><target>Три.</target></segment></unit>
          </file>
        </xliff>
        """;

    [Fact]
    public void In_1_2_a_note_follows_the_notes_of_its_unit_with_its_severity_as_priority()
    {
        XElement[] units = Units(Old, new XliffNote(0, "fr", Severity.Error, "first"), new XliffNote(0, "en-US", Severity.Warning, "second"), new XliffNote(1, null, Severity.Note, "third"), new XliffNote(2, "fr", Severity.Error, "fourth"));
        Assert.Equal(["source", "seg-source", "target", "context-group", "note", "note", "note", "alt-trans", "extra"], units[0].Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["a person///keep it short", "compare/1/target/first", "compare/2/source/second"], Notes(units[0]));
        Assert.Empty(Notes(units[1]));
        Assert.Equal(["compare/3/general/third"], Notes(units[2]));
        Assert.Equal(["compare/1/target/fourth"], Notes(units[3]));
        Assert.All(units.SelectMany(u => u.Elements()).Where(e => e.Name.LocalName == "note"), n => Assert.Equal("urn:oasis:names:tc:xliff:document:1.2", n.Name.NamespaceName));
    }

    [Fact]
    public void In_2_x_the_notes_of_a_unit_stand_before_its_segments_and_name_the_one_that_is_meant()
    {
        XElement[] units = Units(New, new XliffNote(1, "ru", Severity.Error, "second segment"), new XliffNote(0, null, Severity.Note, "first segment"), new XliffNote(2, "en", Severity.Warning, "alone"));
        Assert.Equal(["notes", "originalData", "segment", "ignorable", "segment"], units[0].Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["compare/1/target/s2: second segment", "compare/3//s1: first segment"], Notes(units[0].Elements().First()));
        Assert.Equal(["segment"], units[1].Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["///of a person", "compare/2/source/alone"], Notes(units[2].Elements().First()));
    }

    [Theory]
    [InlineData(Old)]
    [InlineData(New)]
    public void The_rows_are_what_they_were_and_a_second_run_changes_no_byte(string file)
    {
        XliffNote[] notes = [.. Enumerable.Range(0, 3).Select(r => new XliffNote(r, r == 0 ? null : "fr", Severity.Warning, $"note {r}"))];
        byte[] once = Annotated(Encoding.UTF8.GetBytes(file), notes);
        Assert.Equal(Rows(Encoding.UTF8.GetBytes(file)), Rows(once));
        Assert.Equal(once, Annotated(once, notes));
        Assert.Equal(Encoding.UTF8.GetString(Annotated(Encoding.UTF8.GetBytes(file))), Encoding.UTF8.GetString(Annotated(once)));
    }

    [Fact]
    public void Nothing_else_is_touched()
    {
        string before = Old.Replace("\n", "\r\n", StringComparison.Ordinal), after = Encoding.UTF8.GetString(Annotated(Encoding.UTF8.GetBytes(before), new XliffNote(2, "fr", Severity.Note, "n")));
        Assert.Equal(before.Replace(" encoding=\"UTF-8\"", " encoding=\"utf-8\"", StringComparison.Ordinal).Replace("</target></trans-unit></body>", "</target><note from=\"compare\" priority=\"3\" annotates=\"target\">n</note></trans-unit></body>", StringComparison.Ordinal).Replace("<m:extra/>", "<m:extra />", StringComparison.Ordinal), after);
    }

    [Theory]
    [MemberData(nameof(HostileTextTests.Texts), MemberType = typeof(HostileTextTests))]
    [InlineData("\ufffe \uffff")]
    public void A_note_is_text_whatever_it_holds(string text)
    {
        foreach (string file in new[] { Old, New })
        {
            byte[] after = Annotated(Encoding.UTF8.GetBytes(file), new XliffNote(0, null, Severity.Error, text));
            XElement note = Assert.Single(Parse(after).Descendants(), e => e.Name.LocalName == "note" && (e.Attribute("from") ?? e.Attribute("category"))?.Value == "compare");
            Assert.Empty(note.Elements());
            Assert.DoesNotContain(note.Value, c => char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
            Assert.Equal(Rows(Encoding.UTF8.GetBytes(file)), Rows(after));
        }
    }

    [Theory]
    [InlineData("<tmx/>")]
    [InlineData("<xliff><unit>")]
    [InlineData("text")]
    public void What_is_no_such_file_is_refused(string file) => Assert.Throws<UnreadableDocumentException>(() => Annotated(Encoding.UTF8.GetBytes(file)));

    [Fact]
    public void Findings_go_to_the_units_of_their_deviant_words()
    {
        IReadOnlyList<XliffNote> notes = XliffNotes.Of(SampleComparison.Reported.Comparison);
        Comparison comparison = SampleComparison.Reported.Comparison;
        Assert.Equal(comparison.Findings.Select(f => f.Severity).Distinct(), notes.Select(n => n.Severity).Distinct());
        Assert.All(comparison.Findings, f => Assert.Contains(notes, n => n.Text.StartsWith(f.Message, StringComparison.Ordinal) && n.Text.EndsWith($", {f.Check.Name})", StringComparison.Ordinal)));
        Assert.Equal((comparison.Findings[0].Evidence[0].Row, "fr"), (notes[0].Row, notes[0].Version));
    }

    private static byte[] Annotated(byte[] file, params XliffNote[] notes)
    {
        using MemoryStream stream = XliffAnnotator.Annotate(file, notes, new ReadingOptions());
        return stream.ToArray();
    }

    private static XDocument Parse(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return XDocument.Load(stream);
    }

    private static XElement[] Units(string file, params XliffNote[] notes) =>
        [.. Parse(Annotated(Encoding.UTF8.GetBytes(file), notes)).Descendants().Where(e => e.Name.LocalName is "unit" or "trans-unit")];

    private static IEnumerable<string> Notes(XElement holder) => holder.Elements().Where(e => e.Name.LocalName == "note")
        .Select(n => $"{n.Attribute("from")?.Value ?? n.Attribute("category")?.Value}/{n.Attribute("priority")?.Value}/{n.Attribute("annotates")?.Value ?? n.Attribute("appliesTo")?.Value}/{n.Value}");

    private static string Rows(byte[] file)
    {
        using var stream = new MemoryStream(file);
        AlignedTable table = new XliffReader().Read(stream, new ReadingOptions());
        return string.Join('\n', table.Rows.Select((r, i) => table.Ids[i] + ": " + string.Join('|', r.Cells.Select((c, v) => c < 0 ? "-" : table.Versions[v].Document.Text[table.Versions[v].Document.Blocks[c].Span.Start..table.Versions[v].Document.Blocks[c].Span.End]))));
    }
}
