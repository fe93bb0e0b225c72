using System.Collections.Immutable;

namespace Compare.Core.Matching.Coverage;

/// <summary>Neighbouring segments of one version that stand in another version's language.</summary>
/// <param name="Version">The version, by its place in the comparison.</param>
/// <param name="Other">The version whose language it is.</param>
/// <param name="Texts">The segments, in order; lines without words between them are left out.</param>
/// <param name="FirstRow">The first row that it stands in.</param>
/// <param name="LastRow">The last row.</param>
public sealed record ForeignPassage(int Version, int Other, ImmutableArray<ForeignText> Texts, int FirstRow, int LastRow)
{
    /// <summary>How many segments are foreign beyond doubt.</summary>
    public int Certain => Texts.Count(t => t.IsCertain);

    /// <summary>The passages that foreign segments make: neighbours, or with no more than lines without words between them.</summary>
    public static IReadOnlyList<ForeignPassage> Gather(MatchContext context, IReadOnlyList<ForeignText> texts)
    {
        var passages = new List<ForeignPassage>();
        var run = new List<ForeignText>();
        foreach (ForeignText text in texts)
        {
            if (run.Count > 0 && !Follows(context, run[^1].Text, text.Text))
            {
                Close(passages, run);
            }

            run.Add(text);
        }

        Close(passages, run);
        return passages;
    }

    private static bool Follows(MatchContext context, SharedText first, SharedText second)
    {
        if (first.Version != second.Version || first.Other != second.Other ||
            context.Grid.Rows[first.Row].Group != context.Grid.Rows[second.Row].Group)
        {
            return false;
        }

        for (int segment = first.Segment + 1; segment < second.Segment; segment++)
        {
            if (context.Versions[first.Version].Segments[segment].Tokens.Any(t => t.Kind is Text.TokenKind.Word or Text.TokenKind.Ideographs))
            {
                return false;
            }
        }

        return true;
    }

    private static void Close(List<ForeignPassage> passages, List<ForeignText> run)
    {
        // What tells nothing of its language belongs to a passage only where it stands inside.
        run.RemoveRange(0, Math.Max(0, run.FindIndex(Tells)));
        run.RemoveRange(run.FindLastIndex(Tells) + 1, run.Count - run.FindLastIndex(Tells) - 1);
        if (run.Exists(t => t.IsCertain))
        {
            SharedText first = run[0].Text;
            passages.Add(new ForeignPassage(first.Version, first.Other, [.. run], run.Min(t => t.Text.Row), run.Max(t => t.Text.Row)));
        }

        run.Clear();
    }

    private static bool Tells(ForeignText text) => text.IsCertain || text.Telling.Count > 0;
}
