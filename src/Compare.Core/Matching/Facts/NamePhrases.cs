using Compare.Core.Text;

namespace Compare.Core.Matching.Facts;

/// <summary>Puts the words of one name together: where every version writes one word right before the other whenever it writes it at all, they are one name.</summary>
internal static class NamePhrases
{
    /// <summary>The names, in order. A word that also stands alone keeps a line of its own, with all its uses: a family name.</summary>
    /// <param name="context">The comparison.</param>
    /// <param name="words">The uses of each word; none overlap.</param>
    /// <param name="isName">Whether a word is a name, or begins one: others only go on with it (Dominion Voting Systems).</param>
    public static IEnumerable<IReadOnlyList<NameUse>> Join(MatchContext context, IReadOnlyList<IReadOnlyList<NameUse>> words, Func<IReadOnlyList<NameUse>, bool> isName)
    {
        var at = new Dictionary<(int Version, int Start), (int Word, NameUse Use)>();
        for (int w = 0; w < words.Count; w++)
        {
            foreach (NameUse use in words[w])
            {
                at.TryAdd((use.Version, use.Span.Start), (w, use));
            }
        }

        bool[] begins = [.. words.Select(isName)];
        int[] next = [.. words.Select((_, w) => Next(context, words, at, w))];
        var absorbed = new bool[words.Count];
        foreach ((int word, int follower) in next.Select((follower, word) => (word, follower)).Where(n => n.follower >= 0 && begins[n.word]))
        {
            absorbed[follower] |= words[word].Count == words[follower].Count;
        }

        for (int w = 0; w < words.Count; w++)
        {
            if (begins[w] && !absorbed[w])
            {
                yield return next[w] < 0 ? words[w] : [.. words[w].Select(u => u with { Span = new TextSpan(u.Span.Start, End(context, at, next, w, u)) })];
            }
        }
    }

    // The word that follows every use of this one; -1 where none does.
    private static int Next(MatchContext context, IReadOnlyList<IReadOnlyList<NameUse>> words, Dictionary<(int Version, int Start), (int Word, NameUse Use)> at, int word)
    {
        int next = -1;
        foreach (NameUse use in words[word])
        {
            int found = After(context, at, use) is { } after ? after.Word : -1;
            if (found < 0 && use.Likelihood == 0)
            {
                continue;
            }

            if (found < 0 || found == word || (next >= 0 && found != next))
            {
                return -1;
            }

            next = found;
        }

        return next;
    }

    private static (int Word, NameUse Use)? After(MatchContext context, Dictionary<(int Version, int Start), (int Word, NameUse Use)> at, NameUse use)
    {
        string text = context.Versions[use.Version].Document.Text;
        return use.Span.End + 1 < text.Length && text[use.Span.End] is ' ' or '-' or '‑' or '・' or '·' && at.TryGetValue((use.Version, use.Span.End + 1), out var found) && found.Use.Segment == use.Segment ? found : null;
    }

    private static int End(MatchContext context, Dictionary<(int Version, int Start), (int Word, NameUse Use)> at, int[] next, int word, NameUse use)
    {
        int end = use.Span.End;
        for (int w = word, steps = 0; next[w] >= 0 && steps < next.Length && After(context, at, use) is { } after; w = next[w], steps++)
        {
            use = after.Use;
            end = use.Span.End;
        }

        return end;
    }
}
