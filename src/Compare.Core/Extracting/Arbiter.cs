using System.Collections.Immutable;

namespace Compare.Core.Extracting;

/// <summary>
/// Settles overlaps between what recognizers found. Of two that overlap the longer stands; of equal ones the kind that says more: a reference
/// before a date, a date before a time, then duration, quantity, name, cue. A name and a value inside it may not both stand.
/// </summary>
public static class Arbiter
{
    /// <summary>The extractions that stand, ordered by span, without overlaps.</summary>
    public static ImmutableArray<Extraction> Settle(IReadOnlyCollection<Extraction> found)
    {
        var standing = new List<Extraction>(found.Count);
        foreach (Extraction candidate in found
            .OrderByDescending(e => e.Kind == ExtractionKind.Reference)
            .ThenByDescending(e => e.Span.Length)
            .ThenBy(e => Rank(e.Kind))
            .ThenBy(e => e.Span.Start)
            .ThenByDescending(e => e.Readings[0].Likelihood))
        {
            if (!standing.Exists(e => e.Span.Overlaps(candidate.Span)))
            {
                standing.Add(candidate);
            }
        }

        standing.Sort((a, b) => a.Span.CompareTo(b.Span));
        return [.. standing];
    }

    private static int Rank(ExtractionKind kind) => kind switch
    {
        ExtractionKind.Reference => 0,
        ExtractionKind.Date => 1,
        ExtractionKind.Time => 2,
        ExtractionKind.Duration => 3,
        ExtractionKind.Quantity => 4,
        ExtractionKind.Name => 5,
        _ => 6,
    };
}
