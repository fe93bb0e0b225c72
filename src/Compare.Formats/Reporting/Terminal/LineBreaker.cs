using System.Globalization;

namespace Compare.Formats.Reporting.Terminal;

/// <summary>
/// Breaks runs into lines of a width: at spaces, beside wide characters (a bracket or stop stays with what it opens or closes), and inside a
/// word only where the word is wider than a line. Never parts a character from its combining marks.
/// </summary>
internal static class LineBreaker
{
    private const string StaysBehind = "、。，．！？：；）」』】〉》〕’”,.!?:;)]%";

    private const string LeadsOn = "（「『【〈《〔［";

    /// <summary>The lines, without spaces at their ends; one empty line for no text.</summary>
    public static List<List<Run>> Break(IReadOnlyList<Run> runs, int width)
    {
        var lines = new List<List<Run>>();
        var line = new List<Piece>();
        int used = 0;
        foreach (Piece piece in runs.SelectMany(Pieces))
        {
            line.Add(piece);
            used += piece.Width;
            if (used <= width || piece.IsSpace)
            {
                continue;
            }

            int at = BreakBefore(line);
            lines.Add(Join(line, at));
            line.RemoveRange(0, at);
            used = line.Sum(p => p.Width);
        }

        lines.Add(Join(line, line.Count));
        return lines;
    }

    private static IEnumerable<Piece> Pieces(Run run)
    {
        for (int i = 0; i < run.Text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(run.Text, i);
            string text = run.Text.Substring(i, length);
            yield return new Piece(text, Math.Min(2, DisplayWidth.Of(text)), run.Ink);
            i += length;
        }
    }

    // The last piece overflows; the best break is the nearest before it.
    private static int BreakBefore(List<Piece> line)
    {
        for (int i = line.Count - 1; i > 0; i--)
        {
            if ((line[i - 1].IsSpace || IsBetweenWide(line[i - 1], line[i])) && !line[i].IsSpace && line.Take(i).Any(p => !p.IsSpace))
            {
                return i;
            }
        }

        return Math.Max(1, line.Count - 1);
    }

    private static bool IsBetweenWide(Piece left, Piece right) =>
        (left.Width == 2 || right.Width == 2)
        && !StaysBehind.Contains(right.Text, StringComparison.Ordinal)
        && !LeadsOn.Contains(left.Text, StringComparison.Ordinal);

    private static List<Run> Join(List<Piece> line, int count)
    {
        while (count > 0 && line[count - 1].IsSpace)
        {
            count--;
        }

        var joined = new List<Run>();
        for (int i = line.TakeWhile(p => p.IsSpace).Count(); i < count;)
        {
            int from = i;
            for (; i < count && line[i].Ink == line[from].Ink; i++)
            {
            }

            joined.Add(new Run(string.Concat(line.Skip(from).Take(i - from).Select(p => p.Text)), line[from].Ink));
        }

        return joined;
    }

    private sealed record Piece(string Text, int Width, Ink Ink)
    {
        public bool IsSpace => Text == " ";
    }
}
