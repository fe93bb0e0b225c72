using Compare.Core;
using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Text;
using Compare.Formats.Reading;

namespace Compare.Tests.Checking;

/// <summary>Runs the examples of every check's page, so that the documentation cannot lie.</summary>
public sealed class PageTests
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (Check check in CheckCatalogue.All)
        {
            for (int i = 0; i < Of(check.Info.Name).Count; i++)
            {
                data.Add(check.Info.Name, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_page_tells_the_truth(string check, int index)
    {
        PageExample example = Of(check)[index];
        Comparison comparison = Compare(example);
        Finding[] found = [.. comparison.Findings.Where(f => f.Check.Name == check)];
        string all = string.Join("; ", comparison.Findings.Select(f => $"{f.Check.Name} ({f.Shape}): {f.Message}"));
        if (!example.Reported)
        {
            Assert.True(found.Length == 0, $"{example}\nwas reported: {all}");
            return;
        }

        Assert.True(found.Length > 0, $"{example}\nwas not reported, but: {all}");
        if (example.Suspects is { } suspects)
        {
            Assert.Equal(suspects, string.Join(", ", found[0].Suspects.Select(s => comparison.Versions[s].Id)));
        }

        if (example.Shape is { } shape)
        {
            Assert.Equal(shape, string.Concat(found[0].Shape.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}")));
        }
    }

    [Fact]
    public void Every_check_has_three_examples_of_each_kind()
    {
        string[] lacking = [.. CheckCatalogue.All.Select(c => c.Info.Name).Where(n => Of(n).Count(e => e.Reported) < 3 || Of(n).Count(e => !e.Reported) < 3)];
        Assert.Empty(lacking);
    }

    private static List<PageExample> Of(string check) => [.. PageExample.Read(check, CheckPages.Read(check))];

    private static Comparison Compare(PageExample example)
    {
        Prepared prepared = Comparer.Prepare([.. example.Versions.Select(Input)]);
        return Comparer.Compare(prepared, example.Pivots.Count == 0 ? null : Comparer.ReadPivots(prepared, LanguageTag.Parse("en"), [.. example.Versions.Select(v => example.Pivots.GetValueOrDefault(v.Tag))]));
    }

    private static VersionInput Input((string Tag, IReadOnlyList<string> Lines) version, int index)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join("\n\n", version.Lines).Replace("|\n\n|", "|\n|", StringComparison.Ordinal) + "\n"));
        Document document = DocumentReaders.For("example.md", content.ToArray()).Read(content, new ReadingOptions());
        return new VersionInput(version.Tag, LanguageTag.Parse(version.Tag.Split(':')[^1]), document);
    }
}
