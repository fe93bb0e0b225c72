using System.Collections.Immutable;
using Compare.Core.Aligning;

namespace Compare.Core.Matching.References.Identifiers;

/// <summary>
/// Finds identifiers that differ: one digit of a key, the second release candidate for the first. A translation keeps them to the letter, so another of the
/// same series in the same row is a change. One that a version merely lacks may have been put in words, and is at most a note.
/// </summary>
public sealed class IdentifierDetector : IDetector
{
    // A row whose segments may not belong together says nothing about their identifiers.
    private const double LeastProbability = 0.5;

    // Two codes of different series may be two things.
    private const double OtherSeries = 0.7;

    /// <inheritdoc/>
    public IEnumerable<Difference> Detect(MatchContext context)
    {
        var found = new List<Difference>();
        var patterns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (GridRow row in context.Grid.Rows)
        {
            if (row.Probability < LeastProbability)
            {
                continue;
            }

            SortedList<int, IdentifierList> lists = Lists(context, row);
            foreach (SortedList<int, Identifier> slot in lists.Count < 2 ? [] : IdentifierSlots.Build(lists))
            {
                if (Differ(row, lists, slot) is not { } difference)
                {
                    continue;
                }

                // The same two codes again and again are one cause.
                string pattern = $"{row.Group} {Pattern(difference)}";
                if (patterns.TryGetValue(pattern, out int at))
                {
                    found[at] = Again(found[at], difference);
                }
                else
                {
                    patterns[pattern] = found.Count;
                    found.Add(difference);
                }
            }
        }

        return found;
    }

    private static SortedList<int, IdentifierList> Lists(MatchContext context, GridRow row)
    {
        var lists = new SortedList<int, IdentifierList>();
        for (int version = 0; version < context.Versions.Count; version++)
        {
            if (row.Has(version))
            {
                lists[version] = IdentifierList.Of(context.Versions[version], row, version);
            }
        }

        return lists;
    }

    private static Difference? Differ(GridRow row, SortedList<int, IdentifierList> lists, SortedList<int, Identifier> slot)
    {
        Identifier first = slot.Values[0];
        var stances = new List<Stance>();
        bool changed = false, akin = true;
        int silent = 0;
        foreach ((int version, IdentifierList list) in lists)
        {
            if (slot.TryGetValue(version, out Identifier? own))
            {
                Identifier lead = LeadOf(slot, own);
                changed |= !own.IsSame(first);
                akin &= own.IsAkin(first);
                stances.Add(new Stance(version, lead.Key, [own.Quotation]) { Value = own.Text, Wording = own.Text });
            }
            else if (Elsewhere(list, slot) is var (lead, quotation))
            {
                stances.Add(new Stance(version, lead.Key, [quotation]) { Value = lead.Text, Wording = lead.Text });
            }
            else
            {
                silent++;
                stances.Add(new Stance(version, null, ImmutableArray<Quotation>.Empty));
            }
        }

        bool missing = !changed && silent > 0 && (first.IsRegistered || lists.Count - silent > 1);
        return !changed && !missing ? null : new Difference
        {
            Kind = DifferenceKind.ReferenceChanged,
            Row = row.Index,
            Stances = [.. stances],
            Certainty = akin ? 1 : OtherSeries,
            Lowered = changed ? 0 : 1,
        };
    }

    // The version writes the identifier of another, in parts or inside a longer one.
    private static (Identifier Lead, Quotation Quotation)? Elsewhere(IdentifierList list, SortedList<int, Identifier> slot)
    {
        foreach (Identifier lead in slot.Values)
        {
            if (list.Find(lead) is { } quotation)
            {
                return (lead, quotation);
            }
        }

        return null;
    }

    private static Identifier LeadOf(SortedList<int, Identifier> slot, Identifier own)
    {
        foreach (Identifier one in slot.Values)
        {
            if (one.IsSame(own))
            {
                return one;
            }
        }

        return own;
    }

    private static string Pattern(Difference difference)
    {
        var pattern = new System.Text.StringBuilder();
        foreach (Stance stance in difference.Stances)
        {
            pattern.Append(stance.Version).Append('=').Append(stance.Side).Append('|');
        }

        return pattern.ToString();
    }

    private static Difference Again(Difference before, Difference difference)
    {
        var stances = new Stance[before.Stances.Length];
        for (int i = 0; i < stances.Length; i++)
        {
            stances[i] = before.Stances[i] with { Quotations = before.Stances[i].Quotations.AddRange(difference.Stances[i].Quotations) };
        }

        return before with { Stances = [.. stances] };
    }
}
