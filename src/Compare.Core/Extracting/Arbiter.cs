using System.Collections.Immutable;
using Compare.Core.Text;

namespace Compare.Core.Extracting;

/// <summary>
/// Settles overlaps between what recognizers found. Values of the same span become one extraction with the readings of all. Of two that overlap
/// otherwise, a reference stands before anything else, then a sure value before a name that does not hold all of it, then the longer one; of equal ones the kind that says more: date, time, duration, quantity,
/// name, cue. A name and a value inside it may not both stand.
/// </summary>
public static class Arbiter
{
    private const double SureLikelihood = 0.5;

    /// <summary>The extractions that stand, ordered by span, without overlaps.</summary>
    public static ImmutableArray<Extraction> Settle(IReadOnlyCollection<Extraction> found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        int first = int.MaxValue, end = 0;
        foreach (Extraction extraction in found)
        {
            (first, end) = (Math.Min(first, extraction.Span.Start), Math.Max(end, extraction.Span.End));
        }

        bool[] taken = new bool[Math.Max(0, end - first)];
        var standing = new List<Extraction>(found.Count);
        List<Extraction> merged = [.. Merge(found)];
        HashSet<TextSpan> held = InsideNames(merged);
        foreach (Extraction candidate in merged
            .OrderByDescending(e => e.Kind == ExtractionKind.Reference)
            .ThenByDescending(e => IsValue(e.Kind) && e.Readings[0].Likelihood >= SureLikelihood && !held.Contains(e.Span))
            .ThenByDescending(e => e.Span.Length)
            .ThenBy(e => Rank(e.Kind))
            .ThenBy(e => e.Span.Start)
            .ThenByDescending(e => e.Readings[0].Likelihood))
        {
            Span<bool> place = taken.AsSpan(candidate.Span.Start - first, candidate.Span.Length);
            if (!place.Contains(true))
            {
                place.Fill(true);
                standing.Add(candidate);
            }
        }

        standing.Sort((a, b) => a.Span.CompareTo(b.Span));
        return [.. standing];
    }

    // The spans of values that lie wholly inside a candidate for a name.
    private static HashSet<TextSpan> InsideNames(List<Extraction> found)
    {
        var held = new HashSet<TextSpan>();
        int reach = -1;
        foreach (Extraction item in found.OrderBy(e => e.Span.Start).ThenByDescending(e => e.Span.End))
        {
            if (item.Kind == ExtractionKind.Name)
            {
                reach = Math.Max(reach, item.Span.End);
            }
            else if (item.Span.End <= reach)
            {
                held.Add(item.Span);
            }
        }

        return held;
    }

    // 2020 may be a number or a year, 3:20 a score or a time: one span, and both readings.
    private static IEnumerable<Extraction> Merge(IReadOnlyCollection<Extraction> found)
    {
        foreach (IGrouping<TextSpan, Extraction> same in found.Where(e => IsValue(e.Kind)).GroupBy(e => e.Span))
        {
            List<Extraction> all = [.. same];
            yield return all.Count == 1 ? all[0] : Merge(all);
        }

        foreach (Extraction other in found.Where(e => !IsValue(e.Kind)))
        {
            yield return other;
        }
    }

    private static Extraction Merge(List<Extraction> same)
    {
        Candidate[] readings =
        [
            .. same.SelectMany(e => e.Readings.Select(r => new Candidate(e.Kind, r))).OrderByDescending(r => r.Reading.Likelihood).ThenBy(r => Rank(r.Kind)).Take(Extraction.MostReadings),
        ];
        return same[0] with { Kind = readings[0].Kind, Readings = [.. readings.Select(r => r.Reading)] };
    }

    private static bool IsValue(ExtractionKind kind) => kind is ExtractionKind.Quantity or ExtractionKind.Date or ExtractionKind.Time or ExtractionKind.Duration;

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

    private sealed record Candidate(ExtractionKind Kind, Reading Reading);
}
