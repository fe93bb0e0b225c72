using System.Collections.Immutable;
using Compare.Core;
using Compare.Core.Aligning;
using Compare.Core.Languages;
using Compare.Core.Matching;
using Compare.Core.Text;

namespace Compare.Tests.Matching;

/// <summary>Makes grids of given rows, so that a detector is tested without an aligner.</summary>
internal static class Grids
{
    private static readonly Comparer Comparer = Loaded.Comparer;

    /// <summary>A table: the language tags, then rows of as many cells; an empty cell is no segment. All rows are one document.</summary>
    public static MatchContext Of(string[] tags, params string[][] rows)
    {
        Prepared prepared = Comparer.PrepareAligned([.. tags.Select((t, v) => Version(t, v, rows))], Rows(tags.Length, rows));
        return new MatchContext(prepared.Versions, Comparer.Align(prepared));
    }

    /// <summary>The same, with a probability for every row.</summary>
    public static MatchContext Doubtful(double probability, string[] tags, params string[][] rows)
    {
        MatchContext context = Of(tags, rows);
        return context with { Grid = new Grid(tags.Length, [.. context.Grid.Rows.Select(r => r with { Probability = probability })]) };
    }

    private static VersionInput Version(string tag, int index, string[][] rows)
    {
        var blocks = new List<Block>();
        var text = new System.Text.StringBuilder();
        foreach (string cell in rows.Select(r => r[index]).Where(c => c.Length > 0))
        {
            blocks.Add(new Block(BlockKind.Line, TextSpan.At(text.Length, cell.Length)));
            text.Append(cell).Append('\n');
        }

        return new VersionInput($"{tag}#{index}", LanguageTag.Parse(tag), Document.Plain(text.ToString(), blocks));
    }

    private static ImmutableArray<GivenRow> Rows(int versions, string[][] rows)
    {
        var next = new int[versions];
        return [.. rows.Select(r => new GivenRow([.. r.Select((cell, v) => cell.Length > 0 ? next[v]++ : -1)], 0))];
    }
}
