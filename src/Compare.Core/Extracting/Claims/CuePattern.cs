namespace Compare.Core.Extracting.Claims;

/// <summary>A cue as a table writes it: its words in order, each in one of several forms, with gaps where other words may stand between.</summary>
/// <param name="Concept">What it stands for; null where it stands for nothing and only keeps its words from being cues.</param>
/// <param name="Words">The forms of each word; null is a gap.</param>
/// <param name="Insists">Whether the table marks it with <c>!</c>: something of its family must answer it.</param>
internal sealed record CuePattern(Concept? Concept, CueForm[]?[] Words, bool Insists)
{
    // What parts a discontinuous cue is a verb and its adverbs, not a sentence.
    private const int LongestGap = 10;

    /// <summary>Tries the cue at a word.</summary>
    /// <param name="words">The words of the segment.</param>
    /// <param name="taken">The words that other cues hold; none of them is used.</param>
    /// <param name="start">The word at which it must begin.</param>
    /// <param name="places">Receives the indices of its words.</param>
    /// <returns>How closely it stands there, 0 where it does not; the number of words weighs most.</returns>
    public int Match(List<CueWord> words, bool[] taken, int start, List<int> places)
    {
        places.Clear();
        int closeness = 0, next = start;
        bool gap = false;
        foreach (CueForm[]? forms in Words)
        {
            if (forms is null)
            {
                gap = true;
                continue;
            }

            int found = Find(words, taken, forms, next, gap ? Math.Min(words.Count, next + LongestGap + 1) : Math.Min(words.Count, next + 1), gap ? words[start].Clause : -1);
            if (found < 0)
            {
                return 0;
            }

            closeness += Closeness(forms, words[found].Key);
            places.Add(found);
            next = found + 1;
            gap = false;
        }

        return (places.Count * 1000) + closeness;
    }

    private static int Find(List<CueWord> words, bool[] taken, CueForm[] forms, int first, int end, int clause)
    {
        for (int at = first; at < end && (clause < 0 || words[at].Clause == clause); at++)
        {
            if (!taken[at] && Closeness(forms, words[at].Key) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static int Closeness(CueForm[] forms, string word)
    {
        int best = 0;
        foreach (CueForm form in forms)
        {
            best = Math.Max(best, form.Match(word));
        }

        return best;
    }
}
