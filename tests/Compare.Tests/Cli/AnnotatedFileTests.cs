using System.IO.Compression;
using System.Xml.Linq;
using Compare.Tests.Formats.Reading;

namespace Compare.Tests.Cli;

/// <summary>A Word document comes back with comments at the spot, a file of translation units with notes.</summary>
public sealed class AnnotatedFileTests
{
    [Fact]
    public void Findings_are_comments_in_the_document()
    {
        using Workplace place = new Workplace().With("a.en.txt", "The ferry carried 12 passengers in 1987.\n").With("a.de.docx", DocxReaderTests.Package("<w:p><w:r><w:t>Die Fähre beförderte 15 Passagiere im Jahr 1987.</w:t></w:r></w:p>").ToArray());
        Outcome outcome = place.Run("a.en.txt a.de.docx --output review.docx");
        Assert.Equal((1, string.Empty), (outcome.Exit, outcome.Error));
        using var zip = ZipFile.OpenRead(Path.Combine(place.Root, "review.docx"));
        using var reader = new StreamReader(zip.GetEntry("word/comments.xml")!.Open());
        Assert.Contains("number-changed", reader.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(outcome.Output, place.Run("a.en.txt a.de.docx").Output);
    }

    [Fact]
    public void Of_several_documents_each_comes_back()
    {
        using Workplace place = new Workplace();
        foreach (string tag in new[] { "en", "de" })
        {
            place.With($"a.{tag}.docx", DocxReaderTests.Package($"<w:p><w:r><w:t>{(tag == "en" ? "There were 12 ships." : "Es waren 15 Schiffe.")}</w:t></w:r></w:p>").ToArray());
        }

        Assert.Equal(1, place.Run("en=a.en.docx de=a.de.docx --output review.docx").Exit);
        Assert.True(File.Exists(Path.Combine(place.Root, "review.en.docx")) && File.Exists(Path.Combine(place.Root, "review.de.docx")));
    }

    [Fact]
    public void Without_a_document_there_is_nothing_to_comment()
    {
        using Workplace place = new Workplace().With("a.en.txt", "12.\n").With("a.de.txt", "15.\n");
        Assert.Contains("no XLIFF file was read", place.Run("a.en.txt a.de.txt --output review.xlf").Refusal, StringComparison.Ordinal);
        Assert.Contains("no version is a Word document", place.Run("a.en.txt a.de.txt --output review.docx").Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2", "<file original='a' source-language='en' target-language='de' datatype='x'><body><trans-unit id='1'><source>It was cold.</source><target>Es war kalt.</target></trans-unit><trans-unit id='2'><source>There were 12 ships.</source><target>Es waren 15 Schiffe.</target></trans-unit></body></file>")]
    [InlineData("2.0", "<file id='f'><unit id='1'><segment><source>It was cold.</source><target>Es war kalt.</target></segment></unit><unit id='2'><segment><source>There were 12 ships.</source><target>Es waren 15 Schiffe.</target></segment></unit></file>")]
    public void Findings_are_notes_in_the_file_and_the_file_is_compared_as_before(string version, string files)
    {
        string root = version == "2.0" ? "<xliff version='2.0' srcLang='en' trgLang='de'>" : "<xliff version='1.2'>";
        using Workplace place = new Workplace().With("a.xlf", $"{root}{files}</xliff>");
        Outcome outcome = place.Run("--aligned a.xlf --output review.xlf --format jsonl");
        Assert.Equal((1, string.Empty), (outcome.Exit, outcome.Error));
        XElement note = Assert.Single(XDocument.Parse(place.Text("review.xlf")).Descendants("note"));
        Assert.Equal("2", note.Ancestors().First(a => a.Attribute("id") is { Value: "1" or "2" }).Attribute("id")!.Value);
        Assert.Equal("1", note.Attribute("priority")!.Value);
        Assert.Contains("number-changed", note.Value, StringComparison.Ordinal);
        Assert.Equal(outcome.Output, place.Run("--aligned review.xlf --format jsonl").Output);
        Assert.Contains("is no XLIFF file", place.With("t.tsv", "en\tde\nOne\tEins\n").Run("--aligned t.tsv --output review.xlf").Refusal, StringComparison.Ordinal);
    }
}
