using System.Text.Json;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Languages;
using Compare.Core.Text;
using Compare.Formats.Reading;
using Compare.Formats.Reporting;
using Compare.Tests.Aligning;
using Compare.Tests.Formats.Reading;

namespace Compare.Tests.Formats.Reporting;

/// <summary>Whatever is aligned, every segment stands in every output exactly once: 2 to 12 versions at random from fixed seeds, empty ones among them, one language twice.</summary>
public sealed class AlignmentOutputTests
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 24)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_ladder_has_every_segment_once(int seed)
    {
        (Prepared prepared, Grid grid) = Aligned(seed);
        string[][] rungs = [.. Written("ladder", prepared, grid).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(':'))];
        for (int v = 0; v < prepared.Versions.Count; v++)
        {
            IEnumerable<int> used = rungs.SelectMany(r => r[v].Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries)).Select(int.Parse).Order();
            Assert.Equal(Enumerable.Range(0, prepared.Versions[v].Segments.Count), used);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Json_has_every_segment_once(int seed)
    {
        (Prepared prepared, Grid grid) = Aligned(seed);
        using var json = JsonDocument.Parse(Written("json", prepared, grid));
        var used = json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(r => r.GetProperty("cells").EnumerateArray())
            .SelectMany(c => c.GetProperty("segments").EnumerateArray().Select(s => (Version: c.GetProperty("version").GetString(), Segment: s.GetProperty("segment").GetInt32())))
            .ToLookup(s => s.Version, s => s.Segment);
        Assert.All(prepared.Versions, v => Assert.Equal(Enumerable.Range(0, v.Segments.Count), used[v.Id].Order()));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Tables_and_memories_are_read_back_as_they_were(int seed)
    {
        (Prepared prepared, Grid grid) = Aligned(seed);
        string[] texts = [.. prepared.Versions.Select((v, i) => v.Id + ":" + string.Join('|', grid.Rows.Where(r => r.Has(i)).Select(r => string.Join(' ', r.Cells[i].Select(v.TextOf)).Replace('\n', ' '))))];
        if (texts.Count(t => !t.EndsWith(':')) >= 2)
        {
            Assert.Equal(texts.Where(t => !t.EndsWith(':')).Order(StringComparer.Ordinal), Texts(AlignedReadersTests.Read("o.tmx", Written("tmx", prepared, grid))));
        }

        string[] lines = Written("tsv", prepared, grid).Split('\n')[1..^1];
        Assert.Equal(texts, prepared.Versions.Select((v, i) => v.Id + ":" + string.Join('|', lines.Select(l => l.Split('\t')[i]).Where(c => c.Length > 0))));
        Assert.Equal(grid.Rows.Length, lines.Length);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_text_for_a_person_has_every_word_once(int seed)
    {
        (Prepared prepared, Grid grid) = Aligned(seed);
        string shown = Squeezed(Written("text", prepared, grid));
        Assert.All(prepared.Versions.SelectMany(v => v.Segments.Where(s => s.Tokens.Count > 0).Select(s => Squeezed(v.TextOf(s.Index)[..Math.Min(8, s.Span.Length)]))), s => Assert.Contains(s, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_memory_holds_what_XML_can_hold()
    {
        var version = new VersionInput("a<b", LanguageTag.Parse("en"), Document.Plain("x & <y> \u0001\uD800 😀\n", [new Block(BlockKind.Line, new TextSpan(0, 13))]));
        Prepared prepared = Comparer.Prepare([version, version with { Id = "c\"d" }]);
        AlignedTable table = AlignedReadersTests.Read("o.tmx", Written("tmx", prepared, Comparer.Align(prepared)));
        Assert.Equal(["a<b:x & <y> 😀", "c\"d:x & <y> 😀"], Texts(table));
    }

    private static IEnumerable<string> Texts(AlignedTable table) => table.Versions
        .Select((v, i) => v.Id + ":" + string.Join('|', table.Rows.Where(r => r.Cells[i] >= 0).Select(r => v.Document.Blocks[r.Cells[i]].Span.Of(v.Document.Text))))
        .Order(StringComparer.Ordinal);

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Written(string format, Prepared prepared, Grid grid)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Reports.Alignment(format)!.Write(prepared.Versions, grid, output, new ReportOptions { Width = 4000 });
        return output.ToString();
    }

    private static (Prepared Prepared, Grid Grid) Aligned(int seed)
    {
        Prepared prepared = Comparer.Prepare(RandomVersions.Of(seed));
        return (prepared, Comparer.Align(prepared));
    }
}
