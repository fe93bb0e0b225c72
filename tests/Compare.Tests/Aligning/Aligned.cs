using System.Globalization;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Aligning;

/// <summary>Aligns versions that are given line by line, each line a segment or a paragraph.</summary>
internal static class Aligned
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    public static Grid Lines(params (string Language, string[] Lines)[] versions) => Of(BlockKind.Line, versions);

    public static Grid Paragraphs(params (string Language, string[] Lines)[] versions) => Of(BlockKind.Paragraph, versions);

    /// <summary>The grid as a ladder: a line a row, a list of segments a version.</summary>
    public static string Ladder(Grid grid) => string.Join(' ', grid.Rows.Select(r => string.Join(':', r.Cells.Select(c => List(c)))));

    private static string List(IEnumerable<int> segments) => $"[{string.Join(',', segments.Select(s => s.ToString(CultureInfo.InvariantCulture)))}]";

    private static Grid Of(BlockKind kind, (string Language, string[] Lines)[] versions) => Comparer.Align(Comparer.Prepare(
        [.. versions.Select((v, index) => new VersionInput($"v{index}", LanguageTag.Parse(v.Language), Document(v.Lines, kind)))]));

    private static Document Document(string[] lines, BlockKind kind)
    {
        var blocks = new List<Block>();
        int start = 0;
        foreach (string line in lines)
        {
            blocks.Add(new Block(kind, TextSpan.At(start, line.Length)));
            start += line.Length + 1;
        }

        return Core.Text.Document.Plain(string.Join('\n', lines) + "\n", blocks);
    }
}
