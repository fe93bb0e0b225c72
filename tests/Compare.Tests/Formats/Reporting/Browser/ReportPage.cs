using Compare.Core;
using Compare.Core.Languages;
using Compare.Formats.Reading.Markdown;
using Compare.Formats.Reporting;

namespace Compare.Tests.Formats.Reporting.Browser;

/// <summary>Reports to open.</summary>
internal static class ReportPage
{
    private static readonly string[] Tags = ["en", "ar", "ja", "es", "ru"];

    /// <summary>An election night in five languages and three directions of writing, with all that the tool finds in it.</summary>
    public static string Election { get; } = Election5();

    /// <summary>A comparison as a page.</summary>
    public static string Of(ReportedComparison comparison)
    {
        using var output = new StringWriter();
        Reports.Comparison("html")!.Write(comparison, output, new ReportOptions());
        return output.ToString();
    }

    private static string Election5()
    {
        var comparer = new Comparer();
        VersionInput[] inputs = [.. Tags.Select(tag =>
        {
            using FileStream stream = File.OpenRead(Repository.Path("corpus", "election-night", "drifted", $"article.{tag}.md"));
            return new VersionInput(tag, LanguageTag.Parse(tag), new MarkdownReader().Read(stream, new Compare.Formats.Reading.ReadingOptions()));
        })];
        Comparison comparison = comparer.Compare(comparer.Prepare(inputs));
        return Of(new ReportedComparison(comparison, [.. Tags.Select(t => new SourceFile($"corpus/article.{t}.md", new string('0', 64)))], "1.0.0"));
    }
}
