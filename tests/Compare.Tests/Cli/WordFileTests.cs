using System.IO.Compression;
using Compare.Tests.Formats.Reading;

namespace Compare.Tests.Cli;

/// <summary>A Word document comes back with comments at the spot.</summary>
public sealed class WordFileTests
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
        Assert.Contains("no version is a Word document", place.Run("a.en.txt a.de.txt --output review.docx").Refusal, StringComparison.Ordinal);
    }
}
