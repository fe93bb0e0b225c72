using System.Collections.Immutable;

namespace Compare.Core.Matching.Words;

/// <summary>One place where versions that share a text have different words.</summary>
/// <param name="Start">First unit of the anchor that differs.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Ranges">For each other version, in the order of <see cref="SameWords.Others"/>, the half-open range of its units in this place.</param>
public sealed record ChangedPlace(int Start, int End, ImmutableArray<(int Start, int End)> Ranges)
{
    /// <summary>Joins what each version changes into places: changes that overlap or touch in the anchor are one.</summary>
    /// <param name="changes">For each other version its changes against the anchor (the left side), in order.</param>
    public static IEnumerable<ChangedPlace> Join(IReadOnlyList<IReadOnlyList<WordChange>> changes)
    {
        List<WordChange> all = [.. changes.SelectMany(c => c).OrderBy(c => c.LeftStart).ThenBy(c => c.LeftEnd)];
        for (int i = 0; i < all.Count;)
        {
            (int start, int end) = (all[i].LeftStart, all[i].LeftEnd);
            for (i++; i < all.Count && all[i].LeftStart <= end; i++)
            {
                end = Math.Max(end, all[i].LeftEnd);
            }

            yield return new ChangedPlace(start, end, [.. changes.Select(c => Project(c, start, end))]);
        }
    }

    // No change straddles the ends of a place, so what comes before it only shifts, and what lies in it only stretches.
    private static (int Start, int End) Project(IReadOnlyList<WordChange> changes, int start, int end)
    {
        int shift = 0, stretch = 0;
        foreach (WordChange change in changes)
        {
            int growth = change.RightEnd - change.RightStart - (change.LeftEnd - change.LeftStart);
            if (change.LeftStart >= start && change.LeftEnd <= end)
            {
                stretch += growth;
            }
            else if (change.LeftEnd <= start)
            {
                shift += growth;
            }
        }

        return (start + shift, end + shift + stretch);
    }
}
