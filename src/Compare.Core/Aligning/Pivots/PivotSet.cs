using Compare.Core.Languages;

namespace Compare.Core.Aligning.Pivots;

/// <summary>
/// What the versions of a comparison say in one language: translations that were made outside, read as data. A hint for the alignment, for terms and for people; the
/// detectors of numbers, names and claims are never given it.
/// </summary>
/// <param name="Language">The pivot language.</param>
/// <param name="Versions">For each version its segments; null where a segment was not translated.</param>
public sealed record PivotSet(Language Language, IReadOnlyList<IReadOnlyList<PivotSegment?>> Versions)
{
    /// <summary>Whether anything is known of a version in the pivot language.</summary>
    public bool Has(int version) => Versions[version].Any(s => s is not null);

    /// <summary>The words of a version's segments in order; null where one of them was not translated, or there is none.</summary>
    public IReadOnlyList<PivotWord>? WordsOf(int version, IReadOnlyList<int> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var words = new List<PivotWord>();
        foreach (int segment in segments)
        {
            if (Versions[version][segment] is not { } known)
            {
                return null;
            }

            words.AddRange(known.Words);
        }

        return segments.Count > 0 ? words : null;
    }
}
