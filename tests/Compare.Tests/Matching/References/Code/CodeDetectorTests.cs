using System.Globalization;
using Compare.Core;
using Compare.Core.Languages;
using Compare.Core.Text;
using Compare.Formats.Reading;

namespace Compare.Tests.Matching.References.Code;

/// <summary>Code in the rows of documents that were made to be slow.</summary>
public sealed class CodeDetectorTests
{
    [Fact]
    public void Of_thousands_of_lines_in_one_row_the_first_few_hundred_are_compared()
    {
        Comparer comparer = Loaded.Comparer;
        Comparison comparison = comparer.Compare(comparer.Prepare([Version("en", 1), Version("de", 2)]));
        Assert.InRange(comparison.Findings.Count(f => f.Check.Name == "code-changed"), 1, 300);
    }

    private static VersionInput Version(string tag, int value)
    {
        string text = string.Concat(Enumerable.Range(0, 5000).Select(i => string.Create(CultureInfo.InvariantCulture, $"`set x{i} = {value}` ")));
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text + "\n"));
        Document document = DocumentReaders.For("example.md", content.ToArray()).Read(content, new ReadingOptions());
        return new VersionInput(tag, LanguageTag.Parse(tag), document);
    }
}
