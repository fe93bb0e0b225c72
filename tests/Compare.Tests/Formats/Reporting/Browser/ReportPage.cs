using System.Text;
using Compare.Core;
using Compare.Core.Languages;
using Compare.Formats.Reading.Markdown;
using Compare.Formats.Reporting;

namespace Compare.Tests.Formats.Reporting.Browser;

/// <summary>Reports to open.</summary>
internal static class ReportPage
{
    private static readonly string[] Tags = ["en", "ar", "ja", "es"];

    /// <summary>
    /// An election night in four languages, with all that the tool finds in it: the beginning, and the figures at the end. What lies between would be more of the same, and a
    /// browser takes long to examine it.
    /// </summary>
    public static string Election { get; } = Of(Shortened(27, 16));

    /// <summary>Less of the same, with everything that a page may show in it.</summary>
    public static string Brief { get; } = Of(Shortened(15, 9));

    /// <summary>A comparison as a page.</summary>
    public static string Of(ReportedComparison comparison)
    {
        using var output = new StringWriter();
        Reports.Comparison("html")!.Write(comparison, output, new ReportOptions());
        return output.ToString();
    }

    private static ReportedComparison Shortened(int beginning, int end)
    {
        Comparer comparer = Loaded.Comparer;
        VersionInput[] inputs = [.. Tags.Select(tag =>
        {
            string[] lines = File.ReadAllLines(Repository.Path("corpus", "election-night", "drifted", $"article.{tag}.md"));
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [.. lines[..beginning], .. lines[^end..]])));
            return new VersionInput(tag, LanguageTag.Parse(tag), new MarkdownReader().Read(stream, new Compare.Formats.Reading.ReadingOptions()));
        })];
        Comparison comparison = comparer.Compare(comparer.Prepare(inputs));
        return new ReportedComparison(comparison, [.. Tags.Select(t => new SourceFile($"corpus/article.{t}.md", new string('0', 64)))], "1.0.0");
    }
}
